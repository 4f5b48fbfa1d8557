package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/**
 * The numbers of a text that may count something, in digits or words: not ordinals ("the 14th
 * meeting"), days ("26 November"), parts of larger figures or of a group's name ("the Group of
 * Seven").
 */
final class Numerals {
  private static final int MOST_DIGITS = 3;
  private static final int YEAR = 4;

  /** Characters of a date to either side of its day. */
  private static final int DATE = 20;

  /** The last day of a stretch of days, right behind the first: "17 to 19 September". */
  private static final Pattern RANGE =
      Pattern.compile("\\s*(?:\\p{L}{1,3}\\s|[-\u2013\u2014/])\\s*(\\d{1,2})(?!\\d)");

  /** Signs of year, month and day behind their figure. */
  private static final String DATE_SIGNS = "\u5E74\u6708\u65E5\u53F7\u865F";

  private static final Jobs NUMBERS = Jobs.of(Word.Job.NUMBER);

  /**
   * A number and where it stands.
   *
   * @param value what it is
   * @param named whether it begins the name of a group: "the ten elected members of the Council"
   */
  record Numeral(int value, int start, int end, boolean named) {
    /** Spelt out: what records get by themselves is put together when it is first asked for. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Numeral n
          && value == n.value
          && start == n.start
          && end == n.end
          && named == n.named;
    }

    @Override
    public int hashCode() {
      return 31 * start + end;
    }
  }

  private final Scan scan;
  private final String text;
  private final DateHits dates;

  Numerals(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
    this.dates = new DateHits(scan);
  }

  /** Every number within a stretch, in order; none overlaps another. */
  List<Numeral> in(Span stretch) {
    List<Numeral> found = new ArrayList<>();
    for (int i = scan.digits().next(stretch.start(), stretch.end()); i < stretch.end(); ) {
      int stop = i;
      while (stop < stretch.end() && Character.isDigit(text.charAt(stop))) {
        stop++;
      }
      if (stop - i <= MOST_DIGITS && isApart(i) && !isOrdinal(i, stop)) {
        found.add(new Numeral(digits(i, stop), i, stop, false));
      }
      i = scan.digits().next(stop, stretch.end());
    }
    for (Scan.WordHit w : scan.words(stretch.start(), stretch.end(), NUMBERS)) {
      if (!isMarked(w.span().start())) {
        found.add(new Numeral(w.word().value(), w.span().start(), w.span().end(), false));
      }
    }
    if (found.isEmpty()) {
      return found;
    }
    return inNames(longest(found));
  }

  /** A number within a group's name counts nothing, but may where it is a word of its own. */
  private List<Numeral> inNames(List<Numeral> numbers) {
    List<Numeral> apart = new ArrayList<>();
    for (Numeral n : numbers) {
      if (!scan.isNamed(n.start(), n.end())) {
        apart.add(n);
      } else if (!scan.isNamed(n.start() - 1, n.start())
          && n.end() < text.length()
          && text.charAt(n.end()) == ' ') {
        apart.add(new Numeral(n.value(), n.start(), n.end(), true));
      }
    }
    return apart;
  }

  /**
   * Whether a number belongs to a date: "26 November", "from 17 to 19 September", the 11th month.
   */
  boolean isDay(Numeral n, Span block) {
    Matcher range = RANGE.matcher(text).region(n.end(), Math.min(block.end(), n.end() + DATE));
    return isDay(n.start(), n.end(), block)
        || range.lookingAt() && isDay(range.start(1), range.end(1), block)
        || scan
            .words(Math.max(block.start(), n.start() - 1), Math.min(block.end(), n.end() + 2))
            .stream()
            .anyMatch(w -> w.word().job() == Word.Job.MONTH && w.span().start() <= n.start());
  }

  private boolean isDay(int start, int end, Span block) {
    int from = Math.max(block.start(), start - DATE);
    int to = Math.min(block.end(), end + DATE);
    return dates.in(from, to).stream()
        .anyMatch(d -> d.span().start() < end && start < d.span().end());
  }

  /** Of numbers that overlap the longest: "two dozen", not "dozen". */
  private static List<Numeral> longest(List<Numeral> found) {
    found.sort(Numerals::longerFirst);
    List<Numeral> apart = new ArrayList<>();
    for (Numeral n : found) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= n.start()) {
        apart.add(n);
      }
    }
    return apart;
  }

  private static int longerFirst(Numeral a, Numeral b) {
    int byStart = Integer.compare(a.start(), b.start());
    return byStart != 0 ? byStart : Integer.compare(b.end(), a.end());
  }

  /** A figure stands apart from letters, but for those that scripts write to the next word. */
  private boolean isApart(int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (start > 1 && Character.isDigit(text.charAt(start - 2))) {
      boolean part = before == '.' || before == ',' || before == '/' || before == ':';
      // "2025-07" is a month, "15-20 countries" a range
      if (part || before == '-' && start > YEAR && isDigits(start - 1 - YEAR, start - 1)) {
        return false;
      }
    }
    // the number of a name: "G-13", "5+5"
    if (before == '+'
        || before == '-' && start > 1 && Character.isUpperCase(text.charAt(start - 2))) {
      return false;
    }
    return !Character.isLetterOrDigit(before) || before >= 0x0590;
  }

  /**
   * Letters written to the digits make an order of them ("14th"), unless they are what is counted.
   */
  private boolean isOrdinal(int start, int stop) {
    if (isMarked(start)) {
      return true;
    }
    if (stop == text.length()) {
      return false;
    }
    char after = text.charAt(stop);
    if (DATE_SIGNS.indexOf(after) >= 0 || isUnit(stop)) {
      return true;
    }
    boolean cased = Character.isLowerCase(after) || Character.isUpperCase(after);
    return (cased
            || after == '+'
            || after == '%'
            || after == '\u00BA'
            || after == '\u00AA'
            || after == '\u00B0')
        && scan.endOfWord(stop, Word.Job.COUNTED) < 0;
  }

  /** Whether a hyphen ties the figure to a word that measures: "58-year-old", "17-point". */
  private boolean isUnit(int stop) {
    return text.charAt(stop) == '-'
        && stop + 1 < text.length()
        && Character.isLowerCase(text.charAt(stop + 1))
        && scan.endOfWord(stop, Word.Job.COUNTED) < 0
        && scan.endOfWord(stop + 1, Word.Job.COUNTED) < 0;
  }

  /** Whether a word like "article" stands right before. */
  private boolean isMarked(int start) {
    return Beside.endsAt(scan, start, Word.Job.ORDINAL) >= 0;
  }

  private boolean isDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int digits(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n = n * 10 + Character.digit(text.charAt(i), 10);
    }
    return n;
  }
}
