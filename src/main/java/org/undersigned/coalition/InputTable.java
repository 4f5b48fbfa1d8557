package org.undersigned.coalition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV that the user wrote: events, topics, participants, votes. Columns by name in any order;
 * commas, semicolons or tabs; a byte order mark is skipped.
 *
 * @param file name for messages
 * @param columns names in lower case
 * @param rows in file order
 */
public record InputTable(String file, List<String> columns, List<Row> rows) {

  /** A table that cannot be used; the message names file, line, and what was expected. */
  public static final class Unusable extends IllegalArgumentException {
    public Unusable(String message) {
      super(message);
    }
  }

  /**
   * One row.
   *
   * @param file name for messages
   * @param line number in the file, the header being 1
   * @param cells by column name
   */
  public record Row(String file, long line, Map<String, String> cells) {
    public Row {
      Objects.requireNonNull(file);
      cells = Map.copyOf(cells);
    }

    /** The cell without space around it, empty when the column is missing. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** An error that names this row. */
    public Unusable wrong(String what) {
      return new Unusable(file + ":" + line + ": " + what);
    }
  }

  public InputTable {
    Objects.requireNonNull(file);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param required columns without which the table means nothing
   * @throws Unusable when a column is missing or the file cannot be read
   */
  public static InputTable read(Path file, String... required) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new Unusable(file + ": no such file");
    } catch (IOException e) {
      throw new Unusable(file + ": cannot be read as a table in UTF-8");
    }
    return parse(file.getFileName().toString(), text, required);
  }

  /** Reads a text. */
  public static InputTable parse(String file, String text, String... required) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String head = clean.lines().findFirst().orElse("");
    char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(',') >= 0 ? ',' : ';';
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    List<String> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(clean, format)) {
      for (CSVRecord cells : parser) {
        if (columns.isEmpty()) {
          cells.forEach(c -> columns.add(c.strip().toLowerCase(Locale.ROOT)));
        } else {
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            row.put(columns.get(i), cells.get(i).strip());
          }
          rows.add(new Row(file, parser.getCurrentLineNumber(), row));
        }
      }
    } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
      throw new Unusable(file + ": is no CSV after RFC 4180: " + e.getMessage());
    }
    for (String column : required) {
      if (!columns.contains(column)) {
        throw new Unusable(
            file + ":1: no column " + column + "; expected " + String.join(",", required));
      }
    }
    return new InputTable(file, columns, rows);
  }
}
