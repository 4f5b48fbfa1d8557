package org.undersigned.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.undersigned.text.PdfPage.Word;

/**
 * Cuts a page into the pieces that are read one after the other: what stands above columns, each
 * column, what stands below. A gutter is a band that no line crosses.
 */
final class PdfColumns {
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_WORDS = 20_000;

  /** Rows {@code from} to {@code to} (exclusive) have text on both sides of {@code x}. */
  private record Gutter(int from, int to, double x) {
    int rows() {
      return to - from;
    }
  }

  /**
   * What is read without looking elsewhere.
   *
   * @param table whether its lines are rows of short entries
   */
  record Piece(List<PdfLine> lines, boolean table) {}

  private PdfColumns() {}

  /** The pieces of a page in reading order. */
  static List<Piece> of(PdfPage page) {
    List<Piece> pieces = new ArrayList<>();
    if (page.words().size() > MOST_WORDS) {
      pieces.add(new Piece(PdfLine.of(page.words()), false));
      return pieces;
    }
    Deque<List<Word>> todo = new ArrayDeque<>();
    todo.push(page.words());
    while (!todo.isEmpty()) {
      List<PdfLine> rows = PdfLine.of(todo.pop());
      Gutter gutter = widest(rows);
      if (gutter == null) {
        if (!rows.isEmpty()) {
          pieces.add(new Piece(rows, false));
        }
        continue;
      }
      List<PdfLine> middle = rows.subList(gutter.from(), gutter.to());
      if (PdfTable.isTable(middle)) {
        // what stands above is still to be cut, and comes first
        todo.push(words(rows.subList(gutter.to(), rows.size())));
        pieces.addAll(above(rows.subList(0, gutter.from())));
        pieces.add(new Piece(List.copyOf(middle), true));
        continue;
      }
      List<Word> left = new ArrayList<>();
      List<Word> right = new ArrayList<>();
      for (PdfLine row : middle) {
        for (Word word : row.words()) {
          (word.left() < gutter.x() ? left : right).add(word);
        }
      }
      boolean rightFirst = isRightToLeft(left) && isRightToLeft(right);
      todo.push(words(rows.subList(gutter.to(), rows.size())));
      todo.push(rightFirst ? left : right);
      todo.push(rightFirst ? right : left);
      todo.push(words(rows.subList(0, gutter.from())));
    }
    return pieces;
  }

  /** Lines above a table, which were found to have no longer gutter. */
  private static List<Piece> above(List<PdfLine> rows) {
    return rows.isEmpty() ? List.of() : List.of(new Piece(List.copyOf(rows), false));
  }

  private static List<Word> words(List<PdfLine> rows) {
    List<Word> words = new ArrayList<>();
    rows.forEach(row -> words.addAll(row.words()));
    return words;
  }

  /** The gutter along most rows, null when there is none. */
  private static Gutter widest(List<PdfLine> rows) {
    Gutter best = null;
    int looked = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Word> words = rows.get(i).words();
      for (int w = 1; w < words.size() && looked < 3000; w++) {
        double gap = words.get(w).left() - words.get(w - 1).right();
        if (gap < 1.1 * words.get(w).size()) {
          continue;
        }
        looked++;
        Gutter gutter = along(rows, i, words.get(w).left() - gap / 2);
        if (gutter != null && (best == null || gutter.rows() > best.rows())) {
          best = gutter;
        }
      }
    }
    return best;
  }

  /** Follows a band up and down from a row until a line crosses it; null when it is no gutter. */
  private static Gutter along(List<PdfLine> rows, int start, double x) {
    int from = start;
    while (from > 0 && !crosses(rows.get(from - 1), x)) {
      from--;
    }
    int to = start + 1;
    while (to < rows.size() && !crosses(rows.get(to), x)) {
      to++;
    }
    // a line on one side only, at the top or the bottom, may as well stand across
    while (from < to && !isOnBothSides(rows.get(from), x)) {
      from++;
    }
    int last = to;
    while (last > from && !isOnBothSides(rows.get(last - 1), x)) {
      last--;
    }
    int both = 0;
    int leftWords = 0;
    int rightWords = 0;
    for (PdfLine row : rows.subList(from, last)) {
      boolean left = hasWord(row, x, true);
      boolean right = hasWord(row, x, false);
      both += left && right ? 1 : 0;
      leftWords += left ? 1 : 0;
      rightWords += right ? 1 : 0;
    }
    boolean gutter = both >= FEWEST_ROWS && leftWords >= FEWEST_ROWS && rightWords >= FEWEST_ROWS;
    if (!gutter) {
      return null;
    }
    // the rest of a longer column goes with it
    int end = last;
    while (end < to && isClose(rows.get(end - 1), rows.get(end))) {
      end++;
    }
    return new Gutter(from, end, x);
  }

  private static boolean isClose(PdfLine above, PdfLine below) {
    return below.y() - above.y() < 1.6 * below.size() + 1;
  }

  private static boolean crosses(PdfLine row, double x) {
    for (Word word : row.words()) {
      if (word.left() < x && word.right() > x) {
        return true;
      }
    }
    return !isWide(row, x);
  }

  /** Whether the band beside {@code x} is free for about a letter's width. */
  private static boolean isWide(PdfLine row, double x) {
    double left = Double.NEGATIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    for (Word word : row.words()) {
      if (word.right() <= x) {
        left = Math.max(left, word.right());
      } else if (word.left() >= x) {
        right = Math.min(right, word.left());
      }
    }
    return right - left > 0.7 * row.words().get(0).size();
  }

  private static boolean isOnBothSides(PdfLine row, double x) {
    return row.left() < x && row.right() > x;
  }

  /** Marks such as "1." or "(a)" are no column. */
  private static boolean hasWord(PdfLine row, double x, boolean left) {
    int letters = 0;
    for (Word word : row.words()) {
      if (word.left() < x == left) {
        letters += (int) word.text().chars().filter(Character::isLetter).count();
      }
    }
    return letters > 2;
  }

  private static boolean isRightToLeft(List<Word> words) {
    int right = 0;
    for (Word word : words) {
      byte direction = Character.getDirectionality(word.text().charAt(0));
      right += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ? 1 : 0;
      right += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT ? 1 : 0;
    }
    return right * 2 > words.size();
  }
}
