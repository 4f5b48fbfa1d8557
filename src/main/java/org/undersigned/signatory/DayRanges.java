package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.signatory.DateHits.Hit;
import org.undersigned.signatory.DateHits.Kind;

/**
 * Days that stand together. Of a stretch of days the last one counts, for a meeting ends with its
 * statement; of a day told twice ("yesterday, Wednesday, 3 May") the fuller one.
 */
final class DayRanges {
  /** Longest words and marks between the two days of a stretch, or of one told twice. */
  private static final int BETWEEN = 9;

  /** Days of a stretch that runs into the next month. */
  private static final int LONGEST = 10;

  private static final int MONTH = 31;

  /** What parts the first day of a stretch from the last: a dash, or a short word. */
  private static final Pattern TO =
      Pattern.compile("\\s*(?:[-\u2013\u2014~\u301C\uFF5E]|\\p{L}{1,4})(?:\\s\\p{L}{1,3})?\\s*");

  private static final Pattern DASH = Pattern.compile("\\s*[-\u2013\u2014~\u301C\uFF5E]\\s*");

  /** What parts two names of one day: "Thursday, the 26th". */
  private static final Pattern SAME = Pattern.compile("[\\s,(\uFF08]*(?:\\p{L}{1,3}\\s)?");

  private DayRanges() {}

  /** The days of a text without those that the next one stands for. */
  static List<Hit> settle(List<Hit> days, String text) {
    if (days.size() < 2) {
      return days;
    }
    List<Hit> settled = new ArrayList<>();
    for (Hit next : days) {
      Hit day = next;
      if (!settled.isEmpty()) {
        Hit last = settled.get(settled.size() - 1);
        int from = last.span().end();
        int to = next.span().start();
        if (from <= to && to - from <= BETWEEN) {
          String between = text.substring(from, to);
          Optional<Hit> end = end(last, next, between);
          if (end.isPresent() || isSame(last, next, between)) {
            settled.remove(settled.size() - 1);
          }
          day = end.orElse(next);
        }
      }
      settled.add(day);
    }
    return settled;
  }

  private static boolean isSame(Hit last, Hit next, String between) {
    boolean fuller =
        last.kind() == Kind.RELATIVE && next.kind() != Kind.RELATIVE
            || last.kind() == Kind.WEEKDAY && next.kind() == Kind.WHOLE;
    return fuller && SAME.matcher(between).matches();
  }

  /** The last day of a stretch that begins with the first of two; empty if they make none. */
  private static Optional<Hit> end(Hit first, Hit last, String between) {
    if (!TO.matcher(between).matches()) {
      return Optional.empty();
    }
    if (first.kind() == Kind.WEEKDAY && last.kind() == Kind.WEEKDAY) {
      return Optional.of(last);
    }
    if (first.day() == 0 || last.day() == 0) {
      return Optional.empty();
    }
    int month = last.month() == 0 ? first.month() : last.month();
    int year = last.year() == 0 ? first.year() : last.year();
    boolean later =
        month == first.month()
            ? last.day() > first.day()
            : month == first.month() % 12 + 1 && last.day() + MONTH - first.day() <= LONGEST;
    boolean parted = first.year() > 0 && last.year() > 0 && !DASH.matcher(between).matches();
    if (!later || parted) {
      return Optional.empty(); // two days, each of its own
    }
    Kind kind = month == 0 ? Kind.DAY_ONLY : year == 0 ? Kind.NO_YEAR : Kind.WHOLE;
    return Optional.of(new Hit(kind, year, month, last.day(), 0, last.span()));
  }
}
