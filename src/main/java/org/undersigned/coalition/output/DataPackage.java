package org.undersigned.coalition.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code datapackage.json} after the Frictionless Data Package and Table Schema specifications
 * (version 1): what a program must know to read the tables. {@link Codebook} says it to people.
 *
 * @param name lower-case name of the package
 * @param title for readers
 * @param version of the program
 * @param citeAs how to cite it, a sentence
 * @param tables in order
 * @param networks files beside the tables, by name, with their media types
 * @param sources what the tables were made from, by name, with an address or path; may be empty
 */
public record DataPackage(
    String name,
    String title,
    String version,
    String citeAs,
    List<Table> tables,
    Map<String, String> networks,
    Map<String, String> sources) {
  /** Tables that list what others speak of, by the column that bears their key. */
  private static final Map<String, String> REGISTERS =
      Map.of("entity", "incidence.csv", "event", "events.csv", "bloc", "blocs.csv");

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  public DataPackage {
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    Objects.requireNonNull(version);
    Objects.requireNonNull(citeAs);
    tables = List.copyOf(tables);
    networks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(networks));
    sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  /** Content of datapackage.json. */
  public String json() {
    return GSON.toJson(descriptor()) + "\n";
  }

  JsonObject descriptor() {
    JsonObject json = new JsonObject();
    json.addProperty("profile", "data-package");
    json.addProperty("name", name);
    json.addProperty("title", title);
    json.addProperty("version", version);
    json.addProperty("description", citeAs);
    json.add("contributors", contributors());
    if (!sources.isEmpty()) {
      json.add("sources", sourceList());
    }
    JsonArray resources = new JsonArray();
    tables.forEach(table -> resources.add(resource(table)));
    networks.forEach((file, type) -> resources.add(network(file, type)));
    json.add("resources", resources);
    return json;
  }

  private static JsonArray contributors() {
    JsonObject one = new JsonObject();
    one.addProperty("title", "undersigned contributors");
    one.addProperty("role", "wrangler");
    JsonArray all = new JsonArray();
    all.add(one);
    return all;
  }

  private JsonArray sourceList() {
    JsonArray all = new JsonArray();
    sources.forEach(
        (statement, address) -> {
          JsonObject one = new JsonObject();
          one.addProperty("title", statement);
          if (address.startsWith("http://") || address.startsWith("https://")) {
            one.addProperty("path", address);
          }
          all.add(one);
        });
    return all;
  }

  private static JsonObject network(String file, String mediaType) {
    JsonObject json = new JsonObject();
    json.addProperty("name", resourceName(file).replace('.', '-'));
    json.addProperty("path", file);
    json.addProperty("profile", "data-resource");
    json.addProperty("format", file.substring(file.lastIndexOf('.') + 1));
    json.addProperty("mediatype", mediaType);
    json.addProperty("encoding", StandardCharsets.UTF_8.name().toLowerCase(java.util.Locale.ROOT));
    return json;
  }

  private static String resourceName(String file) {
    return file.endsWith(".csv") ? file.substring(0, file.length() - ".csv".length()) : file;
  }

  private JsonObject resource(Table table) {
    JsonObject json = new JsonObject();
    json.addProperty("name", resourceName(table.file()));
    json.addProperty("path", table.file());
    json.addProperty("profile", "tabular-data-resource");
    json.addProperty("title", "One row: " + table.title());
    json.addProperty("format", "csv");
    json.addProperty("mediatype", "text/csv");
    json.addProperty("encoding", "utf-8");
    json.addProperty("rows", table.rows().size());
    JsonObject schema = new JsonObject();
    JsonArray fields = new JsonArray();
    for (Column column : table.columns()) {
      fields.add(field(column, table.key().contains(column.name())));
    }
    schema.add("fields", fields);
    JsonArray missing = new JsonArray();
    missing.add("");
    schema.add("missingValues", missing);
    schema.add("primaryKey", array(table.key()));
    JsonArray foreign = foreignKeys(table);
    if (!foreign.isEmpty()) {
      schema.add("foreignKeys", foreign);
    }
    json.add("schema", schema);
    return json;
  }

  /** A column that bears the name of a register's key points into that register. */
  private JsonArray foreignKeys(Table table) {
    JsonArray keys = new JsonArray();
    for (Column column : table.columns()) {
      String key = column.name();
      String register = REGISTERS.get(key);
      boolean known = tables.stream().anyMatch(t -> t.file().equals(register));
      if (known && !table.file().equals(register)) {
        JsonObject reference = new JsonObject();
        reference.addProperty("resource", resourceName(register));
        reference.addProperty("fields", key);
        JsonObject foreign = new JsonObject();
        foreign.addProperty("fields", key);
        foreign.add("reference", reference);
        keys.add(foreign);
      }
    }
    return keys;
  }

  private static JsonObject field(Column column, boolean key) {
    JsonObject json = new JsonObject();
    json.addProperty("name", column.name());
    json.addProperty("type", column.type());
    json.addProperty("description", column.description());
    if (!column.unit().isEmpty()) {
      json.addProperty("unit", column.unit());
    }
    JsonObject constraints = new JsonObject();
    if (!column.allowed().isEmpty()) {
      constraints.add("enum", array(column.allowed()));
    }
    column.least().ifPresent(least -> constraints.addProperty("minimum", least));
    column.most().ifPresent(most -> constraints.addProperty("maximum", most));
    if (key) {
      constraints.addProperty("required", true);
    }
    if (constraints.size() > 0) {
      json.add("constraints", constraints);
    }
    return json;
  }

  private static JsonArray array(List<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }
}
