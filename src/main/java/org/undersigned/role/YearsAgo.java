package org.undersigned.role;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;

/**
 * Whether a stretch of text is about what was done years before the statement: it says "two years
 * ago", or names a year long before the statement's and none that is near it.
 */
public final class YearsAgo {
  /** A year is long before the statement's from so many years on. */
  private static final int LONG = 2;

  private static final int FIRST = 1900;
  private static final int LAST = 2099;
  private static final int DIGITS = 4;

  private static final Jobs ELSEWHEN = Jobs.of(Word.Job.ELSEWHEN);

  private final Scan scan;

  public YearsAgo(Scan scan) {
    this.scan = scan;
  }

  /** Whether what stands between two places is of years ago. */
  public boolean tells(int from, int to) {
    return from < to && (isSaid(from, to) || areYearsOld(from, to));
  }

  private boolean isSaid(int from, int to) {
    for (Scan.WordHit w : scan.words(from, to, ELSEWHEN)) {
      if (w.word().value() > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean areYearsOld(int from, int to) {
    if (scan.day().isEmpty()) {
      return false;
    }
    int newest = scan.day().get().getYear() - LONG;
    boolean old = false;
    for (int at = scan.digits().next(from, to); at < to; at = scan.digits().next(at + 1, to)) {
      int year = yearAt(at, to);
      if (year > newest) {
        return false;
      }
      old |= year > 0;
    }
    return old;
  }

  /** The year from 1900 to 2099 that stands at a place, four digits and no more; 0 for none. */
  private int yearAt(int at, int to) {
    if (at + DIGITS > to || isDigit(at - 1) || isDigit(at + DIGITS)) {
      return 0;
    }
    int year = 0;
    for (int i = at; i < at + DIGITS; i++) {
      if (!isDigit(i)) {
        return 0;
      }
      year = 10 * year + scan.text().charAt(i) - '0';
    }
    return year >= FIRST && year <= LAST ? year : 0;
  }

  private boolean isDigit(int at) {
    String text = scan.text();
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
