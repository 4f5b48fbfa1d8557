package org.undersigned.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the bundled tables of this package: RFC 4180, first row is the header, one line a row. */
final class TableRows {
  private TableRows() {}

  /** The rows below the header of {@code data/reference/NAME}. */
  static List<List<String>> of(String name) {
    String table = text(name);
    List<List<String>> rows = new ArrayList<>(2000);
    int start = table.indexOf('\n') + 1;
    while (start < table.length()) {
      int end = table.indexOf('\n', start);
      end = end < 0 ? table.length() : end;
      rows.add(cells(table.substring(start, end)));
      start = end + 1;
    }
    return rows;
  }

  /** The table as it stands, with its header. */
  static String text(String name) {
    String resource = "/data/reference/" + name;
    try (InputStream in = TableRows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the table " + name, broken);
    }
  }

  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(5);
    if (line.indexOf('"') < 0) {
      // most rows; start-up depends on it
      int start = 0;
      for (int at = line.indexOf(','); at >= 0; at = line.indexOf(',', start)) {
        cells.add(line.substring(start, at));
        start = at + 1;
      }
      cells.add(line.substring(start));
      return cells;
    }
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
