package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.text.Block.Kind;

/** Tables in plain text: columns set apart by tabs, by three or more blanks, or by bars. */
final class TextTables {
  private static final int GAP = 3;

  private TextTables() {}

  /** Whether anything in a text can set columns apart: most texts have no table. */
  static boolean mayStandIn(String text) {
    return text.indexOf('|') >= 0
        || text.indexOf('\t') >= 0
        || text.indexOf("   ") >= 0
        || text.indexOf('\u3000') >= 0;
  }

  /** Writes {@code lines} as cells if they are a table; says whether they were. */
  static boolean write(List<String> lines, BlockWriter out) {
    List<List<String>> rows = rows(lines);
    if (rows.isEmpty()) {
      return false;
    }
    int group = out.newGroup();
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        out.add(Kind.TABLE_CELL, cells.get(column), group, row, column);
      }
    }
    return true;
  }

  private static List<List<String>> rows(List<String> lines) {
    List<List<String>> barred = barred(lines);
    if (!barred.isEmpty() && (barred.size() > 1 || lines.size() > 1)) {
      return barred;
    }
    int wide = 0;
    int widest = 0;
    for (String line : lines) {
      int cells = hasGap(line) ? gaps(line).size() : 1;
      wide += cells > 1 ? 1 : 0;
      widest = Math.max(widest, cells);
    }
    boolean table = lines.size() > 1 ? wide * 3 >= lines.size() * 2 && wide > 1 : widest >= 3;
    return table
        ? TextColumns.aligned(lines, lines.stream().map(TextTables::gaps).toList())
        : List.of();
  }

  /**
   * The rows of a table with bars, none when a line has no bar. A row between two bars may have one
   * cell alone.
   */
  private static List<List<String>> barred(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    boolean several = false;
    for (String line : lines) {
      if (isRule(line)) {
        continue;
      }
      List<String> cells = line.indexOf('|') < 0 ? List.of() : bars(line);
      if (cells.size() < 2 && (cells.isEmpty() || !isEnclosed(line.strip()))) {
        return List.of();
      }
      several |= cells.size() > 1;
      rows.add(cells);
    }
    return several ? rows : List.of();
  }

  private static boolean isEnclosed(String line) {
    return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
  }

  private static boolean isRule(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("|-:+= \t".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether anything in a line may set a column apart. */
  private static boolean hasGap(String line) {
    int blanks = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      blanks = CleanText.isBlank(c) ? blanks + 1 : 0;
      if (blanks == GAP || c == '\t') {
        return true;
      }
    }
    return false;
  }

  /** The cells of "| A | B |", of "A | B"; one cell when there is no bar. */
  static List<String> bars(String line) {
    String bare = line.strip();
    boolean outer = bare.startsWith("|");
    int from = outer ? 1 : 0;
    int to = bare.length() > from && bare.endsWith("|") ? bare.length() - 1 : bare.length();
    List<String> cells = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      boolean bar = bare.charAt(i) == '|';
      boolean loose = i > 0 && bare.charAt(i - 1) == ' ' && i + 1 < to && bare.charAt(i + 1) == ' ';
      if (bar && (outer || loose) && (i == 0 || bare.charAt(i - 1) != '\\')) {
        cells.add(bare.substring(start, i).strip());
        start = i + 1;
      }
    }
    cells.add(bare.substring(start, Math.max(start, to)).strip());
    return cells;
  }

  private static List<String> gaps(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    int blanks = 0;
    boolean tab = false;
    // the gap behind "1." or a bullet sets no column apart
    for (int i = ListMarks.length(line); i < line.length(); i++) {
      char c = line.charAt(i);
      if (CleanText.isBlank(c)) {
        blanks++;
        tab |= c == '\t';
        continue;
      }
      if ((blanks >= GAP || tab) && !line.substring(start, i - blanks).isBlank()) {
        cells.add(line.substring(start, i - blanks).strip());
        start = i;
      }
      blanks = 0;
      tab = false;
    }
    cells.add(line.substring(start).strip());
    return cells;
  }
}
