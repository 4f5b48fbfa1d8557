package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds tables to what datapackage.json says of them; nothing is taken from the classes. */
public final class PackageCheck {
  private PackageCheck() {}

  /**
   * Every cell fits its column, no key repeats, and what points to another table is there.
   *
   * @param json content of datapackage.json
   * @param files rows of each table by name, the header first
   */
  public static void assertAllows(String json, Map<String, List<List<String>>> files) {
    Map<String, List<List<String>>> left = new HashMap<>(files);
    JsonArray resources =
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("resources");
    for (JsonElement element : resources) {
      JsonObject resource = element.getAsJsonObject();
      if (resource.has("schema")) {
        String file = resource.get("path").getAsString();
        assertTable(file, resource, files);
        left.remove(file);
      }
    }
    assertEquals(Set.of(), left.keySet(), "not described");
  }

  private static void assertTable(
      String file, JsonObject resource, Map<String, List<List<String>>> files) {
    List<String> header = files.get(file).get(0);
    List<List<String>> rows = files.get(file).subList(1, files.get(file).size());
    JsonObject schema = resource.getAsJsonObject("schema");
    JsonArray fields = schema.getAsJsonArray("fields");
    assertEquals(header.size(), fields.size(), file);
    assertEquals(rows.size(), resource.get("rows").getAsInt(), file);
    for (int c = 0; c < fields.size(); c++) {
      JsonObject field = fields.get(c).getAsJsonObject();
      assertEquals(header.get(c), field.get("name").getAsString());
      assertFalse(field.get("description").getAsString().isBlank());
      for (List<String> row : rows) {
        assertFits(file, field, row.get(c));
      }
    }
    List<Integer> key = new ArrayList<>();
    schema.getAsJsonArray("primaryKey").forEach(k -> key.add(header.indexOf(k.getAsString())));
    Set<List<String>> keys = new HashSet<>();
    for (List<String> row : rows) {
      assertTrue(keys.add(key.stream().map(row::get).toList()), file + " repeats " + row);
    }
    if (schema.has("foreignKeys")) {
      for (JsonElement foreign : schema.getAsJsonArray("foreignKeys")) {
        JsonObject f = foreign.getAsJsonObject();
        int at = header.indexOf(f.get("fields").getAsString());
        JsonObject there = f.getAsJsonObject("reference");
        Set<String> known =
            column(
                files.get(there.get("resource").getAsString() + ".csv"),
                there.get("fields").getAsString());
        for (List<String> row : rows) {
          assertTrue(row.get(at).isEmpty() || known.contains(row.get(at)), file + row);
        }
      }
    }
  }

  private static Set<String> column(List<List<String>> rows, String name) {
    int at = rows.get(0).indexOf(name);
    return rows.stream().skip(1).map(row -> row.get(at)).collect(Collectors.toSet());
  }

  private static void assertFits(String file, JsonObject field, String value) {
    String where = file + " " + field.get("name") + " " + value;
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
}
