package org.undersigned.role;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/** Tells stretches that hold a day and nothing else: 23.09.2025, (23 September 2025). */
final class Days {
  /** Digits of a year. */
  private static final int YEAR = 4;

  private static final int FIRST_CENTURY = 1;
  private static final int LAST_CENTURY = 2;

  private static final Jobs MONTHS =
      Jobs.of(Word.Job.MONTH, Word.Job.WEEKDAY, Word.Job.ARTICLE, Word.Job.ERA);

  private Days() {}

  /**
   * Whether a year, a month's name, digits and signs are all that stands there, a year at least.
   */
  static boolean isOne(Scan scan, int from, int to) {
    String text = scan.text();
    boolean year = false;
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      if (Chars.isDigit(c)) {
        int end = at;
        while (end < to && Chars.isDigit(text.charAt(end))) {
          end++;
        }
        if (end - at > YEAR) {
          return false;
        }
        year |= end - at == YEAR && isCentury(c);
        at = end;
      } else if (Chars.isLetter(c)) {
        int end = scan.endOfWord(at, MONTHS);
        if (end < 0 || end > to) {
          return false;
        }
        at = end;
      } else {
        at++;
      }
    }
    return year;
  }

  /** Whether a year may begin with a digit, in whatever script. */
  private static boolean isCentury(char c) {
    int digit = Character.getNumericValue(c);
    return digit == FIRST_CENTURY || digit == LAST_CENTURY;
  }
}
