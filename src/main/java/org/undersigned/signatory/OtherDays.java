package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.RunReading;
import org.undersigned.role.Sentences;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Lists of acts that a page only brings up: "Last month Chile and Peru issued a joint statement". A
 * sentence of another day tells of the page's own act only where nothing else does.
 */
final class OtherDays {
  /** Days between a statement and a day that is that of another act. */
  private static final int APART = 45;

  private final Scan scan;
  private final Sentences sentences;
  private final DateHits hits;
  private final Optional<LocalDate> day;

  OtherDays(StatementText statement, Scan scan, Optional<LocalDate> day) {
    this.scan = scan;
    this.sentences = new Sentences(statement, scan);
    this.hits = new DateHits(scan);
    this.day = day;
  }

  /** Whether the sentence that tells of a run is one of another day or of another text. */
  boolean tell(RunReading r) {
    if (r.is(Cue.Act.JOIN)) {
      return false; // who joins later joins this text
    }
    Span sentence = sentences.around(r.run().start(), r.run().end());
    return scan.hasWord(sentence.start(), sentence.end(), Word.Job.ELSEWHEN)
        || isLongBefore(sentence);
  }

  private boolean isLongBefore(Span sentence) {
    if (day.isEmpty()) {
      return false;
    }
    List<DateHits.Hit> days = hits.in(sentence.start(), sentence.end());
    return !days.isEmpty()
        && days.stream()
            .allMatch(
                h ->
                    h.kind() == DateHits.Kind.WHOLE
                        && h.on(day)
                            .filter(d -> d.isBefore(day.get().minusDays(APART)))
                            .isPresent());
  }
}
