package org.undersigned.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Arrays;
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

  /**
   * One row is put together before it is given away: most streams take their time for each call.
   */
  private char[] line = new char[256];

  /** The cells of the row before, and what they look like: many columns say the same all along. */
  private final String[] last;

  private final String[] written;

  /** Where each cell of the row before ends: the first cells of neighbouring rows are the same. */
  private final int[] ends;

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
    this.last = new String[header.size()];
    this.written = new String[header.size()];
    this.ends = new int[header.size()];
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
    int from = 0;
    while (from < columns && cells.get(from) == last[from]) {
      from++;
    }
    int end = from == 0 ? 0 : ends[from - 1];
    for (int i = from; i < columns; i++) {
      String cell = cells.get(i);
      if (cell != last[i]) { // the very same object, as a table's constants are
        last[i] = cell;
        written[i] = written(number[i] ? cell : FormulaGuard.on(cell));
      }
      end = append(written[i], end);
      line[end++] = i + 1 < columns ? ',' : '\n';
      ends[i] = end;
    }
    if (out instanceof Writer writer) {
      writer.write(line, 0, end);
    } else {
      out.append(CharBuffer.wrap(line, 0, end));
    }
  }

  /** Puts a cell into the line, in which there is room for one more character then. */
  private int append(String text, int at) {
    int length = text.length();
    int end = at + length;
    if (end >= line.length) {
      line = Arrays.copyOf(line, 2 * end);
    }
    if (length > 0) {
      text.getChars(0, length, line, at);
    }
    return end;
  }

  /** One row of cells. */
  public void row(String... cells) throws IOException {
    row(List.of(cells));
  }

  @Override
  public void end() {
    // a CSV ends with its last row
  }

  private static String written(String safe) {
    if (!needsQuotes(safe)) {
      return safe;
    }
    StringBuilder cell = new StringBuilder(safe.length() + 8).append('"');
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (c == '"') {
        cell.append('"');
      }
      cell.append(isObeyed(c) ? '\uFFFD' : c);
    }
    return cell.append('"').toString();
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
