package org.undersigned.role;

import java.util.List;
import java.util.function.Predicate;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Prose;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** What a document says of itself as a whole, whichever of its names is asked about. */
final class WholeText {
  private static final Jobs WE = Jobs.of(Word.Job.WE);

  /** Characters from "we" to the verb of what the authors say. */
  private static final int VERB = 16;

  /** So often authors speak of themselves in a text that is theirs. */
  private static final int OFTEN = 3;

  private final StatementText statement;
  private final Scan scan;

  WholeText(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
  }

  /** Whether the document tells what those who met have said. */
  boolean tellsOfMeeting() {
    return scan.hasCue(
        0, scan.text().length(), c -> c.act() == Cue.Act.ATTEND && c.reach() == Cue.Reach.DOCUMENT);
  }

  /** Whether its authors speak of themselves again and again: we urge, we call upon. */
  boolean authorsSpeak() {
    int spoken = 0;
    for (Scan.WordHit we : scan.words(0, scan.text().length(), WE)) {
      int from = we.span().end();
      int to = Math.min(scan.text().length(), from + VERB);
      if (scan.hasCue(from, to, Cue.Act.SPEAK)) {
        spoken++;
      }
    }
    return spoken >= OFTEN;
  }

  /**
   * Whether acts stand each for itself: told in a heading, in the lead, or beside those who act.
   * Elsewhere the words speak of another matter.
   *
   * @param aside whether other words of the document tell of a joint act beside these
   */
  boolean tellsOfSeparateActs(List<RunReading> readings, Predicate<Span> aside) {
    List<Scan.CueHit> hits = scan.cues(0, scan.text().length(), Cue.Act.SEPARATE);
    int lead = hits.isEmpty() ? 0 : lead();
    return hits.stream()
        .filter(h -> !aside.test(h.span()))
        .anyMatch(
            h -> {
              int at = statement.blockAt(h.span().start());
              Span block = statement.blocks().get(at).span();
              return at <= lead
                  || statement.isHeading(h.span())
                  || RunReading.startingIn(readings, block.start(), block.end()).stream()
                      .anyMatch(WholeText::acts);
            });
  }

  /** Number of the first block that is prose. */
  private int lead() {
    int lead = 0;
    while (lead + 1 < statement.blocks().size() && !Prose.is(statement.blocks().get(lead))) {
      lead++;
    }
    return lead;
  }

  private static boolean acts(RunReading r) {
    return r.act().filter(a -> RoleReader.signs(a) || a == Cue.Act.SUBJECT).isPresent();
  }
}
