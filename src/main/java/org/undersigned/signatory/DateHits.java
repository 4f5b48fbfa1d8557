package org.undersigned.signatory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Finds days in a text: whole dates, days without a year, weekdays, "yesterday". */
final class DateHits {
  static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Characters before a month in which its day stands. */
  private static final int DAY_REACH = 24;

  /** Characters before a day or month in which its year stands. */
  private static final int YEAR_REACH = 14;

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

    static Hit whole(LocalDate day, Span span) {
      return new Hit(Kind.WHOLE, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, span);
    }

    /** The day it means, seen from a known day, never later than the day after it. */
    Optional<LocalDate> on(Optional<LocalDate> base) {
      try {
        return switch (kind) {
          case WHOLE -> Optional.of(Calendars.day(year, month, day));
          case NO_YEAR -> base.map(b -> notAfter(b, Calendars.inYearOf(b, month, day)));
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
      return on(Optional.empty())
          .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR)
          .isPresent();
    }

    private static LocalDate notAfter(LocalDate base, LocalDate day) {
      return day.isAfter(base.plusDays(1)) ? day.minusYears(1) : day;
    }

    private LocalDate inMonth(LocalDate base) {
      LocalDate same = base.withDayOfMonth(1).plusDays(day - 1L);
      return same.isAfter(base.plusDays(1)) ? same.minusMonths(1) : same;
    }
  }

  private static final Jobs DATING =
      Jobs.of(Word.Job.MONTH, Word.Job.WEEKDAY, Word.Job.RELATIVE_DAY);

  private static final Pattern DAY_BEFORE =
      pattern(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|\\.?[\u00BA\u00AA\u00B0]|\\.)?"
              + "(?:\\s*-\\s*|\\s*(?:(?:day )?\\p{L}{1,4}\\s|d['\u2019])?\\s*)(?:\\p{L}+\\s*/\\s*)?$");
  private static final Pattern YEAR_AFTER =
      pattern(
          "^(?:\\s*/\\s*\\p{L}+)?[.,]?(?:\\s*-\\s*|\\s*(?:\\p{L}{1,4}\\s)?\\s*)(?:\\p{L}\\.\\p{L}\\.\\s*)?(\\d{4})(?:(?!\\d)|(?=\\d{1,2}:\\d{2}))");
  private static final Pattern DAY_AFTER =
      pattern(
          "^\\.?\\s*(\\d{1,2})(?:st|nd|rd|th|\\.|-j\u00E1n|-\u00E1n|-\u00E9n|\u65E5)?(?!\\d)(?:\\s*[-\u2013]\\s*(\\d{1,2})(?![\\d:]))?(?:,?\\s*(\\d{4})(?!\\d))?");

  /**
   * A year before a month or its day: "2024. szeptember", "2024. gada 13. septembris", "2024 m.".
   */
  private static final Pattern YEAR_BEFORE =
      pattern("(?<!\\d)(\\d{4})[\\p{L}-]{0,4}\\.?,?(?:\\s*\\p{L}{1,6}\\.?)?\\s*$");

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private final String text;
  private final Scan scan;
  private final NumericDays numeric;

  DateHits(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
    this.numeric = new NumericDays(scan);
  }

  /** Every day between two places, in order. */
  List<Hit> in(int from, int to) {
    List<Hit> hits = new ArrayList<>();
    numeric.add(from, to, hits);
    for (Scan.WordHit w : scan.words(from, to, DATING)) {
      switch (w.word().job()) {
        case MONTH -> named(w, from, to).ifPresent(hits::add);
        case WEEKDAY -> hits.add(new Hit(Kind.WEEKDAY, 0, 0, 0, w.word().value(), w.span()));
        case RELATIVE_DAY -> hits.add(new Hit(Kind.RELATIVE, 0, 0, 0, w.word().value(), w.span()));
        default -> {}
      }
    }
    if (hits.isEmpty()) {
      return hits;
    }
    hits.removeIf(h -> h.kind() == Kind.WHOLE && !h.isPlausible());
    hits.sort((a, b) -> a.span().compareTo(b.span()));
    return hits;
  }

  /** As {@link Matcher#find()} for what begins with a digit, tried at digits alone. */
  private static boolean isAtDigit(Matcher matcher, String words) {
    matcher.useTransparentBounds(true); // for what must not stand before the digit
    for (int i = 0; i < words.length(); i++) {
      if (Chars.isDigit(words.charAt(i)) && matcher.region(i, words.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Chars.isDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Hit> named(Scan.WordHit month, int from, int to) {
    int number = month.word().value();
    int start = month.span().start();
    int end = month.span().end();
    String before = text.substring(Math.max(from, start - DAY_REACH), start);
    String after = text.substring(end, Math.min(text.length(), end + DAY_REACH));
    Matcher dayBefore = DAY_BEFORE.matcher(before);
    Matcher dayAfter = DAY_AFTER.matcher(after);
    boolean dayFollows = hasDigit(after) && dayAfter.lookingAt();
    boolean yearFollows = dayFollows && dayAfter.group(3) != null && end + dayAfter.end() <= to;
    if (!yearFollows && isAtDigit(dayBefore, before) && isDay(dayBefore.group(1))) {
      Matcher year = YEAR_AFTER.matcher(after.substring(0, Math.min(after.length(), to - end)));
      int day = start - before.length() + dayBefore.start();
      return Optional.of(
          hit(
              year.lookingAt() ? year.group(1) : yearBefore(from, day),
              number,
              dayBefore.group(1),
              new Span(day, end)));
    }
    if (dayFollows) {
      String year = dayAfter.group(3) != null ? dayAfter.group(3) : yearBefore(from, start);
      if (end + dayAfter.end() > to && year == null) {
        return Optional.empty(); // "in May", and the next paragraph begins with a number
      }
      int last = dayAfter.group(2) == null ? 1 : 2; // a meeting ends with its statement
      return Optional.of(
          hit(year, number, dayAfter.group(last), new Span(start, end + dayAfter.end(last))));
    }
    return Optional.empty();
  }

  private static boolean isDay(String number) {
    return Integer.parseInt(number) <= 31;
  }

  /** The year written right before a place; null without one. */
  private String yearBefore(int from, int place) {
    String before = text.substring(Math.max(from, place - YEAR_REACH), place);
    Matcher year = YEAR_BEFORE.matcher(before);
    return isAtDigit(year, before) ? year.group(1) : null;
  }

  private static Hit hit(String year, int month, String day, Span span) {
    return year == null
        ? new Hit(Kind.NO_YEAR, 0, month, Integer.parseInt(day), 0, span)
        : new Hit(Kind.WHOLE, Integer.parseInt(year), month, Integer.parseInt(day), 0, span);
  }
}
