package org.undersigned.signatory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/** Finds days in a text: whole dates, days without a year, weekdays, "yesterday". */
final class DateHits {
  private static final int FIRST_YEAR = 1900;
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

  /** Longest mark of an era before its year. */
  private static final int ERA = 12;

  /** What parts the figures of a date, and the signs of year, month and day behind them. */
  private static final String MARKS = "-./";

  private static final String SIGNS = "\u5E74\uB144\u6708\uC6D4\u65E5\uC77C\u53F7\u865F";

  private static final Set<Word.Job> DATING =
      EnumSet.of(Word.Job.MONTH, Word.Job.WEEKDAY, Word.Job.RELATIVE_DAY);

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.-])(?:(\\d{4})[-./]\\s?(\\d{1,2})[-./]\\s?(\\d{1,2})"
              + "|(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})"
              + "|(?:(\\d{1,4}|\u5143)\\s?[\u5E74\uB144]\\s?(?:[(\uFF08][^)\uFF09]{1,8}[)\uFF09]\\s?)?)?(?:(\\d{1,2})\\s?[\u6708\uC6D4]\\s?)?"
              + "(\\d{1,2})\\s?[\u65E5\uC77C\u53F7\u865F])(?!\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A day in Chinese numerals: 二〇二四年九月十三日. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "([\u3007\u25CB\u96F6\u4E00-\u9FFF]{4})\u5E74([\u4E00-\u9FFF]{1,2})\u6708([\u4E00-\u9FFF]{1,3})\u65E5");

  private static final String CHINESE_DIGITS =
      "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";

  private static final Pattern DAY_BEFORE =
      pattern(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.?[\u00BA\u00AA\u00B0]|\\.)?"
              + "(?:\\s*-\\s*|\\s*(?:(?:day )?\\p{L}{1,4}\\s|d['\u2019])?\\s*)(?:\\p{L}+\\s*/\\s*)?$");
  private static final Pattern YEAR_AFTER =
      pattern(
          "^(?:\\s*/\\s*\\p{L}+)?[.,]?(?:\\s*-\\s*|\\s*(?:\\p{L}{1,4}\\s)?\\s*)(?:\\p{L}\\.\\p{L}\\.\\s*)?(\\d{4})(?!\\d)");
  private static final Pattern DAY_AFTER =
      pattern(
          "^\\.?\\s*(\\d{1,2})(?:st|nd|rd|th|\\.|-j\u00E1n|-\u00E1n|-\u00E9n|\u65E5)?(?!\\d)(?:\\s*[-\u2013]\\s*\\d{1,2})?(?:,?\\s*(\\d{4})(?!\\d))?");

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

  DateHits(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** Every day between two places, in order. */
  List<Hit> in(int from, int to) {
    List<Hit> hits = new ArrayList<>();
    int digit = firstDigit(from, to);
    if (mayHoldDate(digit, to)) {
      Matcher m = NUMERIC.matcher(text).region(digit, to);
      while (m.find()) {
        numeric(m).ifPresent(hits::add);
      }
    }
    chinese(from, to, hits);
    for (Scan.WordHit w : scan.words(from, to, DATING)) {
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

  /** Whether figures are parted like those of a date: most figures count something else. */
  private boolean mayHoldDate(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        continue;
      }
      char mark = text.charAt(i + 1);
      int next = i + (isSpace(mark) ? 2 : 1);
      if (next < to && SIGNS.indexOf(text.charAt(next)) >= 0) {
        return true;
      }
      int second = i + (i + 2 < to && isSpace(text.charAt(i + 2)) ? 3 : 2);
      if (MARKS.indexOf(mark) >= 0 && second < to && Character.isDigit(text.charAt(second))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean hasDigit(String words) {
    return words.chars().anyMatch(Character::isDigit);
  }

  private Optional<Hit> numeric(Matcher m) {
    Span span = new Span(m.start(), m.end());
    if (m.group(1) != null) {
      return Optional.of(whole(m.group(1), m.group(2), m.group(3), span));
    }
    if (m.group(4) != null) {
      boolean american = Integer.parseInt(m.group(5)) > 12;
      return Optional.of(
          whole(m.group(6), m.group(american ? 4 : 5), m.group(american ? 5 : 4), span));
    }
    int day = Integer.parseInt(m.group(9));
    if (m.group(8) == null) {
      return Optional.of(new Hit(Kind.DAY_ONLY, 0, 0, day, 0, span));
    }
    int month = Integer.parseInt(m.group(8));
    if (m.group(7) == null) {
      return Optional.of(new Hit(Kind.NO_YEAR, 0, month, day, 0, span));
    }
    int written =
        m.group(7).length() == 1 && !Character.isDigit(m.group(7).charAt(0))
            ? 1 // the first year of an era has a word of its own
            : Integer.parseInt(m.group(7));
    return year(written, m.start()).map(y -> new Hit(Kind.WHOLE, y, month, day, 0, span));
  }

  /** The year that is meant: of an era whose mark stands before it, or as written. */
  private Optional<Integer> year(int written, int start) {
    for (Scan.WordHit w : scan.words(Math.max(0, start - ERA), start)) {
      if (w.word().job() == Word.Job.ERA && text.substring(w.span().end(), start).isBlank()) {
        return Optional.of(w.word().value() + written - 1);
      }
    }
    return written < FIRST_YEAR ? Optional.empty() : Optional.of(written);
  }

  private void chinese(int from, int to, List<Hit> hits) {
    int mark = text.indexOf('\u65E5', from);
    if (mark < 0 || mark >= to) {
      return;
    }
    Matcher m = CHINESE.matcher(text).region(from, to);
    while (m.find()) {
      int year = 0;
      for (char c :
          m.group(1).replace('\u25CB', '\u3007').replace('\u96F6', '\u3007').toCharArray()) {
        year = year * 10 + CHINESE_DIGITS.indexOf(c);
      }
      int month = chineseNumber(m.group(2));
      int day = chineseNumber(m.group(3));
      hits.add(new Hit(Kind.WHOLE, year, month, day, 0, new Span(m.start(), m.end())));
    }
  }

  /** A number below 100: 九, 十三, 三十一. */
  private static int chineseNumber(String written) {
    int ten = written.indexOf('\u5341');
    if (ten < 0) {
      return CHINESE_DIGITS.indexOf(written);
    }
    int tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(written.charAt(0));
    int ones = ten == written.length() - 1 ? 0 : CHINESE_DIGITS.indexOf(written.charAt(ten + 1));
    return tens * 10 + ones;
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
    int start = month.span().start();
    String before = text.substring(Math.max(from, start - DAY_REACH), start);
    String after = text.substring(month.span().end(), Math.min(to, month.span().end() + 24));
    Matcher dayBefore = DAY_BEFORE.matcher(before);
    if (hasDigit(before) && dayBefore.find()) {
      Matcher year = YEAR_AFTER.matcher(after);
      int day = start - before.length() + dayBefore.start();
      return Optional.of(
          hit(
              year.find() ? year.group(1) : yearBefore(from, day),
              number,
              dayBefore.group(1),
              new Span(day, month.span().end())));
    }
    Matcher dayAfter = DAY_AFTER.matcher(after);
    if (hasDigit(after) && dayAfter.find()) {
      return Optional.of(
          hit(
              dayAfter.group(2) != null ? dayAfter.group(2) : yearBefore(from, start),
              number,
              dayAfter.group(1),
              new Span(start, month.span().end() + dayAfter.end(1))));
    }
    return Optional.empty();
  }

  /** The year written right before a place; null without one. */
  private String yearBefore(int from, int place) {
    Matcher year = YEAR_BEFORE.matcher(text.substring(Math.max(from, place - YEAR_REACH), place));
    return year.find() ? year.group(1) : null;
  }

  private static Hit hit(String year, int month, String day, Span span) {
    return year == null
        ? new Hit(Kind.NO_YEAR, 0, month, Integer.parseInt(day), 0, span)
        : new Hit(Kind.WHOLE, Integer.parseInt(year), month, Integer.parseInt(day), 0, span);
  }
}
