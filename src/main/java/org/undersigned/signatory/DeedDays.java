package org.undersigned.signatory;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/**
 * Days of what a statement is about, and not of the statement: "condemn the vote of 26 May",
 * "welcome the court's 3 March ruling", "recalling the treaty of 1 July 1968".
 */
final class DeedDays {
  /** Characters between "condemn" and the day of what is condemned. */
  private static final int DEED = 90;

  /** How near to "recalling" a day stands that belongs to another act. */
  private static final int CITED = 180;

  private static final Jobs CITES = Jobs.of(Word.Job.CITES);
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]\\p{L}\\s");

  private static final Jobs STANCE = Jobs.of(Word.Job.STANCE);

  /** The least value of a word of stance that is about something that others did: welcome. */
  private static final int SUPPORTS = 2;

  private final Scan scan;

  DeedDays(Scan scan) {
    this.scan = scan;
  }

  /** Whether it is the day of what is condemned: "condemned the elections of 26 May". */
  boolean isDeed(Dates.Placed p) {
    DateHits.Kind kind = p.hit().kind();
    if (kind != DateHits.Kind.WHOLE && kind != DateHits.Kind.NO_YEAR) {
      return false;
    }
    Span day = p.hit().span();
    int from = Math.max(p.block().span().start(), day.start() - DEED);
    boolean deed = false;
    for (Scan.CueHit c : scan.cues(from, day.start())) {
      boolean target = c.cue().act() == Cue.Act.TARGET && c.cue().reach() == Cue.Reach.AFTER;
      deed = (target || deed && !acts(c.cue())) && !parted(c.span(), day);
    }
    return deed || isOfDeed(from, day);
  }

  /** Whether words of a stance are about something of this day: welcome the decision of 3 May. */
  private boolean isOfDeed(int from, Span day) {
    boolean tied =
        Beside.endsAt(scan, day.start(), Word.Job.DOER) >= from
            || Beside.endsAt(scan, day.start(), Word.Job.ARTICLE) >= from
            || POSSESSIVE
                .matcher(scan.text())
                .region(Math.max(from, day.start() - 3), day.start())
                .matches();
    return tied
        && scan.words(from, day.start(), STANCE).stream()
            .anyMatch(
                w ->
                    w.word().value() >= SUPPORTS
                        && !parted(w.span(), day)
                        && !scan.hasCue(w.span().end(), day.start(), DeedDays::acts));
  }

  /** Whether words like "recalling" bring up another act with this day. */
  boolean isCited(Span day, Span block) {
    int from = Math.max(block.start(), day.start() - CITED);
    if (day.start() > from && scan.text().charAt(day.start() - 1) == '\n') {
      return false; // a line of its own
    }
    for (Scan.WordHit w : scan.words(from, day.start(), CITES)) {
      if (!parted(w.span(), day) && !actsBetween(w.span().end(), day.start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of an act of its own stands between: "recalling X, Peru issued". */
  private boolean actsBetween(int from, int to) {
    List<Scan.CueHit> cues = scan.cues(from, to);
    return cues.stream()
        .anyMatch(
            c ->
                c.cue().act() == Cue.Act.SPEAK
                    && c.cue().reach() == Cue.Reach.BEFORE
                    && scan.isNamed(from, c.span().start())
                    && cues.stream()
                        .noneMatch(
                            o ->
                                o.span().length() > c.span().length()
                                    && o.span().contains(c.span())));
  }

  static boolean acts(Cue cue) {
    return switch (cue.act()) {
      case SIGN, SPEAK, JOINT, TEXT, DELIVER, ATTEND -> true;
      default -> false;
    };
  }

  /** Whether a full stop stands between a cue and a day. */
  boolean parted(Span cue, Span day) {
    int from = Math.min(cue.end(), day.end());
    int to = Math.max(cue.start(), day.start());
    for (int i = from; i < to - 1; i++) {
      if (scan.text().charAt(i) == '\u3002'
          || scan.text().charAt(i) == '.'
              && Character.isWhitespace(scan.text().charAt(i + 1))
              && i > 3
              && Character.isLowerCase(scan.text().charAt(i - 1))
              && Character.isLowerCase(scan.text().charAt(i - 3))) {
        return true;
      }
    }
    return false;
  }
}
