package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the empty cells of tables that tabs or blanks set: by the tabs, or by where cells begin.
 */
final class TextColumns {
  private TextColumns() {}

  /**
   * The rows with an empty cell wherever a line leaves a column out, as far as its shape tells.
   *
   * @param lines as written
   * @param rows their cells without the empty ones
   */
  static List<List<String>> aligned(List<String> lines, List<List<String>> rows) {
    int widest = 0;
    for (int i = 0; i < rows.size(); i++) {
      widest = rows.get(i).size() > rows.get(widest).size() ? i : widest;
    }
    List<Integer> starts = starts(lines.get(widest), rows.get(widest));
    long tabs = tabs(lines.get(widest));
    boolean tabbed = tabs > 0 && tabs == rows.get(widest).size() - 1;
    List<List<String>> all = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (row.size() < rows.get(widest).size()) {
        String line = lines.get(i);
        row =
            tabbed && tabs(line) <= tabs && tabs(line) >= row.size() - 1 && tabs(line) > 0
                ? List.of(line.split("\t", -1)).stream().map(String::strip).toList()
                : under(starts, starts(line, row), row);
      }
      all.add(row);
    }
    return all;
  }

  private static long tabs(String line) {
    return line.chars().filter(c -> c == '\t').count();
  }

  /** Where each cell begins in its line. */
  private static List<Integer> starts(String line, List<String> cells) {
    List<Integer> starts = new ArrayList<>(cells.size());
    int at = 0;
    for (String cell : cells) {
      at = line.indexOf(cell, at);
      starts.add(at);
      at += cell.length();
    }
    return starts;
  }

  /** Cells under the columns in which they begin; as they are where one begins in none. */
  private static List<String> under(List<Integer> columns, List<Integer> starts, List<String> row) {
    List<String> all = new ArrayList<>();
    int cell = 0;
    for (int column = 0; column < columns.size() && cell < row.size(); column++) {
      boolean here = columns.get(column).equals(starts.get(cell));
      all.add(here ? row.get(cell++) : "");
    }
    return cell == row.size() ? all : row;
  }
}
