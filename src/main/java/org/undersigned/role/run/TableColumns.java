package org.undersigned.role.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** What the columns of a table tell of the parties in its rows: who signed, who left. */
final class TableColumns {
  /** Cells that say that one signed, in a column without a head that does. */
  private static final int FEWEST = 2;

  /** Value of a word that heads the column of signatures. */
  private static final int SIGNATURES = 1;

  /** Value of a word in such a column that says that one did not sign. */
  private static final int REFUSED = 2;

  /** Value of a word that heads the column of those who left. */
  private static final int LEFT = 3;

  private static final Jobs COLUMN = Jobs.of(Word.Job.COLUMN);

  /** Characters of a mark, a number or a short yes or no. */
  private static final int SHORT = 3;

  /** Signs that stand for nothing in a cell, or for no. */
  private static final String NOTHING =
      "-\u2013\u2014\u2212.\u2026*/\u2717\u2718\u274C\u2715\u00D7";

  private final Scan scan;
  private final String text;
  private final Map<Integer, List<TableRolls.Cell>> columns;
  private final Set<Integer> signed = new HashSet<>();
  private final Set<Integer> left = new HashSet<>();

  /** What heads the column of signatures, null without one. */
  private Span head;

  /**
   * @param columns the cells of each column but those that name the parties
   * @param heading the cells above the first party
   */
  TableColumns(
      Scan scan, Map<Integer, List<TableRolls.Cell>> columns, List<TableRolls.Cell> heading) {
    this.scan = scan;
    this.text = scan.text();
    this.columns = columns;
    for (TableRolls.Cell cell : heading) {
      if (head == null && isHead(cell.span(), SIGNATURES)) {
        addFilled(cell, signed);
        head = signed.isEmpty() ? null : cell.span();
      } else if (isHead(cell.span(), LEFT)) {
        addFilled(cell, left);
      }
    }
    if (head == null) {
      readStatus();
    }
  }

  /** The rows of those who signed; empty in a table without a column that says so. */
  Set<Integer> signed() {
    return signed;
  }

  /** The rows of those who left. */
  Set<Integer> left() {
    return left;
  }

  /** What heads the column that says who signed. */
  Optional<Span> head() {
    return Optional.ofNullable(head);
  }

  /**
   * Whether every column tells of the parties in words or by days, and does not measure or mark
   * them.
   *
   * @param parties number of the first column that names them
   */
  boolean tell(int parties) {
    return columns.entrySet().stream().allMatch(c -> tells(c.getValue(), c.getKey() < parties));
  }

  private void addFilled(TableRolls.Cell top, Set<Integer> rows) {
    columns.get(top.column()).stream()
        .filter(c -> c.row() > top.row() && isFilled(c.span()))
        .forEach(c -> rows.add(c.row()));
  }

  /** Reads the first column in which most cells say who signed and who did not: signed, invited. */
  private void readStatus() {
    for (List<TableRolls.Cell> cells : columns.values()) {
      Set<Integer> rows = signing(cells);
      if (!rows.isEmpty()) {
        signed.addAll(rows);
        head = cells.get(0).span();
        return;
      }
    }
  }

  /** The rows of those who signed by a column's words; none where it tells of something else. */
  private Set<Integer> signing(List<TableRolls.Cell> cells) {
    Set<Integer> rows = new HashSet<>();
    int told = 0;
    for (TableRolls.Cell cell : cells) {
      boolean signs = opensWith(cell.span(), SIGNATURES);
      if (signs) {
        rows.add(cell.row());
      }
      boolean tells = signs || opensWith(cell.span(), REFUSED) || opensWith(cell.span(), LEFT);
      told += tells ? 1 : 0;
    }
    return rows.size() < FEWEST || told * 2 < cells.size() ? Set.of() : rows;
  }

  /** Whether a cell is headed so, and by no more than it: "signature dish" is another thing. */
  private boolean isHead(Span cell, int value) {
    for (Scan.WordHit w : scan.words(cell.start(), cell.end(), COLUMN)) {
      int at = Chars.pastPlainSpaces(text, w.span().end(), cell.end());
      if (w.word().value() == value
          && w.span().start() == cell.start()
          && (at == cell.end() || !Character.isLetter(text.charAt(at)))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensWith(Span cell, int value) {
    return opensWith(scan, cell, value);
  }

  /** Whether a cell begins with words that say so of those below it: not signed. */
  static boolean refuses(Scan scan, Span cell) {
    return opensWith(scan, cell, REFUSED);
  }

  private static boolean opensWith(Scan scan, Span cell, int value) {
    int longest = scan.endOfWord(cell.start(), Word.Job.COLUMN); // "signed" within "signed not"
    return scan.words(cell.start(), cell.end(), COLUMN).stream()
        .anyMatch(
            w ->
                w.word().value() == value
                    && w.span().start() == cell.start()
                    && (longest > cell.end() || w.span().end() == longest));
  }

  /** Whether a cell says something, and not no. */
  private boolean isFilled(Span cell) {
    for (int at = cell.start(); at < cell.end(); at++) {
      char c = text.charAt(at);
      if (!Chars.isWhitespace(c) && NOTHING.indexOf(c) < 0) {
        return !opensWith(cell, REFUSED);
      }
    }
    return false;
  }

  /**
   * Whether a column tells of its parties in words or by days, and does not measure or mark them.
   *
   * @param before whether it stands before the parties, so that it may number them
   */
  private boolean tells(List<TableRolls.Cell> cells, boolean before) {
    int bare = 0;
    for (TableRolls.Cell cell : cells) {
      Span span = cell.span();
      String words = span.in(text).strip();
      boolean number = before && words.length() <= SHORT;
      boolean written = words.codePoints().anyMatch(Character::isLetter) && words.length() > SHORT;
      bare += number || written || Days.isOne(scan, span.start(), span.end()) ? 0 : 1;
    }
    return bare * 2 < cells.size();
  }
}
