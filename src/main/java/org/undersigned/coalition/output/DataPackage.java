package org.undersigned.coalition.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What lets others use a folder of tables without asking: {@code datapackage.json} after the
 * Frictionless Data Package and Table Schema specifications, {@code codebook.md} for people, and
 * {@code CITATION.cff}. All are made from the same columns.
 *
 * @param name lower-case name of the package
 * @param title for readers
 * @param version of the program
 * @param tables in order
 */
public record DataPackage(String name, String title, String version, List<Table> tables) {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  public DataPackage {
    tables = List.copyOf(tables);
  }

  /** Content of datapackage.json. */
  public String json() {
    JsonObject json = new JsonObject();
    json.addProperty("profile", "tabular-data-package");
    json.addProperty("name", name);
    json.addProperty("title", title);
    json.addProperty("version", version);
    json.addProperty("description", "Made by undersigned " + version + ". " + citeAs());
    JsonArray resources = new JsonArray();
    for (Table table : tables) {
      resources.add(resource(table));
    }
    json.add("resources", resources);
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject resource(Table table) {
    JsonObject json = new JsonObject();
    json.addProperty("name", table.file().replace(".csv", ""));
    json.addProperty("path", table.file());
    json.addProperty("profile", "tabular-data-resource");
    json.addProperty("title", "One row: " + table.title());
    json.addProperty("format", "csv");
    json.addProperty("mediatype", "text/csv");
    json.addProperty("encoding", "utf-8");
    JsonObject schema = new JsonObject();
    JsonArray fields = new JsonArray();
    for (Column column : table.columns()) {
      fields.add(field(column));
    }
    schema.add("fields", fields);
    JsonArray missing = new JsonArray();
    missing.add("");
    schema.add("missingValues", missing);
    JsonArray key = new JsonArray();
    table.key().forEach(key::add);
    schema.add("primaryKey", key);
    json.add("schema", schema);
    return json;
  }

  private static JsonObject field(Column column) {
    JsonObject json = new JsonObject();
    json.addProperty("name", column.name());
    json.addProperty("type", column.type());
    json.addProperty("description", column.description());
    if (!column.unit().isEmpty()) {
      json.addProperty("unit", column.unit());
    }
    if (!column.allowed().isEmpty()) {
      JsonArray allowed = new JsonArray();
      column.allowed().forEach(allowed::add);
      JsonObject constraints = new JsonObject();
      constraints.add("enum", allowed);
      json.add("constraints", constraints);
    }
    return json;
  }

  /** Content of codebook.md. */
  public String codebook() {
    StringBuilder page = new StringBuilder("# Codebook: " + title + "\n\n");
    page.append(citeAs()).append("\n\n");
    page.append(
        "Tables are CSV after RFC 4180 in UTF-8; an empty cell is a missing value. How each");
    page.append(" figure is computed stands on the methods page of the program's site.\n");
    for (Table table : tables) {
      page.append("\n## ").append(table.file()).append("\n\nOne row: ").append(table.title());
      page.append(". ").append(table.rows().size()).append(" rows. Key: ");
      page.append(String.join(", ", table.key())).append(".\n\n");
      page.append("| column | type | unit | meaning | values |\n|-|-|-|-|-|\n");
      rows(page, table.columns());
    }
    return page.toString();
  }

  /** Columns in a row with one meaning, such as the events of the incidence table, get one line. */
  private static void rows(StringBuilder page, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int last = i;
      while (last + 1 < columns.size()
          && columns.get(last + 1).description().equals(column.description())) {
        last++;
      }
      String name =
          last - i < 3 ? column.name() : column.name() + " ... " + columns.get(last).name();
      i = last - i < 3 ? i : last;
      page.append("| ").append(cell(name)).append(" | ").append(column.type());
      page.append(" | ").append(cell(column.unit())).append(" | ");
      page.append(cell(column.description())).append(" | ");
      page.append(String.join(" / ", column.allowed())).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** How to cite a result of this program. */
  public String citeAs() {
    return "Cite as: undersigned contributors, undersigned "
        + version
        + ", data package "
        + name
        + ".";
  }

  /** Content of CITATION.cff, format 1.2.0. */
  public String citation() {
    return """
        cff-version: 1.2.0
        message: If you use these data, cite the program and its version, and name your sources.
        type: dataset
        title: "%s"
        version: "%s"
        authors:
          - name: undersigned contributors
        references:
          - type: software
            title: undersigned
            version: "%s"
            license: Apache-2.0
            authors:
              - name: undersigned contributors
        """
        .formatted(title.replace("\\", "\\\\").replace("\"", "\\\""), version, version);
  }
}
