package org.undersigned.role.run;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/** Tells stretches that hold a day and nothing else: 23.09.2025, (23 September 2025). */
final class Days {
  /** Digits of a year. */
  private static final int YEAR = 4;

  private static final int FIRST_CENTURY = 1;
  private static final int LAST_CENTURY = 2;

  private static final Jobs BEFORE_NAME = Jobs.of(Word.Job.JOINER, Word.Job.ARTICLE);

  private static final Jobs MONTHS =
      Jobs.of(Word.Job.MONTH, Word.Job.WEEKDAY, Word.Job.ARTICLE, Word.Job.ERA);

  /** Characters of a day, the word before it, and what stands between two names of a list. */
  private static final int LONGEST = 50;

  /** A word before a day is no longer: on, le, am. */
  private static final int SHORT_WORD = 3;

  private Days() {}

  /**
   * Whether a day stands behind each of two names, and no more: X on 3 May 2025, Y on 4 May 2025.
   */
  static boolean standBehind(Scan scan, Mention a, Mention b) {
    String text = scan.text();
    if (b.start() - a.end() > LONGEST) {
      return false;
    }
    int end = b.start();
    for (Scan.WordHit w : scan.words(a.end(), b.start(), BEFORE_NAME)) {
      end = Chars.areBlank(text, w.span().end(), b.start()) ? Math.min(end, w.span().start()) : end;
    }
    return follows(scan, a.end(), end) && followsInClause(scan, b.end());
  }

  /** Whether a day stands right behind a place and in its clause: up to a comma behind its year. */
  private static boolean followsInClause(Scan scan, int from) {
    String text = scan.text();
    int last = Math.min(text.length(), from + LONGEST);
    for (int to = from + 1; to <= last; to++) {
      if ((to == text.length() || ",;.\n)".indexOf(text.charAt(to)) >= 0 || text.charAt(to) == ' ')
          && follows(scan, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a space, a short word at most and a day fill a stretch. */
  private static boolean follows(Scan scan, int from, int to) {
    String text = scan.text();
    int at = Chars.pastPlainSpaces(text, from, to);
    int word = at;
    while (word < to && Chars.isLetter(text.charAt(word))) {
      word++;
    }
    boolean small = word > at && word - at <= SHORT_WORD && scan.endOfWord(at, MONTHS) < 0;
    return at > from && isOne(scan, small ? word : at, to);
  }

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
