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
import java.util.function.Function;
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

  /**
   * A table that is read on first use and complains of everything at once.
   *
   * @param reader makes the table and notes what is wrong
   */
  <T> Lazy<T> lazily(Function<List<Problem>, T> reader) {
    return new Lazy<>(
        () -> {
          List<Problem> problems = new ArrayList<>();
          T table = reader.apply(problems);
          if (!problems.isEmpty()) {
            throw new ReferenceException(problems);
          }
          return table;
        });
  }

  /** Rows of all layers. Complaints of reading and of the caller gather in the rows' list. */
  List<TableRow> rows(Table table, List<Problem> problems) {
    return rows(table.file(), table.columns(), table.key(), problems);
  }

  List<TableRow> rows(String file, List<String> columns, List<String> key, List<Problem> problems) {
    List<TableRow> rows = TableReader.read(bundled(file), shortName(file), columns, problems);
    return merged(rows, ownRows(file, columns, key, problems), key);
  }

  /** Rows of the user's folders alone. */
  List<TableRow> ownRows(
      String file, List<String> columns, List<String> key, List<Problem> problems) {
    List<TableRow> rows = List.of();
    for (Path folder : folders) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        try (InputStream own = Files.newInputStream(path)) {
          String name = path.toString();
          rows = merged(rows, TableReader.read(text(own), name, columns, problems), key);
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read " + path, e);
        }
      }
    }
    return rows;
  }

  /** A bundled file as it is, empty when there is none. */
  String bundled(String file) {
    try (InputStream bundled = Tables.class.getResourceAsStream(BUNDLED + file)) {
      return bundled == null ? "" : text(bundled);
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

  static List<TableRow> merged(List<TableRow> below, List<TableRow> above, List<String> key) {
    if (below.isEmpty() || above.isEmpty()) {
      return below.isEmpty() ? above : below;
    }
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
