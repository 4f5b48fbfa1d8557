package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Long paragraphs in which a day belongs to the act. */
  private static final int LEAD_PARAGRAPHS = 3;

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

  /** How near to the words of the act a day must stand. */
  private static final int NEAR = 220;

  /** Days between what was agreed and the dateline of its own text. */
  private static final int SHORTLY = 3;

  /** Characters between the day of an agency's report and the dash behind the agency's name. */
  private static final int AGENCY = 45;

  /** An agency's name and its dash, in one clause. */
  private static final Pattern AGENCY_DASH =
      Pattern.compile("[^.\\n;]*?(?:\\s[-\u2013\u2014]{1,2}\\s|--|\u2014|\\p{Lu}{2,}-\\s)");

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
  private final List<Placed> days = new ArrayList<>();

  private Dates(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.other = new DeedDays(scan);
    DateHits hits = new DateHits(scan);
    int first = statement.blocks().isEmpty() ? 0 : statement.blocks().get(0).start();
    for (Block block : statement.blocks()) {
      if (block.start() > first + HEAD) {
        break;
      }
      int to = Math.min(block.end(), first + HEAD);
      List<DateHits.Hit> found = hits.in(block.start(), Math.max(block.start(), to));
      if (found.isEmpty()
          && block.span().length() <= SITE_LINE
          && scan.digits().next(block.start(), block.end()) < block.end()) {
        found = siteDay(block.span());
      }
      for (DateHits.Hit hit : found) {
        if (!other.isCited(hit.span(), block.span())) {
          boolean lead = hit.span().start() < first + LEAD;
          days.add(new Placed(hit, block, lead && isActing(hit, block)));
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
    Optional<LocalDate> base = page.date().or(lines::below).or(() -> address);
    Optional<LocalDate> seen = base.or(() -> lastActing(lines));
    for (Placed p : days) {
      if (p.acting() && isDated(p.hit())) {
        Optional<LocalDate> letter = p.hit().on(base);
        if (letter.isPresent() && fitsLetter(letter.get(), base)) {
          return new Found(letter, "text");
        }
      }
    }
    Set<LocalDate> deeds = new HashSet<>();
    for (Placed p : days) {
      if (p.acting() && isToday(p.hit()) && lines.below().isPresent()) {
        return new Found(lines.below(), "dateline"); // met today
      }
      Optional<LocalDate> day = p.hit().on(base.or(() -> dateline));
      boolean precise = p.hit().kind() != DateHits.Kind.RELATIVE || p.hit().number() < 0;
      if (p.acting()
          && precise
          && day.isPresent()
          && fits(day.get(), base)
          && !isOlder(day.get(), seen)
          && !(page.date().isEmpty() && isAheadOf(p, base))
          && !(lines.below().isPresent() && isLongBefore(day.get(), lines.below().get(), p.block()))
          && !deeds.contains(day.get())) {
        if (base.isEmpty() || !other.isDeed(p)) {
          return new Found(day, "text");
        }
        deeds.add(day.get()); // and what is said of that day further on
      }
    }
    if (dateline.isPresent()) {
      return new Found(dateline, "dateline");
    }
    if (page.date().isPresent()) {
      return new Found(page.date(), page.dateBasis());
    }
    Optional<LocalDate> agency = lines.agencyLine();
    if (agency.isPresent()) {
      return new Found(agency, "dateline");
    }
    Optional<LocalDate> whole = lines.whole().findFirst();
    return whole.isPresent()
        ? new Found(whole, "text")
        : new Found(address, address.isPresent() ? "address" : "");
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
    return day.isBefore(dateline.minusDays(SHORTLY))
        && scan.hasWord(block.start(), block.end(), Word.Job.WE);
  }

  private static boolean isToday(DateHits.Hit hit) {
    return hit.kind() == DateHits.Kind.RELATIVE && hit.number() == 0;
  }

  /** Whether an agency's report begins with the day: "ACCRA, 5 March 2014 (Agency) -- The". */
  private boolean isAgencyLine(Span day, Block block) {
    int to = Math.min(block.end(), day.end() + AGENCY);
    return block.kind() == Block.Kind.PARAGRAPH
        && block.span().length() > DATELINE
        && day.start() - block.start() < DATELINE / 2
        && AGENCY_DASH.matcher(statement.text()).region(day.end(), to).lookingAt();
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

  /** Whether the document bears this day: letter dated 2 October 2017. */
  private boolean isDated(DateHits.Hit hit) {
    return Beside.endsAt(scan, hit.span().start(), Word.Job.DATED) >= 0;
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

  private boolean isActing(DateHits.Hit hit, Block block) {
    if (Beside.endsAt(scan, hit.span().start(), Word.Job.BOUND) >= 0) {
      return false;
    }
    if (isDated(hit)) {
      return true;
    }
    if (isAgencyLine(hit.span(), block)) {
      return false;
    }
    if (block.kind() != Block.Kind.PARAGRAPH) {
      Span line = lineOf(hit.span(), block.span());
      return hit.kind() == DateHits.Kind.WHOLE
          && block.kind() != Block.Kind.LIST_ITEM
          && scan.hasCue(line.start(), line.end(), DeedDays::acts);
    }
    int paragraph = leadParagraph(block);
    if (paragraph > LEAD_PARAGRAPHS) {
      return false;
    }
    if (hit.kind() == DateHits.Kind.RELATIVE && paragraph == 1) {
      return true;
    }
    Span day = hit.span();
    int from = Math.max(block.start(), day.start() - NEAR);
    int to = Math.min(block.end(), day.end() + NEAR);
    return scan.cues(from, to).stream()
        .anyMatch(h -> DeedDays.acts(h.cue()) && !other.parted(h.span(), day));
  }

  private Span lineOf(Span day, Span block) {
    int start = statement.text().lastIndexOf('\n', day.start()) + 1;
    int end = statement.text().indexOf('\n', day.end());
    return new Span(
        Math.max(start, block.start()), Math.min(end < 0 ? block.end() : end, block.end()));
  }

  /** Which of the long paragraphs it is, from 1; 0 for a short one. */
  private int leadParagraph(Block block) {
    int number = 0;
    for (Block b : statement.blocks()) {
      if (b.kind() == Block.Kind.PARAGRAPH && b.span().length() > DATELINE) {
        number++;
      }
      if (b == block) {
        return b.span().length() > DATELINE ? number : 0;
      }
    }
    return number;
  }
}
