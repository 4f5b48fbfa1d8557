package org.undersigned.roster;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads rows from CSV as spreadsheets leave it - with a mark, with semicolons or tabs, with CRLF,
 * in Windows-1252, with columns dropped or reordered - and from JSON lines.
 *
 * @param columns as the header names them, lower case
 * @param rows without blank ones
 */
record RosterTable(List<String> columns, List<RosterRow> rows) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int HEADER_BYTES = 8192;

  /** What a small letter of ASCII has and its capital has not. */
  private static final int CAPITAL = 'a' - 'A';

  private static final Pattern SEPARATOR_LINE = Pattern.compile("\\Asep=.\\r?\\n");

  RosterTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Whether a column {@code entity} or {@code name} may stand in the first line, or below {@code
   * sep=}: a cheap look at the bytes, which most documents fail.
   */
  static boolean mayNameColumns(byte[] content) {
    int length = Math.min(content.length, HEADER_BYTES);
    if (isUtf16(content)) {
      return true;
    }
    int lines = 0;
    for (int i = 0; i < length && lines < 2; i++) {
      lines += content[i] == '\n' ? 1 : 0;
      if (stands("name", content, i) || stands("entity", content, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String word, byte[] content, int at) {
    int i = 0;
    while (i < word.length()
        && at + i < content.length
        && (content[at + i] | CAPITAL) == word.charAt(i)) {
      i++;
    }
    return i == word.length();
  }

  /** The first line of some bytes, enough to tell what they are. */
  static String firstLine(byte[] content) {
    int length = Math.min(content.length, HEADER_BYTES);
    String text = withoutSeparatorLine(decode(Arrays.copyOf(content, length)));
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  /** Whether the line is a JSON object. */
  static boolean isJson(String line) {
    return line.startsWith("{");
  }

  /** The names in a header line, lower case. */
  static List<String> header(String line) {
    List<String> names = new ArrayList<>();
    for (String cell : line.split(String.valueOf(delimiter(line)), -1)) {
      names.add(name(cell.strip().replaceFirst("^\"(.*)\"$", "$1")));
    }
    return names;
  }

  static RosterTable read(byte[] content) throws IOException {
    String text = decode(content);
    return isJson(text.stripLeading()) ? json(text) : csv(text);
  }

  private static RosterTable csv(String given) throws IOException {
    String text = withoutSeparatorLine(given);
    int newline = text.indexOf('\n');
    String first = newline < 0 ? text : text.substring(0, newline);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(first)).setIgnoreEmptyLines(false).get();
    List<String> columns = new ArrayList<>();
    List<RosterRow> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      for (CSVRecord record : parser) {
        if (columns.isEmpty()) {
          record.forEach(cell -> columns.add(name(cell)));
          unique(columns);
          continue;
        }
        add(rows, row(columns, record));
      }
    } catch (java.io.UncheckedIOException e) {
      throw new RosterException("not a CSV file: " + e.getCause().getMessage());
    }
    return new RosterTable(columns, rows);
  }

  private static RosterRow row(List<String> columns, CSVRecord record) throws RosterException {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < record.size(); i++) {
      String cell = FormulaGuard.off(record.get(i).strip());
      if (i < columns.size()) {
        cells.put(columns.get(i), cell);
      } else if (!cell.isEmpty()) {
        throw new RosterException(
            record.getRecordNumber(),
            cell + " stands under no column; is there a separator in a cell without quotes?");
      }
    }
    return new RosterRow(record.getRecordNumber(), cells);
  }

  private static RosterTable json(String text) throws IOException {
    Set<String> columns = new HashSet<>();
    List<RosterRow> rows = new ArrayList<>();
    long number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Map<String, String> cells = new HashMap<>();
      try {
        for (Map.Entry<String, JsonElement> e :
            JsonParser.parseString(line).getAsJsonObject().entrySet()) {
          JsonElement value = e.getValue();
          cells.put(name(e.getKey()), value.isJsonNull() ? "" : value.getAsString());
        }
      } catch (JsonParseException | IllegalStateException e) {
        throw new RosterException(number, "not an object of JSON with plain values");
      }
      columns.addAll(cells.keySet());
      add(rows, new RosterRow(number, cells));
    }
    return new RosterTable(List.copyOf(columns), rows);
  }

  private static void add(List<RosterRow> rows, RosterRow row) {
    if (!row.isBlank()) {
      rows.add(row);
    }
  }

  private static void unique(List<String> columns) throws RosterException {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!column.isEmpty() && !seen.add(column)) {
        throw new RosterException(1, "column " + column + " stands twice");
      }
    }
  }

  private static String name(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }

  private static char delimiter(String header) {
    if (header.indexOf(',') >= 0) {
      return ',';
    }
    return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** Some spreadsheets begin with a line {@code sep=;}. */
  private static String withoutSeparatorLine(String text) {
    return SEPARATOR_LINE.matcher(text).replaceFirst("");
  }

  private static String decode(byte[] content) {
    String text = charset(content).decode(ByteBuffer.wrap(content)).toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean isUtf16(byte[] content) {
    if (content.length < 2) {
      return false;
    }
    int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** UTF-16 with its mark, UTF-8 when the bytes are, else what older spreadsheets write. */
  private static Charset charset(byte[] content) {
    if (isUtf16(content)) {
      return StandardCharsets.UTF_16;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252");
    }
  }
}
