package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.Sentences;
import org.undersigned.role.YearsAgo;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Lists of acts that a page only brings up: "Last month Chile and Peru issued a joint statement". A
 * sentence of another day tells of the page's own act only where nothing else does.
 */
final class OtherDays {
  /** Days between a statement and a day that is that of another act. */
  private static final int APART = 45;

  /** Characters between a year and those who did something in it. */
  private static final int NEAR = 24;

  private final YearsAgo yearsAgo;
  private final Scan scan;
  private final Sentences sentences;
  private final DateHits hits;
  private final Optional<LocalDate> day;

  OtherDays(StatementText statement, Scan scan, Optional<LocalDate> day) {
    this.yearsAgo = new YearsAgo(scan);
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

  /**
   * The readings, with those of an act of years ago unread: its year, long before that of the
   * statement, or "years ago" stands right before the names or right behind what they did.
   */
  Readings without(Readings readings) {
    return readings.with(
        readings.runs().stream()
            .map(r -> isOfYearsAgo(r) ? RunReading.unread(r.run()) : r)
            .toList());
  }

  private boolean isOfYearsAgo(RunReading r) {
    if (r.act().isEmpty() || r.is(Cue.Act.JOIN) || r.is(Cue.Act.TARGET)) {
      return false;
    }
    Span sentence = sentences.around(r.run().start(), r.run().end());
    int from = Math.min(r.run().start(), r.cue().map(Span::start).orElse(r.run().start()));
    int to = Math.max(r.run().end(), r.cue().map(Span::end).orElse(r.run().end()));
    return yearsAgo.tells(Math.max(sentence.start(), from - NEAR), from)
        || yearsAgo.tells(to, Math.min(sentence.end(), to + NEAR));
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
