package org.undersigned.role;

import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;

/** Numbers of parties within a list that does not name them all. */
final class Quantities {
  /** Words between a quantity and what it counts: many Central European countries. */
  private static final int MOST_COUNTED_WORDS = 2;

  /** Digits of a number of parties. */
  private static final int LONGEST_FIGURE = 3;

  private Quantities() {}

  /**
   * End of a number of members before a collective, or of an unnamed number of parties: China, six
   * EU member states, many European countries, Brazil.
   */
  static int end(Scan scan, int at, int to) {
    String text = scan.text();
    int end = Math.max(scan.endOfWord(at, Word.Job.NUMBER), scan.endOfWord(at, Word.Job.SOME));
    int figure = at;
    while (figure < to && Character.isDigit(text.charAt(figure))) {
      figure++;
    }
    boolean digits = figure > at && figure - at <= LONGEST_FIGURE;
    end = digits ? figure : end;
    if (end < 0 || end > to) {
      return -1;
    }
    if (text.substring(end, to).isBlank()) {
      return digits ? -1 : end;
    }
    int next = end;
    for (int words = 0; words <= MOST_COUNTED_WORDS && next < to; words++) {
      while (next < to && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      int counted = scan.endOfWord(next, Word.Job.COUNTED);
      if (counted > 0 && counted <= to) {
        return counted;
      }
      while (next < to && Character.isLetter(text.charAt(next))) {
        next++;
      }
    }
    return -1;
  }
}
