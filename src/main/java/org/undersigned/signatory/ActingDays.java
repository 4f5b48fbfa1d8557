package org.undersigned.signatory;

import java.util.regex.Pattern;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** Whether a day is one on which somebody acts, by the words beside it and where it stands. */
final class ActingDays {
  /** Long paragraphs in which a day belongs to the act. */
  private static final int LEAD_PARAGRAPHS = 3;

  /** How near to the words of the act a day must stand. */
  private static final int NEAR = 220;

  /** Characters between the day of an agency's report and the dash behind the agency's name. */
  private static final int AGENCY = 45;

  /** An agency's name and its dash, in one clause. */
  private static final Pattern AGENCY_DASH =
      Pattern.compile("[^.\\n;]*?(?:\\s[-\u2013\u2014]{1,2}\\s|--|\u2014|\\p{Lu}{2,}-\\s)");

  /** The time right behind a day. */
  private static final Pattern TIME = Pattern.compile("[\\s,|\u2013-]*\\d{1,2}:\\d{2}");

  /** Characters of a line beside its day that only name it: "Published on". */
  private static final int LABEL = 14;

  private final StatementText statement;
  private final Scan scan;
  private final DeedDays other;

  ActingDays(StatementText statement, Scan scan, DeedDays other) {
    this.statement = statement;
    this.scan = scan;
    this.other = other;
  }

  /** Whether a day stands beside words for an act, or opens the first paragraph. */
  boolean isActing(DateHits.Hit hit, Block block) {
    if (Beside.endsAt(scan, hit.span().start(), Word.Job.BOUND) >= 0) {
      return false;
    }
    if (isDated(hit)) {
      return true;
    }
    if (isAgencyLine(hit.span(), block) || isStamp(hit, block)) {
      return false;
    }
    if (block.kind() != Block.Kind.PARAGRAPH) {
      Span line = lineOf(hit.span(), block.span());
      return hit.kind() == DateHits.Kind.WHOLE
          && block.kind() != Block.Kind.LIST_ITEM
          && longBefore(block) < LEAD_PARAGRAPHS
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
    for (Scan.CueHit h : scan.cues(from, to)) {
      if (DeedDays.acts(h.cue()) && !other.parted(h.span(), day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a day tells when a page was put up: it has a line, or the time of the day, by itself.
   */
  private boolean isStamp(DateHits.Hit hit, Block block) {
    if (hit.kind() != DateHits.Kind.WHOLE) {
      return false;
    }
    Span line = lineOf(hit.span(), block.span());
    int end = Math.max(hit.span().end(), block.end());
    return TIME.matcher(statement.text()).region(hit.span().end(), end).lookingAt()
        || line.length() < block.span().length() && line.length() - hit.span().length() <= LABEL;
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
      if (b.kind() == Block.Kind.PARAGRAPH && b.span().length() > Dates.DATELINE) {
        number++;
      }
      if (b == block) {
        return b.span().length() > Dates.DATELINE ? number : 0;
      }
    }
    return number;
  }

  /** Whether an agency's report begins with the day: "ACCRA, 5 March 2014 (Agency) -- The". */
  private boolean isAgencyLine(Span day, Block block) {
    int to = Math.min(block.end(), day.end() + AGENCY);
    return block.kind() == Block.Kind.PARAGRAPH
        && block.span().length() > Dates.DATELINE
        && day.start() - block.start() < Dates.DATELINE / 2
        && AGENCY_DASH.matcher(statement.text()).region(day.end(), to).lookingAt();
  }

  /** Long paragraphs above a block. */
  private int longBefore(Block block) {
    int number = 0;
    for (Block b : statement.blocks()) {
      if (b == block) {
        break;
      }
      number += b.kind() == Block.Kind.PARAGRAPH && b.span().length() > Dates.DATELINE ? 1 : 0;
    }
    return number;
  }

  /** Whether the document bears this day: letter dated 2 October 2017. */
  boolean isDated(DateHits.Hit hit) {
    return Beside.endsAt(scan, hit.span().start(), Word.Job.DATED) >= 0;
  }
}
