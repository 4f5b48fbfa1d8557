package org.undersigned.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.undersigned.text.PdfPage.Word;

/** Short entries in columns: a table, or a list of names set side by side. */
final class PdfTable {
  private static final double GAP = 1.1;
  private static final int MOST_WORDS = 5;
  private static final double FULL = 0.8;

  /** Words of one line that stand together. */
  private record Entry(String text, double left, double right) {}

  private PdfTable() {}

  /** Columns of prose have lines that fill them; entries of a table are short and ragged. */
  static boolean isTable(List<PdfLine> rows) {
    List<Entry> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(entries(row)));
    double[] counts = all.stream().mapToDouble(e -> e.text().split(" ").length).toArray();
    if (median(counts) > MOST_WORDS) {
      return false;
    }
    for (double[] column : columns(rows)) {
      double[] widths =
          all.stream()
              .filter(e -> e.left() >= column[0] - 1 && e.left() <= column[1])
              .mapToDouble(e -> e.right() - e.left())
              .toArray();
      double widest = Arrays.stream(widths).max().orElse(0);
      if (widths.length > 2 && median(widths) < FULL * widest) {
        return true;
      }
    }
    return false;
  }

  /** Writes the entries as cells, row by row. */
  static void write(List<PdfLine> rows, BlockWriter out) {
    List<double[]> columns = columns(rows);
    List<String[]> cells = new ArrayList<>();
    double usual = usualStep(rows);
    for (int i = 0; i < rows.size(); i++) {
      List<Entry> entries = entries(rows.get(i));
      boolean close = i > 0 && rows.get(i).y() - rows.get(i - 1).y() < 0.9 * usual;
      boolean goesOn =
          i > 0
              && (close && entries.size() < columns.size()
                  || entries.stream().allMatch(e -> Character.isLowerCase(e.text().charAt(0))));
      String[] row = goesOn ? cells.get(cells.size() - 1) : new String[columns.size()];
      for (Entry entry : entries) {
        int column = columnOf(columns, entry);
        row[column] = row[column] == null ? entry.text() : row[column] + "\n" + entry.text();
      }
      if (!goesOn) {
        cells.add(row);
      }
    }
    int group = out.newGroup();
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (cells.get(row)[column] != null) {
          out.add(Block.Kind.TABLE_CELL, cells.get(row)[column], group, row, column);
        }
      }
    }
  }

  private static double usualStep(List<PdfLine> rows) {
    double[] steps = new double[Math.max(0, rows.size() - 1)];
    for (int i = 1; i < rows.size(); i++) {
      steps[i - 1] = rows.get(i).y() - rows.get(i - 1).y();
    }
    return median(steps);
  }

  private static List<Entry> entries(PdfLine row) {
    List<Entry> entries = new ArrayList<>();
    List<Word> together = new ArrayList<>();
    for (Word word : row.words()) {
      if (!together.isEmpty()) {
        Word last = together.get(together.size() - 1);
        if (word.left() - last.right() >= GAP * word.size()) {
          entries.add(entry(together));
          together = new ArrayList<>();
        }
      }
      together.add(word);
    }
    entries.add(entry(together));
    return entries;
  }

  private static Entry entry(List<Word> words) {
    PdfLine line = new PdfLine(words);
    return new Entry(line.text(), line.left(), line.right());
  }

  /** Left and right edge of each column: stretches that entries cover together. */
  private static List<double[]> columns(List<PdfLine> rows) {
    List<Entry> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(entries(row)));
    all.sort((a, b) -> Double.compare(a.left(), b.left()));
    List<double[]> columns = new ArrayList<>();
    for (Entry entry : all) {
      double[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last != null && entry.left() < last[1]) {
        last[1] = Math.max(last[1], entry.right());
      } else {
        columns.add(new double[] {entry.left(), entry.right()});
      }
    }
    return columns;
  }

  private static int columnOf(List<double[]> columns, Entry entry) {
    for (int i = 0; i < columns.size(); i++) {
      if (entry.left() <= columns.get(i)[1]) {
        return i;
      }
    }
    return columns.size() - 1;
  }

  private static double median(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
