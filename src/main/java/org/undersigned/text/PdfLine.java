package org.undersigned.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.undersigned.text.PdfPage.Word;

/**
 * Words that stand on one line, from left to right.
 *
 * @param words at least one
 */
record PdfLine(List<Word> words) {
  PdfLine {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line without words");
    }
  }

  /** Puts words on lines, from top to bottom. */
  static List<PdfLine> of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::y).thenComparingDouble(Word::left));
    List<PdfLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    double y = 0;
    for (Word word : sorted) {
      if (!line.isEmpty() && word.y() - y > 0.45 * Math.min(word.size(), line.get(0).size())) {
        lines.add(sorted(line));
        line = new ArrayList<>();
      }
      if (line.isEmpty()) {
        y = word.y();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(sorted(line));
    }
    return lines;
  }

  private static PdfLine sorted(List<Word> line) {
    line.sort(Comparator.comparingDouble(Word::left));
    return new PdfLine(line);
  }

  double left() {
    return words.get(0).left();
  }

  double right() {
    return words.stream().mapToDouble(Word::right).max().orElseThrow();
  }

  double y() {
    return words.get(0).y();
  }

  /** The size of most letters. */
  double size() {
    double best = 0;
    int most = 0;
    for (Word word : words) {
      int letters = 0;
      for (Word other : words) {
        letters += Math.abs(other.size() - word.size()) < 0.3 ? other.text().length() : 0;
      }
      if (letters > most) {
        most = letters;
        best = word.size();
      }
      if (most * 2 > words.size() * 6) {
        break;
      }
    }
    return best;
  }

  boolean isBold() {
    return words.stream().allMatch(Word::bold);
  }

  /** The line's text; a raised number that refers to a footnote is left out. */
  String text() {
    double size = size();
    boolean rightToLeft = isRightToLeft();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(rightToLeft ? words.size() - 1 - i : i);
      boolean mark =
          i > 0 && word.size() < 0.8 * size && word.text().chars().allMatch(Character::isDigit);
      if (!mark) {
        out.append(out.length() > 0 ? " " : "").append(word.text());
      }
    }
    return out.toString();
  }

  private boolean isRightToLeft() {
    int right = 0;
    int all = 0;
    for (Word word : words) {
      for (int i = 0; i < word.text().length(); i++) {
        byte direction = Character.getDirectionality(word.text().charAt(i));
        boolean rtl =
            direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        right += rtl ? 1 : 0;
        all += rtl || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : 0;
      }
    }
    return right * 2 > all;
  }
}
