package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** Days on lines of their own, below or in the heading, or before an agency's report. */
final class Datelines {
  private static final int HEADLINE_WORDS = 4;

  /** Characters beside the date on a line that holds little else. */
  private static final int BARE = 30;

  private final StatementText statement;
  private final String text;
  private final List<Dates.Placed> days;

  /**
   * @param days the days near the document's beginning, in order
   */
  Datelines(StatementText statement, List<Dates.Placed> days) {
    this.statement = statement;
    this.text = statement.text();
    this.days = days;
  }

  /** Whole dates, in order. */
  Stream<LocalDate> whole() {
    return days.stream()
        .filter(p -> p.hit().kind() == DateHits.Kind.WHOLE)
        .flatMap(p -> p.hit().on(Optional.empty()).stream());
  }

  /**
   * A dateline without a year ("Geneva, Feb 23 -"): the first such day that does not lie before
   * what the text has already seen.
   */
  Optional<LocalDate> agencyLine() {
    Optional<LocalDate> seen = whole().max(Comparator.naturalOrder());
    return days.stream()
        .filter(p -> p.hit().kind() == DateHits.Kind.NO_YEAR && opens(p))
        .findFirst()
        .flatMap(p -> seen.flatMap(d -> p.hit().on(Optional.of(d.plusYears(1).minusDays(1)))));
  }

  /**
   * The first whole date on a line of its own, below the heading before above it; a heading's own
   * date yields to a bare one far from it, for it may be that of a treaty.
   */
  Optional<LocalDate> dateline() {
    Optional<LocalDate> above = Optional.empty();
    Optional<LocalDate> named = Optional.empty();
    int heading = firstHeading();
    for (Dates.Placed p : days) {
      boolean line = p.block().span().length() <= Dates.DATELINE || opens(p);
      if (p.hit().kind() != DateHits.Kind.WHOLE || !line) {
        continue;
      }
      Optional<LocalDate> day = p.hit().on(Optional.empty());
      if (p.hit().span().start() < heading) {
        above = above.isEmpty() ? day : above;
      } else if (named.isEmpty()
          && (isBare(p) || p.block().span().start() != heading || isSetOff(p.hit().span()))) {
        return day;
      } else if (named.isEmpty()) {
        named = day;
      } else if (isBare(p)) {
        return Dates.fits(named.get(), day) ? named : day;
      }
    }
    return named.isPresent() ? named : above;
  }

  /** Whether a mark sets a date off from the words before it: "Statement on the lake, 3 March". */
  private boolean isSetOff(Span day) {
    int before = day.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || !Character.isLetterOrDigit(text.charAt(before));
  }

  /** Whether a line holds little but the date: a place, a weekday. */
  private static boolean isBare(Dates.Placed p) {
    return p.block().span().length() - p.hit().span().length() < BARE;
  }

  private static boolean opens(Dates.Placed p) {
    return p.hit().span().start() - p.block().span().start() < Dates.DATELINE / 2;
  }

  /** Where the headline stands: above it pages print the day on which they are looked at. */
  private int firstHeading() {
    for (Block b : statement.blocks()) {
      boolean heads = b.kind() == Block.Kind.HEADING || b.kind() == Block.Kind.TITLE;
      boolean dated =
          days.stream().anyMatch(p -> p.block() == b && b.span().length() < Dates.DATELINE / 2);
      if (heads && !dated && wordsIn(b.span()) >= HEADLINE_WORDS) {
        return b.span().start();
      }
    }
    return 0;
  }

  private int wordsIn(Span span) {
    return span.in(text).strip().split("\\s+").length;
  }
}
