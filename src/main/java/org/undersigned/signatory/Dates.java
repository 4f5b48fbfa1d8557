package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.AddressDay;
import org.undersigned.text.Block;
import org.undersigned.text.PageFacts;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;
import org.undersigned.text.WrittenDay;

/**
 * The day of the act: what the user says; in the text the day beside the act ("delivered on 11 May
 * 2023", "on Friday"), then the dateline; then the page's own date.
 */
public final class Dates {
  /** Days stand near the beginning. */
  private static final int HEAD = 3000;

  /** Days beside the act stand in the lead. */
  private static final int LEAD = 1500;

  /** A page appears at most this many days after the act that it reports. */
  private static final int LATE = 31;

  /** A letter becomes a document at most this many days after it was written. */
  private static final int LETTER = 120;

  /** Longest line that a site gives to the day alone. */
  private static final int SITE_LINE = 40;

  /** First blocks of a copied text in which its address stands. */
  private static final int ADDRESS_BLOCKS = 2;

  /** A line this short that holds a date is a dateline. */
  static final int DATELINE = 90;

  /** Days between what was agreed and the dateline of its own text. */
  private static final int SHORTLY = 3;

  /**
   * A day and where it was found.
   *
   * @param date empty when the document shows none
   * @param basis {@code option}, {@code file name}, {@code text}, {@code dateline}, {@code
   *     address}, or where the page gives it
   */
  public record Found(Optional<LocalDate> date, String basis) {}

  record Placed(DateHits.Hit hit, Block block, boolean acting) {}

  private final StatementText statement;
  private final Scan scan;
  private final DeedDays other;
  private final ActingDays acting;
  private final List<Placed> days = new ArrayList<>();

  private Dates(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.other = new DeedDays(scan);
    this.acting = new ActingDays(statement, scan, other);
    DateHits hits = new DateHits(scan);
    int first = statement.blocks().isEmpty() ? 0 : statement.blocks().get(0).start();
    for (Block block : statement.blocks()) {
      if (block.start() > first + HEAD) {
        break;
      }
      int to = Math.min(block.end(), first + HEAD);
      List<DateHits.Hit> found =
          DayRanges.settle(hits.in(block.start(), Math.max(block.start(), to)), scan.text());
      if (found.isEmpty()
          && block.span().length() <= SITE_LINE
          && scan.digits().next(block.start(), block.end()) < block.end()) {
        found = siteDay(block.span());
      }
      for (DateHits.Hit hit : found) {
        if (!other.isCited(hit.span(), block.span())) {
          boolean lead = hit.span().start() < first + LEAD;
          days.add(new Placed(hit, block, lead && acting.isActing(hit, block)));
        }
      }
    }
  }

  /** A line that is little but a day in the language of the site and not of the text. */
  private List<DateHits.Hit> siteDay(Span line) {
    return WrittenDay.of(line.in(statement.text())).stream()
        .map(d -> DateHits.Hit.whole(d, line))
        .toList();
  }

  /** The day of a statement's act. */
  public static Found of(StatementText statement, Scan scan) {
    PageFacts page = statement.page();
    if (page.dateBasis().equals("option") || page.dateBasis().equals("file name")) {
      return new Found(page.date(), page.dateBasis());
    }
    return new Dates(statement, scan).find(page);
  }

  private Found find(PageFacts page) {
    Datelines lines = new Datelines(statement, scan, days);
    Optional<LocalDate> dateline = lines.dateline();
    Optional<LocalDate> address = inAddress();
    Optional<LocalDate> below = page.date().isPresent() ? page.date() : lines.below();
    Optional<LocalDate> base = below.isPresent() ? below : address;
    Optional<Found> day = found(dayOfLetter(base), "text");
    day = day.isPresent() ? day : dayOfAct(page, lines, dateline, base);
    day = day.isPresent() ? day : found(lines.below(), "dateline");
    day = day.isPresent() ? day : found(page.date(), page.dateBasis());
    day = day.isPresent() ? day : found(dateline, "dateline");
    day = day.isPresent() ? day : found(lines.agencyLine(), "dateline");
    day = day.isPresent() ? day : found(lines.whole().findFirst(), "text");
    day = day.isPresent() ? day : found(address, "address");
    return day.orElse(new Found(Optional.empty(), ""));
  }

