package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.coalition.output.CorpusStudy.cells;
import static org.undersigned.coalition.output.CorpusStudy.maps;
import static org.undersigned.coalition.output.CorpusStudy.study;
import static org.undersigned.coalition.output.CorpusStudy.sum;
import static org.undersigned.coalition.output.CorpusStudy.tables;
import static org.undersigned.coalition.output.CorpusStudy.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  void theDataPackageDescribesEveryColumnAndOnlyAllowedValuesStandInThem() {
    DataPackage about = new DataPackage("x", "Title", "1", List.copyOf(tables.values()));
    JsonObject json = JsonParser.parseString(about.json()).getAsJsonObject();
    JsonArray resources = json.getAsJsonArray("resources");
    assertEquals(tables.size(), resources.size());
    resources.forEach(
        r -> {
          JsonObject resource = r.getAsJsonObject();
          Table table = tables.get(resource.get("path").getAsString());
          JsonArray fields = resource.getAsJsonObject("schema").getAsJsonArray("fields");
          assertEquals(table.columns().size(), fields.size());
          for (int c = 0; c < fields.size(); c++) {
            Column column = table.columns().get(c);
            assertEquals(column.name(), fields.get(c).getAsJsonObject().get("name").getAsString());
            for (List<String> row : table.rows()) {
              assertFits(table, column, row.get(c));
            }
          }
        });
    for (Table table : tables.values()) {
      assertTrue(about.codebook().contains("## " + table.file()));
      Set<List<String>> keys = new java.util.HashSet<>();
      List<Integer> places = table.key().stream().map(table.header()::indexOf).toList();
      for (List<String> row : table.rows()) {
        assertTrue(
            keys.add(places.stream().map(row::get).toList()), table.file() + " repeats " + row);
      }
    }
  }

  private static void assertFits(Table table, Column column, String value) {
    String where = table.file() + " " + column.name() + " " + value;
    if (!value.isEmpty()) {
      assertTrue(column.allowed().isEmpty() || column.allowed().contains(value), where);
      switch (column.type()) {
        case "integer" -> Long.parseLong(value);
        case "number" -> Double.parseDouble(value);
        case "date" -> java.time.LocalDate.parse(value);
        default -> assertEquals("string", column.type(), where);
      }
    }
  }
}
