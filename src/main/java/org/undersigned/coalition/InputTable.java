package org.undersigned.coalition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.undersigned.roster.FormulaGuard;
import org.undersigned.roster.LocalDay;

/**
 * A CSV that the user wrote: events, topics, participants, votes. Columns by name in any order;
 * commas, semicolons or tabs; a byte order mark is skipped, and rows that are all empty are.
 *
 * @param file name for messages
 * @param columns names in lower case
 * @param rows in file order
 */
public record InputTable(String file, List<String> columns, List<Row> rows) {
  /** Enough to hold the line with the columns' names. */
  private static final int LONGEST_HEADER = 1 << 16;

  /** A table that cannot be used; the message names file, line, and what was expected. */
  public static final class Unusable extends IllegalArgumentException {
    public Unusable(String message) {
      super(message);
    }
  }

  /** One row, which knows where it stands. */
  public static final class Row {
    private final String file;
    private final long line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    Row(String file, long line, Map<String, Integer> columns, String[] cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** Whether the table has the column. */
    public boolean has(String column) {
      return columns.containsKey(column);
    }

    /** The cell without space around it, empty when the column is missing. */
    public String get(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.length ? "" : FormulaGuard.off(cells[at].strip());
    }

    /**
     * The cell as a day, as people and spreadsheets write it; empty for an empty cell.
     *
     * @throws Unusable when it is no day or could be two
     */
    public Optional<LocalDate> day(String column) {
      try {
        return LocalDay.of(get(column));
      } catch (DateTimeException e) {
        throw wrong(column + ": " + e.getMessage());
      }
    }

    /** An error that names this row. */
    public Unusable wrong(String what) {
      return new Unusable(file + ":" + line + ": " + what);
    }

    private boolean isEmpty() {
      for (String cell : cells) {
        if (!cell.isBlank()) {
          return false;
        }
      }
      return true;
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
    List<Row> rows = new ArrayList<>();
    List<String> columns = each(file, rows::add, required);
    return new InputTable(file.getFileName().toString(), columns, rows);
  }

  /**
   * Reads a file that may be too large to be kept, row by row.
   *
   * @return names of the columns
   * @throws Unusable when a column is missing or the file cannot be read
   */
  public static List<String> each(Path file, Consumer<Row> rows, String... required) {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return each(file.getFileName().toString(), text, rows, required);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new Unusable(file + ": no such file");
    } catch (IOException e) {
      throw new Unusable(file + ": cannot be read as a table in UTF-8");
    }
  }

  /** Reads a text. */
  public static InputTable parse(String file, String text, String... required) {
    List<Row> rows = new ArrayList<>();
    try {
      List<String> columns = each(file, new StringReader(text), rows::add, required);
      return new InputTable(file, columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> each(String file, Reader text, Consumer<Row> rows, String... required)
      throws IOException {
    BufferedReader lines = new BufferedReader(text, 2 * LONGEST_HEADER);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(lines)).setIgnoreEmptyLines(true).get();
    List<String> columns = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(lines, format)) {
      Map<String, Integer> places = new HashMap<>();
      for (CSVRecord cells : parser) {
        if (columns.isEmpty()) {
          cells.forEach(c -> columns.add(c.strip().toLowerCase(Locale.ROOT)));
          require(file, columns, required);
          for (int i = columns.size() - 1; i >= 0; i--) {
            places.put(columns.get(i), i);
          }
          continue;
        }
        Row row = new Row(file, parser.getCurrentLineNumber(), places, cells.values());
        if (!row.isEmpty()) {
          rows.accept(row);
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      if (e.getCause() instanceof java.nio.charset.CharacterCodingException coding) {
        throw coding;
      }
      throw new Unusable(file + ": is no CSV after RFC 4180: " + e.getMessage());
    }
    require(file, columns, required);
    return columns;
  }

  /** What parts the columns in the first line; skips a byte order mark. */
  private static char separator(BufferedReader lines) throws IOException {
    lines.mark(LONGEST_HEADER);
    int first = lines.read();
    boolean mark = first == '\uFEFF';
    if (!mark) {
      lines.reset();
    }
    lines.mark(LONGEST_HEADER);
    StringBuilder head = new StringBuilder();
    for (int c = lines.read();
        c >= 0 && c != '\n' && c != '\r' && head.length() < LONGEST_HEADER - 1;
        c = lines.read()) {
      head.append((char) c);
    }
    lines.reset();
    return head.indexOf("\t") >= 0 ? '\t' : head.indexOf(",") >= 0 ? ',' : ';';
  }

  private static void require(String file, List<String> columns, String... required) {
    for (String column : required) {
      if (!columns.contains(column)) {
        throw new Unusable(
            file + ":1: no column " + column + "; expected " + String.join(",", required));
      }
    }
  }
}
