package org.undersigned.export;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes CSV after RFC 4180, with LF. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, which reading takes off again ({@link #plain}).
 */
public final class CsvWriter implements RowWriter {
  private final Appendable out;
  private final int columns;

  /** Writes the header at once. */
  public CsvWriter(Appendable out, List<String> header) throws IOException {
    this.out = Objects.requireNonNull(out);
    this.columns = header.size();
    row(header);
  }

  /** One row, as many cells as the header has; numbers and words alike as text, none null. */
  @Override
  public void row(List<String> cells) throws IOException {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells under " + columns + " columns");
    }
    for (int i = 0; i < columns; i++) {
      if (i > 0) {
        out.append(',');
      }
      cell(cells.get(i));
    }
    out.append('\n');
  }

  /** One row of cells. */
  public void row(String... cells) throws IOException {
    row(List.of(cells));
  }

  @Override
  public void end() {
    // a CSV ends with its last row
  }

  private void cell(String value) throws IOException {
    String safe = neutral(value);
    if (!needsQuotes(safe)) {
      out.append(safe);
      return;
    }
    out.append('"');
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (c == '"') {
        out.append('"');
      }
      out.append(c);
    }
    out.append('"');
  }

  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /**
   * The cell with an apostrophe when it begins with {@code = + - @}, tab or CR. An apostrophe that
   * stands before such a character already gets another, so that {@link #plain} gives back any
   * text.
   */
  public static String neutral(String cell) {
    return startsFormula(cell) ? "'" + cell : cell;
  }

  /** Takes the apostrophe of {@link #neutral} off again. */
  public static String plain(String cell) {
    return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean startsFormula(String cell) {
    int i = 0;
    while (i < cell.length() && cell.charAt(i) == '\'') {
      i++;
    }
    return i < cell.length() && "=+-@\t\r".indexOf(cell.charAt(i)) >= 0;
  }
}
