package org.undersigned.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where tables come from: the classpath, and on top of it the user's folders, later ones win. */
final class Tables {
  private static final String BUNDLED = "/data/reference/";

  private final List<Path> folders;

  Tables(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  List<Path> folders() {
    return folders;
  }

  /** Rows of all layers. Complaints of reading and of the caller gather in the rows' list. */
  List<TableRow> rows(Table table, List<Problem> problems) {
    return rows(table.file(), table.columns(), table.key(), problems);
  }

  List<TableRow> rows(String file, List<String> columns, List<String> key, List<Problem> problems) {
    try {
      List<TableRow> rows = List.of();
      try (InputStream bundled = Tables.class.getResourceAsStream(BUNDLED + file)) {
        if (bundled != null) {
          rows = TableReader.read(text(bundled), shortName(file), columns, problems);
        }
      }
      for (Path folder : folders) {
        Path path = folder.resolve(file);
        if (Files.isRegularFile(path)) {
          try (InputStream own = Files.newInputStream(path)) {
            rows =
                merged(rows, TableReader.read(text(own), path.toString(), columns, problems), key);
          }
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + file, e);
    }
  }

  boolean exists(String file) {
    return Tables.class.getResource(BUNDLED + file) != null
        || folders.stream().anyMatch(f -> Files.isRegularFile(f.resolve(file)));
  }

  /** Languages of the user's own names tables, beside those that languages.csv lists. */
  List<String> overlaidNameLanguages() {
    TreeSet<String> found = new TreeSet<>();
    for (Path folder : folders) {
      Path names = folder.resolve("names");
      if (Files.isDirectory(names)) {
        try (Stream<Path> files = Files.list(names)) {
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.startsWith("names-") && n.endsWith(".csv"))
              .forEach(n -> found.add(n.substring(6, n.length() - 4)));
        } catch (IOException e) {
          throw new UncheckedIOException("cannot list " + names, e);
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<TableRow> merged(
      List<TableRow> below, List<TableRow> above, List<String> key) {
    Map<String, TableRow> rows = new LinkedHashMap<>();
    for (TableRow row : below) {
      rows.put(row.key(key), row);
    }
    for (TableRow row : above) {
      rows.put(row.key(key), row);
    }
    return new ArrayList<>(rows.values());
  }

  private static String shortName(String file) {
    return Optional.of(file.lastIndexOf('/'))
        .filter(i -> i >= 0)
        .map(i -> file.substring(i + 1))
        .orElse(file);
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
