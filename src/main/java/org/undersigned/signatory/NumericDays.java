package org.undersigned.signatory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.signatory.DateHits.Hit;
import org.undersigned.signatory.DateHits.Kind;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Finds days written in figures alone, or in figures with the signs of year, month and day. */
final class NumericDays {
  /** Longest mark of an era before its year. */
  private static final int ERA = 12;

  /** What parts the figures of a date, and the signs of year, month and day behind them. */
  private static final String MARKS = "-./";

  private static final String SIGNS = "\u5E74\uB144\u6708\uC6D4\u65E5\uC77C\u53F7\u865F";

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.-])(?:(\\d{4})[-./]\\s?(\\d{1,2})[-./]\\s?(\\d{1,2})"
              + "|(\\d{1,2})[-./]\\s?(\\d{1,2})[-./]\\s?(\\d{4})"
              + "|(?:(\\d{1,4}|\u5143)\\s?[\u5E74\uB144]\\s?(?:[(\uFF08][^)\uFF09]{1,8}[)\uFF09]\\s?)?)?(?:(\\d{1,2})\\s?[\u6708\uC6D4]\\s?)?"
              + "(\\d{1,2})\\s?[)\uFF09]?[\u65E5\uC77C\u53F7\u865F])(?!\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A day of which one of the first two figures may be the month: 07-10-1999, 08/31/1999. */
  private static final Pattern EITHER_FIRST =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})[-/](\\d{1,2})[-/]\\d{4}(?!\\d)");

  /** A day in Chinese numerals: 二〇二四年九月十三日. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "([\u3007\u25CB\u96F6\u4E00-\u9FFF]{4})\u5E74([\u4E00-\u9FFF]{1,2})\u6708([\u4E00-\u9FFF]{1,3})\u65E5");

  private static final String CHINESE_DIGITS =
      "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";

  private static final Jobs ERAS = Jobs.of(Word.Job.ERA);

  private final String text;
  private final Scan scan;
  private Boolean monthFirst;

  NumericDays(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** Adds every such day between two places. */
  void add(int from, int to, List<Hit> hits) {
    int digit = firstDigit(from, to);
    if (mayHoldDate(digit, to)) {
      Matcher m = NUMERIC.matcher(text).region(digit, to);
      while (m.find()) {
        numeric(m).ifPresent(hits::add);
      }
    }
    if (scan.hasIdeographs()) {
      chinese(from, to, hits);
    }
  }

  private int firstDigit(int from, int to) {
    return from >= to ? from : scan.digits().next(from, to);
  }

  /** Whether figures are parted like those of a date: most figures count something else. */
  private boolean mayHoldDate(int from, int to) {
    for (int i = from; i + 1 < to; i = scan.digits().next(i + 1, to)) {
      char mark = text.charAt(i + 1);
      int next = i + (Chars.isAnySpace(mark) || ")\uFF09".indexOf(mark) >= 0 ? 2 : 1);
      if (next < to && SIGNS.indexOf(text.charAt(next)) >= 0) {
        return true;
      }
      int second = i + (i + 2 < to && Chars.isAnySpace(text.charAt(i + 2)) ? 3 : 2);
      if (MARKS.indexOf(mark) >= 0 && second < to && Character.isDigit(text.charAt(second))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Hit> numeric(Matcher m) {
    Span span = new Span(m.start(), m.end());
    if (m.group(1) != null) {
      return Optional.of(whole(m.group(1), m.group(2), m.group(3), span));
    }
    if (m.group(4) != null) {
      boolean american = Integer.parseInt(m.group(5)) > 12 || isMonthFirst(m);
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

  /** Whether the text writes the month first elsewhere, and nowhere the day. */
  private boolean isMonthFirst(Matcher date) {
    if (Integer.parseInt(date.group(4)) > 12 || text.charAt(date.end(4)) == '.') {
      return false;
    }
    if (monthFirst == null) {
      boolean month = false;
      boolean day = false;
      for (Matcher m = EITHER_FIRST.matcher(text); m.find(); ) {
        month |= Integer.parseInt(m.group(2)) > 12;
        day |= Integer.parseInt(m.group(1)) > 12;
      }
      monthFirst = month && !day;
    }
    return monthFirst;
  }

  /** The year that is meant: of an era whose mark stands before it, or as written. */
  private Optional<Integer> year(int written, int start) {
    for (Scan.WordHit w : scan.words(Math.max(0, start - ERA), start, ERAS)) {
      if (Chars.areBlank(text, w.span().end(), start)) {
        return Optional.of(w.word().value() + written - 1);
      }
    }
    return written < DateHits.FIRST_YEAR ? Optional.empty() : Optional.of(written);
  }

  private void chinese(int from, int to, List<Hit> hits) {
    int mark = from;
    while (mark < to && text.charAt(mark) != '\u65E5') {
      mark++; // no further than asked: a long page has many places to look at
    }
    if (mark >= to) {
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
}
