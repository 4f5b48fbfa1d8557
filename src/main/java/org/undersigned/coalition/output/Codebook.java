package org.undersigned.coalition.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** {@code codebook.md}: what {@code datapackage.json} says, for people. */
public final class Codebook {
  /** So many columns in a row that mean the same get one line, such as the events of a table. */
  private static final int ALIKE = 4;

  private final StringBuilder page = new StringBuilder();

  private Codebook() {}

  /**
   * The page.
   *
   * @param descriptor content of datapackage.json
   */
  public static String of(String descriptor) {
    return new Codebook().write(JsonParser.parseString(descriptor).getAsJsonObject());
  }

  private String write(JsonObject json) {
    page.append("# Codebook: ").append(text(json, "title")).append("\n\n");
    page.append(text(json, "description")).append("\n\n");
    page.append(
        "Made from datapackage.json. Tables are CSV after RFC 4180 in UTF-8, decimals with a point;"
            + " an empty cell is a missing value. How each figure is computed, and why, stands on"
            + " the methods page of the program.\n");
    List<String> others = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("resources")) {
      JsonObject resource = element.getAsJsonObject();
      if (resource.has("schema")) {
        table(resource);
      } else {
        others.add(text(resource, "path") + " (" + text(resource, "mediatype") + ")");
      }
    }
    if (!others.isEmpty()) {
      page.append("\n## Networks\n\n").append(String.join(", ", others)).append(".\n");
    }
    return page.toString();
  }

  private void table(JsonObject resource) {
    JsonObject schema = resource.getAsJsonObject("schema");
    page.append("\n## ").append(text(resource, "path")).append("\n\n");
    page.append(text(resource, "title")).append(". ");
    page.append(text(resource, "rows")).append(" rows. Key: ");
    page.append(words(schema.getAsJsonArray("primaryKey"), ", ")).append(".\n\n");
    page.append("| column | type | unit | meaning | values |\n|-|-|-|-|-|\n");
    List<JsonObject> fields = new ArrayList<>();
    schema.getAsJsonArray("fields").forEach(field -> fields.add(field.getAsJsonObject()));
    int i = 0;
    while (i < fields.size()) {
      int next = i + 1;
      while (next < fields.size()
          && text(fields.get(next), "description").equals(text(fields.get(i), "description"))) {
        next++;
      }
      boolean many = next - i >= ALIKE;
      String name = text(fields.get(i), "name");
      row(fields.get(i), many ? name + " ... " + text(fields.get(next - 1), "name") : name);
      i = many ? next : i + 1;
    }
  }

  private void row(JsonObject field, String name) {
    page.append("| ").append(cell(name)).append(" | ").append(text(field, "type"));
    page.append(" | ").append(cell(text(field, "unit"))).append(" | ");
    page.append(cell(text(field, "description"))).append(" | ");
    page.append(values(field)).append(" |\n");
  }

  private static String values(JsonObject field) {
    JsonObject constraints = field.getAsJsonObject("constraints");
    if (constraints == null) {
      return "";
    }
    if (constraints.has("enum")) {
      return words(constraints.getAsJsonArray("enum"), " / ");
    }
    String least = text(constraints, "minimum");
    String most = text(constraints, "maximum");
    return least.isEmpty() ? "" : most.isEmpty() ? least + " and more" : least + " to " + most;
  }

  private static String words(JsonArray array, String between) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.getAsString()));
    return String.join(between, words);
  }

  private static String text(JsonObject json, String name) {
    return json.has(name) ? json.get(name).getAsString() : "";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
