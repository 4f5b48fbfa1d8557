package org.undersigned.export;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.undersigned.roster.FormulaGuard;

/**
 * Writes CSV after RFC 4180, with LF. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front ({@link FormulaGuard}), which reading takes off again. A character that a
 * terminal would obey becomes U+FFFD.
 */
public final class CsvWriter implements RowWriter {
  private final Appendable out;
  private final int columns;
  private final boolean[] number;

  /** A table of text. Writes the header at once. */
  public CsvWriter(Appendable out, List<String> header) throws IOException {
    this(out, new Columns(header, Set.of()));
  }

  /**
   * Writes the header at once. Numbers are written as they are: a minus sign begins no formula, and
   * an apostrophe would keep every other program from reading a number.
   */
  public CsvWriter(Appendable out, Columns columns) throws IOException {
    this.out = Objects.requireNonNull(out);
    List<String> header = columns.names();
    this.columns = header.size();
    this.number = new boolean[header.size()];
    row(header);
    for (int i = 0; i < number.length; i++) {
      number[i] = columns.numbers().contains(header.get(i));
    }
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
      cell(number[i] ? cells.get(i) : FormulaGuard.on(cells.get(i)));
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

  private void cell(String safe) throws IOException {
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
      out.append(isObeyed(c) ? '\uFFFD' : c);
    }
    out.append('"');
  }

  private static boolean isObeyed(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean plain = c > ',' && c < 0x7F || c == ' ';
      if (plain) {
        continue;
      }
      if (c == ',' || c == '"' || c == '\n' || c == '\r' || isObeyed(c)) {
        return true;
      }
    }
    return false;
  }
}
