package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.coalition.output.CorpusStudy.cells;
import static org.undersigned.coalition.output.CorpusStudy.maps;
import static org.undersigned.coalition.output.CorpusStudy.study;
import static org.undersigned.coalition.output.CorpusStudy.sum;
import static org.undersigned.coalition.output.CorpusStudy.tables;
import static org.undersigned.coalition.output.CorpusStudy.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** What the file says, against what the tables hold: nothing is taken from the classes. */
  @Test
  void everyCellIsWhatTheDataPackageAllows() {
    JsonObject json = JsonParser.parseString(about().json()).getAsJsonObject();
    Map<String, Set<String>> registers = new HashMap<>();
    for (Table table : tables.values()) {
      if (table.key().size() == 1) {
        int at = table.header().indexOf(table.key().get(0));
        registers.put(
            table.file().replace(".csv", ""),
            table.rows().stream().map(r -> r.get(at)).collect(Collectors.toSet()));
      }
    }
    int described = 0;
    for (JsonElement element : json.getAsJsonArray("resources")) {
      JsonObject resource = element.getAsJsonObject();
      if (!resource.has("schema")) {
        continue;
      }
      described++;
      Table table = tables.get(resource.get("path").getAsString());
      JsonObject schema = resource.getAsJsonObject("schema");
      JsonArray fields = schema.getAsJsonArray("fields");
      assertEquals(table.columns().size(), fields.size());
      for (int c = 0; c < fields.size(); c++) {
        JsonObject field = fields.get(c).getAsJsonObject();
        assertEquals(table.header().get(c), field.get("name").getAsString());
        assertFalse(field.get("description").getAsString().isBlank());
        for (List<String> row : table.rows()) {
          assertFits(table, field, row.get(c));
        }
      }
      List<Integer> key = new ArrayList<>();
      schema
          .getAsJsonArray("primaryKey")
          .forEach(k -> key.add(table.header().indexOf(k.getAsString())));
      Set<List<String>> keys = new HashSet<>();
      for (List<String> row : table.rows()) {
        assertTrue(keys.add(key.stream().map(row::get).toList()), table.file() + " repeats " + row);
      }
      if (schema.has("foreignKeys")) {
        for (JsonElement foreign : schema.getAsJsonArray("foreignKeys")) {
          JsonObject f = foreign.getAsJsonObject();
          int at = table.header().indexOf(f.get("fields").getAsString());
          Set<String> known =
              registers.get(f.getAsJsonObject("reference").get("resource").getAsString());
          for (List<String> row : table.rows()) {
            assertTrue(row.get(at).isEmpty() || known.contains(row.get(at)), table.file() + row);
          }
        }
      }
    }
    assertEquals(tables.size(), described);
  }

  private static void assertFits(Table table, JsonObject field, String value) {
    String where = table.file() + " " + field.get("name") + " " + value;
    JsonObject limits =
        field.has("constraints") ? field.getAsJsonObject("constraints") : new JsonObject();
    if (value.isEmpty()) {
      assertFalse(limits.has("required"), where);
      return;
    }
    if (limits.has("enum")) {
      assertTrue(limits.getAsJsonArray("enum").contains(new JsonPrimitive(value)), where);
    }
    switch (field.get("type").getAsString()) {
      case "integer" -> assertWithin(limits, Long.parseLong(value), where);
      case "number" -> assertWithin(limits, Double.parseDouble(value), where);
      case "date" -> java.time.LocalDate.parse(value);
      default -> assertEquals("string", field.get("type").getAsString(), where);
    }
  }

  private static void assertWithin(JsonObject limits, double value, String where) {
    assertTrue(!limits.has("minimum") || value >= limits.get("minimum").getAsDouble(), where);
    assertTrue(!limits.has("maximum") || value <= limits.get("maximum").getAsDouble(), where);
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
