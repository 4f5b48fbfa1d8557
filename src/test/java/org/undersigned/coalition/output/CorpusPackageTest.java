package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.coalition.output.CorpusStudy.cells;
import static org.undersigned.coalition.output.CorpusStudy.maps;
import static org.undersigned.coalition.output.CorpusStudy.study;
import static org.undersigned.coalition.output.CorpusStudy.sum;
import static org.undersigned.coalition.output.CorpusStudy.tables;
import static org.undersigned.coalition.output.CorpusStudy.world;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What leaves the program for other programs: networks and the data package. */
class CorpusPackageTest {
  @BeforeAll
  static void studyTheCorpus() throws Exception {
    CorpusStudy.make();
  }

  @Test
  void networksHoldEveryStateAndReadAsXml() throws Exception {
    Map<String, String> files = GraphFiles.of(study, world);
    assertEquals(4, files.size());
    int ones = (int) sum("events.csv", "signed", "");
    int events = tables.get("events.csv").rows().size();
    assertEquals(List.of(cells.size() + events, ones), sizes(files.get("signatures.graphml")));
    assertEquals(List.of(cells.size() + events, ones), sizes(files.get("signatures.gexf")));
    int edges =
        (int) maps("cosigning.csv").stream().filter(r -> !r.get("both").equals("0")).count();
    assertEquals(List.of(cells.size(), edges), sizes(files.get("cosigning.graphml")));
    assertEquals(List.of(cells.size(), edges), sizes(files.get("cosigning.gexf")));
  }

  private static List<Integer> sizes(String xml) throws Exception {
    XMLStreamReader reader =
        XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
    int nodes = 0;
    int edges = 0;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        nodes += reader.getLocalName().equals("node") ? 1 : 0;
        edges += reader.getLocalName().equals("edge") ? 1 : 0;
      }
    }
    return List.of(nodes, edges);
  }

  @Test
  void everyCellIsWhatTheDataPackageAllows() {
    Map<String, List<List<String>>> files = new HashMap<>();
    for (Table table : tables.values()) {
      List<List<String>> rows = new ArrayList<>(List.of(table.header()));
      rows.addAll(table.rows());
      files.put(table.file(), rows);
    }
    PackageCheck.assertAllows(about().json(), files);
  }

  @Test
  void theCodebookSaysWhatTheDataPackageSays() {
    String page = Codebook.of(about().json());
    for (Table table : tables.values()) {
      assertTrue(page.contains("\n## " + table.file() + "\n\nOne row: " + table.title()));
      assertTrue(page.contains(". " + table.rows().size() + " rows. Key: "));
    }
    assertTrue(page.contains("| kappa | number | -1 to 1 | "), page);
    assertTrue(page.contains(" | -1 to 1 |\n"), "limits");
    assertTrue(page.contains(" | yes / no |\n"), "words that are allowed");
    assertTrue(page.contains("cosigning.gexf (application/gexf+xml)"));
  }

  private static DataPackage about() {
    return new DataPackage(
        "x",
        "Title",
        "1",
        "Cite as: this.",
        List.copyOf(tables.values()),
        Map.of("cosigning.gexf", "application/gexf+xml"),
        Map.of("a", "https://example.org/a", "b", ""));
  }
}
