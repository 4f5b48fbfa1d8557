package org.undersigned.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the bundled tables of this package: RFC 4180, first row is the header, one line a row. */
final class TableRows {
  private TableRows() {}

  /** The rows below the header of {@code data/reference/NAME}. */
  static List<List<String>> of(String name) {
    String resource = "/data/reference/" + name;
    try (InputStream in = TableRows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 15);
      List<List<String>> rows = new ArrayList<>();
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(cells(line));
      }
      return rows;
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the table " + name, broken);
    }
  }

  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(5);
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
