package org.undersigned.role;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Jobs ELSEWHEN = Jobs.of(Word.Job.ELSEWHEN);

  private final Scan scan;

  public YearsAgo(Scan scan) {
    this.scan = scan;
  }

  /** Whether what stands between two places is of years ago. */
  public boolean tells(int from, int to) {
    return from < to
        && (scan.words(from, to, ELSEWHEN).stream().anyMatch(w -> w.word().value() > 0)
            || areYearsOld(from, to));
  }

  private boolean areYearsOld(int from, int to) {
    if (scan.day().isEmpty()) {
      return false;
    }
    int newest = scan.day().get().getYear() - LONG;
    Matcher years = YEAR.matcher(scan.text()).region(from, to).useTransparentBounds(true);
    boolean old = false;
    while (years.find()) {
      if (Integer.parseInt(years.group()) > newest) {
        return false;
      }
      old = true;
    }
    return old;
  }
}
