package org.undersigned.signatory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.mention.Scan;
import org.undersigned.text.Span;

/** Finds days in a text: whole dates, days without a year, weekdays, "yesterday". */
final class DateHits {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** How a day stands in the text. */
  enum Kind {
    WHOLE,
    NO_YEAR,
    DAY_ONLY,
    WEEKDAY,
    RELATIVE
  }

  /**
   * A day as written.
   *
   * @param year 0 when not written; likewise month and day
   * @param number day of the week from 1, or days from today
   */
  record Hit(Kind kind, int year, int month, int day, int number, Span span) {

    /** The day it means, seen from a known day, never later than the day after it. */
    Optional<LocalDate> on(Optional<LocalDate> base) {
      try {
        return switch (kind) {
          case WHOLE -> Optional.of(LocalDate.of(year, month, day));
          case NO_YEAR -> base.map(b -> notAfter(b, LocalDate.of(b.getYear(), month, day)));
          case DAY_ONLY -> base.map(this::inMonth);
          case WEEKDAY ->
              base.map(b -> b.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number))));
          case RELATIVE -> base.map(b -> b.plusDays(number));
        };
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /** Whether a whole date is one that a joint statement can have. */
    private boolean isPlausible() {
      return year >= FIRST_YEAR && year <= LAST_YEAR && on(Optional.empty()).isPresent();
    }

    private static LocalDate notAfter(LocalDate base, LocalDate day) {
      return day.isAfter(base.plusDays(1)) ? day.minusYears(1) : day;
    }

    private LocalDate inMonth(LocalDate base) {
      LocalDate same = base.withDayOfMonth(1).plusDays(day - 1L);
      return same.isAfter(base.plusDays(1)) ? same.minusMonths(1) : same;
    }
  }

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.-])(?:(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})|(\\d{1,2})[./](\\d{1,2})[./](\\d{4})"
              + "|(?:(\\d{4})\\s?[\u5E74\uB144]\\s?)?(?:(\\d{1,2})\\s?[\u6708\uC6D4]\\s?)?(\\d{1,2})\\s?[\u65E5\uC77C\u53F7\u865F])(?!\\d)");
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00BA|\u00AA)?\\s*(?:de|of|d'|di)?\\s*$");
  private static final Pattern YEAR_AFTER =
      Pattern.compile("^\\.?\\s*(?:de|del|of|,|\\u0639\\u0627\\u0645)?\\s*(\\d{4})(?!\\d)");
  private static final Pattern DAY_AFTER =
      Pattern.compile(
          "^\\.?\\s*(\\d{1,2})(?:st|nd|rd|th|\\.|-j\\u00E1n|-\\u00E1n|-\\u00E9n)?(?!\\d)(?:\\s*[-\u2013]\\s*\\d{1,2})?(?:,?\\s*(\\d{4})(?!\\d))?");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(\\d{4})[\\p{L}-]{0,4}\\.?,?(?:\\s*\\p{L}{1,6}\\.?)?\\s*$");

  private final String text;
  private final Scan scan;

  DateHits(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** Every day between two places, in order. */
  List<Hit> in(int from, int to) {
    List<Hit> hits = new ArrayList<>();
    int digit = firstDigit(from, to);
    if (digit < to) {
      Matcher m = NUMERIC.matcher(text).region(digit, to);
      while (m.find()) {
        hits.add(numeric(m));
      }
    }
    for (Scan.WordHit w : scan.words(from, to)) {
      switch (w.word().job()) {
        case MONTH -> named(w, from, to).ifPresent(hits::add);
        case WEEKDAY -> hits.add(new Hit(Kind.WEEKDAY, 0, 0, 0, w.word().value(), w.span()));
        case RELATIVE_DAY -> hits.add(new Hit(Kind.RELATIVE, 0, 0, 0, w.word().value(), w.span()));
        default -> {}
      }
    }
    hits.removeIf(h -> h.kind() == Kind.WHOLE && !h.isPlausible());
    hits.sort(Comparator.comparing(Hit::span));
    return hits;
  }

  private int firstDigit(int from, int to) {
    int at = from;
    while (at < to && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Hit numeric(Matcher m) {
    Span span = new Span(m.start(), m.end());
    if (m.group(1) != null) {
      return whole(m.group(1), m.group(2), m.group(3), span);
    }
    if (m.group(4) != null) {
      boolean american = Integer.parseInt(m.group(5)) > 12;
      return whole(m.group(6), m.group(american ? 4 : 5), m.group(american ? 5 : 4), span);
    }
    int day = Integer.parseInt(m.group(9));
    if (m.group(8) == null) {
      return new Hit(Kind.DAY_ONLY, 0, 0, day, 0, span);
    }
    int month = Integer.parseInt(m.group(8));
    return m.group(7) == null
        ? new Hit(Kind.NO_YEAR, 0, month, day, 0, span)
        : whole(m.group(7), m.group(8), m.group(9), span);
  }

  private static Hit whole(String year, String month, String day, Span span) {
    return new Hit(
        Kind.WHOLE,
        Integer.parseInt(year),
        Integer.parseInt(month),
        Integer.parseInt(day),
        0,
        span);
  }

  private Optional<Hit> named(Scan.WordHit month, int from, int to) {
    int number = month.word().value();
    String before = text.substring(Math.max(from, month.span().start() - 20), month.span().start());
    String after = text.substring(month.span().end(), Math.min(to, month.span().end() + 24));
    Matcher dayBefore = DAY_BEFORE.matcher(before);
    if (dayBefore.find()) {
      Matcher year = YEAR_AFTER.matcher(after);
      int start = month.span().start() - before.length() + dayBefore.start();
      boolean dated = year.find();
      Matcher first = YEAR_BEFORE.matcher(before.substring(0, dayBefore.start()));
      return Optional.of(
          hit(
              dated ? year.group(1) : first.find() ? first.group(1) : null,
              number,
              dayBefore.group(1),
              new Span(start, month.span().end())));
    }
    Matcher dayAfter = DAY_AFTER.matcher(after);
    if (dayAfter.find()) {
      Matcher yearBefore = YEAR_BEFORE.matcher(before);
      String year =
          dayAfter.group(2) != null
              ? dayAfter.group(2)
              : yearBefore.find() ? yearBefore.group(1) : null;
      return Optional.of(
          hit(
              year,
              number,
              dayAfter.group(1),
              new Span(month.span().start(), month.span().end() + dayAfter.end(1))));
    }
    return Optional.empty();
  }

  private static Hit hit(String year, int month, String day, Span span) {
    return year == null
        ? new Hit(Kind.NO_YEAR, 0, month, Integer.parseInt(day), 0, span)
        : new Hit(Kind.WHOLE, Integer.parseInt(year), month, Integer.parseInt(day), 0, span);
  }
}