  private static Optional<Found> found(Optional<LocalDate> day, String basis) {
    return day.isPresent() ? Optional.of(new Found(day, basis)) : Optional.empty();
  }

  /** The day that a letter bears: a letter dated 3 May. */
  private Optional<LocalDate> dayOfLetter(Optional<LocalDate> base) {
    for (Placed p : days) {
      if (p.acting() && acting.isDated(p.hit())) {
        Optional<LocalDate> letter = p.hit().on(base);
        if (letter.isPresent() && fitsLetter(letter.get(), base)) {
          return letter;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first day on which somebody is said to act, and not in another deed.
   *
   * @param base the day by which days without a year are told
   */
  private Optional<Found> dayOfAct(
      PageFacts page, Datelines lines, Optional<LocalDate> dateline, Optional<LocalDate> base) {
    Optional<LocalDate> seen = base.or(() -> lastActing(lines));
    Optional<LocalDate> below = lines.below();
    Set<LocalDate> deeds = new HashSet<>();
    for (Placed p : days) {
      if (!p.acting()) {
        continue;
      }
      if (isToday(p.hit()) && below.isPresent()) {
        return found(below, "dateline"); // met today
      }
      Optional<LocalDate> day = p.hit().on(base.or(() -> dateline));
      boolean ago = p.hit().number() < 0 && !(below.isPresent() && isOurs(p.block()));
      boolean precise = p.hit().kind() != DateHits.Kind.RELATIVE || ago;
      if (precise
          && day.isPresent()
          && fits(day.get(), base)
          && !isOlder(day.get(), seen)
          && !(page.date().isEmpty() && isAheadOf(p, base))
          && !(below.isPresent() && isLongBefore(day.get(), below.get(), p.block()))
          && !deeds.contains(day.get())) {
        if (base.isEmpty() || !other.isDeed(p)) {
          return found(day, "text");
        }
        deeds.add(day.get()); // and what is said of that day further on
      }
    }
    return Optional.empty();
  }

  /**
   * The first whole day of the text or the latest of its acting ones: what lies before is history.
   */
  private Optional<LocalDate> lastActing(Datelines lines) {
    Optional<LocalDate> last = lines.firstBelow().or(() -> lines.whole().findFirst());
    for (Placed p : days) {
      Optional<LocalDate> day = p.acting() ? p.hit().on(Optional.empty()) : Optional.empty();
      if (day.isPresent() && (last.isEmpty() || day.get().isAfter(last.get()))) {
        last = day;
      }
    }
    return last;
  }

  /** Whether authors who speak of themselves and date their text tell of an earlier day. */
  private boolean isLongBefore(LocalDate day, LocalDate dateline, Block block) {
    return day.isBefore(dateline.minusDays(SHORTLY)) && isOurs(block);
  }

  private boolean isOurs(Block block) {
    return scan.hasWord(block.start(), block.end(), Word.Job.WE);
  }

  private static boolean isToday(DateHits.Hit hit) {
    return hit.kind() == DateHits.Kind.RELATIVE && hit.number() == 0;
  }

  /** The day in the address that a copied text begins with. */
  private Optional<LocalDate> inAddress() {
    for (int i = 0; i < Math.min(ADDRESS_BLOCKS, statement.blocks().size()); i++) {
      Optional<LocalDate> day =
          AddressDay.of(statement.blocks().get(i).span().in(statement.text()));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Whether a day lies long before one that the text has named first: a treaty's. */
  static boolean isOlder(LocalDate day, Optional<LocalDate> seen) {
    return seen.isPresent() && day.isBefore(seen.get().minusDays(LATE));
  }

  /** Whether a day without month or year would lie after the text's own dateline. */
  private static boolean isAheadOf(Placed p, Optional<LocalDate> base) {
    return p.hit().kind() == DateHits.Kind.DAY_ONLY
        && base.isPresent()
        && p.hit().on(base).filter(d -> d.isAfter(base.get())).isPresent();
  }

  /** A letter is printed as a document weeks after it was written. */
  private static boolean fitsLetter(LocalDate day, Optional<LocalDate> base) {
    return base.isEmpty()
        || !day.isAfter(base.get()) && !day.isBefore(base.get().minusDays(LETTER));
  }

  static boolean fits(LocalDate day, Optional<LocalDate> base) {
    return base.isEmpty()
        || !day.isAfter(base.get().plusDays(1)) && !day.isBefore(base.get().minusDays(LATE));
  }
}
