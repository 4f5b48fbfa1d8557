package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** Days on lines of their own, below or in the heading, or before an agency's report. */
final class Datelines {
  private static final int HEADLINE_WORDS = 4;

  private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}[:.h]\\d{2}(?![\\d.])");

  /** What parts the agency's line from its report. */
  private static final Pattern DASH = Pattern.compile("[^.;\\n]*?[-\u2013\u2014(\uFF08:]");

  /** Characters between the day of an agency's report and the dash. */
  private static final int AGENCY = 45;

  /** Days in which a page puts up a text. */
  private static final int PUT_UP = 7;

  /** Characters beside the date on a line that holds little else. */
  private static final int BARE = 30;

  /** Characters in which a year follows its month. */
  private static final int YEAR = 7;

  private final StatementText statement;
  private final String text;
  private final Scan scan;
  private final List<Dates.Placed> days;
  private final int heading;
  private final Optional<LocalDate> below;
  private final Optional<LocalDate> above;

  /**
   * @param days the days near the document's beginning, in order
   */
  Datelines(StatementText statement, Scan scan, List<Dates.Placed> days) {
    this.statement = statement;
    this.text = statement.text();
    this.scan = scan;
    this.days = days;
    this.heading = firstHeading();
    this.below = findBelow().map(this::ownDay);
    this.above = findAbove();
  }

  /** Whole dates, in order. */
  Stream<LocalDate> whole() {
    return days.stream()
        .filter(p -> p.hit().kind() == DateHits.Kind.WHOLE)
        .flatMap(p -> p.hit().on(Optional.empty()).stream());
  }

  /** The first whole date that does not stand above the heading. */
  Optional<LocalDate> firstBelow() {
    for (Dates.Placed p : days) {
      if (p.hit().kind() == DateHits.Kind.WHOLE && p.hit().span().start() >= heading) {
        Optional<LocalDate> day = p.hit().on(Optional.empty());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A dateline without a year ("Geneva, Feb 23 -"): the first such day that does not lie before
   * what the text has already seen.
   */
  Optional<LocalDate> agencyLine() {
    Optional<LocalDate> seen = whole().max(Comparator.naturalOrder());
    return days.stream()
        .filter(p -> p.hit().kind() == DateHits.Kind.NO_YEAR && opens(p) && isBrief(p))
        .findFirst()
        .flatMap(p -> seen.flatMap(d -> p.hit().on(Optional.of(d.plusYears(1).minusDays(2)))));
  }

  /** Whether no words lead to a day but a mark, or a dash parts it from the report. */
  private boolean isBrief(Dates.Placed p) {
    int end = p.hit().span().end();
    int to = Math.max(end, Math.min(p.block().end(), end + AGENCY));
    return isSetOff(p.hit().span()) || DASH.matcher(text).region(end, to).lookingAt();
  }

  /**
   * The first whole date on a line of its own, below the heading before above it; a heading's own
   * date yields to a bare one far from it, for it may be that of a treaty.
   */
  Optional<LocalDate> dateline() {
    return below.or(() -> above);
  }

  /** The same without the lines above the heading, where a page prints the day of the visit. */
  Optional<LocalDate> below() {
    return below;
  }

  private Optional<LocalDate> findAbove() {
    for (Dates.Placed p : days) {
      if (p.hit().span().start() < heading && isLine(p)) {
        return p.hit().on(Optional.empty());
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> findBelow() {
    Optional<LocalDate> named = Optional.empty();
    Optional<LocalDate> first = firstBelow();
    Optional<LocalDate> stamp = Optional.empty();
    for (Dates.Placed p : days) {
      Optional<LocalDate> day = p.hit().on(Optional.empty());
      boolean treaty = day.isPresent() && Dates.isOlder(day.get(), first) && !isBare(p);
      if (!isLine(p) || p.hit().span().start() < heading || treaty) {
        continue;
      }
      if (isBare(p) && hasClock(p) && stamp.isEmpty()) {
        stamp = day; // when the page was put up: the text's own dateline may follow
        first = Optional.empty();
        continue;
      }
      if (named.isEmpty()
          && (isBare(p) || p.block().start() != heading || isSetOff(p.hit().span()))) {
        return day;
      } else if (named.isEmpty()) {
        named = day;
      } else if (isBare(p)) {
        return Dates.fits(named.get(), day) ? named : day;
      }
    }
    return named.isPresent() ? named : stamp;
  }

  /**
   * The day that the text bears itself, a few days before the one on which a page has put it up:
   * "27 February 2024", and below it "Geneva, 26 February 2024".
   */
  private LocalDate ownDay(LocalDate first) {
    for (Dates.Placed p : days) {
      Optional<LocalDate> day = p.hit().on(Optional.empty());
      if (day.isEmpty() || p.hit().span().start() < heading || !isLine(p)) {
        continue;
      }
      if (day.get().equals(first) && isPlaced(p)) {
        return first;
      }
      boolean put = day.get().isBefore(first) && !day.get().isBefore(first.minusDays(PUT_UP));
      boolean dateline = endsLine(p) && (isBare(p) || isPlaced(p));
      if (put && (dateline || isAlone(p) || opensText(p))) {
        return day.get();
      }
    }
    return first;
  }

  /** Whether a comma stands before a date in its line: behind a place. */
  private boolean isPlaced(Dates.Placed p) {
    int day = p.hit().span().start();
    int line = Math.max(text.lastIndexOf('\n', day) + 1, p.block().start());
    return text.substring(line, day).indexOf(',') >= 0;
  }

  /** Whether a date stands in the first paragraph below the heading. */
  private boolean opensText(Dates.Placed p) {
    for (Block b : statement.blocks()) {
      if (b.start() >= heading
          && b.kind() == Block.Kind.PARAGRAPH
          && b.span().length() > Dates.DATELINE) {
        return b == p.block();
      }
    }
    return false;
  }

  /** Whether a whole date stands on a line of its own, opens its paragraph, or is all of a line. */
  private boolean isLine(Dates.Placed p) {
    return p.hit().kind() == DateHits.Kind.WHOLE
        && (p.block().span().length() <= Dates.DATELINE || opens(p) || isAlone(p));
  }

  /** Whether nothing but the date stands between two line breaks of a longer block. */
  private boolean isAlone(Dates.Placed p) {
    int start = text.lastIndexOf('\n', p.hit().span().start()) + 1;
    return p.hit().span().start() <= Math.max(start, p.block().start()) && endsLine(p);
  }

  private boolean endsLine(Dates.Placed p) {
    int end = text.indexOf('\n', p.hit().span().end());
    int line = Math.min(end < 0 ? p.block().end() : end, p.block().end());
    return line - p.hit().span().end() <= YEAR;
  }

  /** Whether a time of the day stands on the line: a page's stamp. */
  private boolean hasClock(Dates.Placed p) {
    return CLOCK.matcher(p.block().span().in(text)).find();
  }

  /** Whether a mark sets a date off from the words before it: "Statement on the lake, 3 March". */
  private boolean isSetOff(Span day) {
    int before = Chars.beforePlainSpaces(text, 0, day.start());
    return before == 0 || !Character.isLetterOrDigit(text.charAt(before - 1));
  }

  /** Whether a line holds little but the date: a place, a weekday. */
  private static boolean isBare(Dates.Placed p) {
    return p.block().span().length() - p.hit().span().length() < BARE;
  }

  /** Whether a day stands near the beginning of its block; the verb of an act makes it prose. */
  private boolean opens(Dates.Placed p) {
    int start = p.block().start();
    int day = p.hit().span().start();
    return day - start < Dates.DATELINE / 2
        && Beside.endsAt(scan, day, Word.Job.BOUND) < 0
        && !scan.hasCue(start, day, DeedDays::acts);
  }

  /** Where the headline stands: above it pages print the day on which they are looked at. */
  private int firstHeading() {
    for (Block b : statement.blocks()) {
      if (b.heads() && !isDated(b) && wordsIn(b.span()) >= HEADLINE_WORDS) {
        return b.start();
      }
    }
    return 0;
  }

  private boolean isDated(Block block) {
    return block.span().length() < Dates.DATELINE / 2
        && days.stream().anyMatch(p -> p.block() == block);
  }

  private int wordsIn(Span span) {
    String line = span.in(text).strip();
    int words = 1;
    for (int i = 1; i < line.length(); i++) {
      words +=
          Chars.isPlainSpace(line.charAt(i)) && !Chars.isPlainSpace(line.charAt(i - 1)) ? 1 : 0;
    }
    return words;
  }
}
