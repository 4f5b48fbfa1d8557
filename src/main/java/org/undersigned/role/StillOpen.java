package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.text.Span;

/**
 * Examples of those for whom a text is still open, and who have not signed it: 92 states have
 * signed it, and it remains open to others, including X.
 */
final class StillOpen {
  static final String RULE = "structure:still-open";

  /** The value of words that leave a text open to others. */
  private static final int OPEN = 3;

  private static final Jobs WISH = Jobs.of(Word.Job.WISH);

  private final Scan scan;

  StillOpen(Scan scan) {
    this.scan = scan;
  }

  /** The words that say so of a run which others say is an example of those who act. */
  Optional<Span> of(RunReading reading, Span sentence) {
    if (!reading.is(Cue.Act.PARTIAL)) {
      return Optional.empty();
    }
    Run run = reading.run();
    return scan.words(sentence.start(), sentence.end(), WISH).stream()
        .filter(w -> w.word().value() == OPEN)
        .map(Scan.WordHit::span)
        .filter(w -> isOfOthers(w, run))
        .findFirst();
  }

  /** Whether others stand between the words and a run, and nobody is named there. */
  private boolean isOfOthers(Span open, Run run) {
    boolean before = open.end() <= run.start();
    int from = before ? open.start() : run.end();
    int to = before ? run.start() : open.end();
    return from < to
        && scan.hasWord(from, to, Word.Job.OTHERS)
        && scan.mentions(from, to).isEmpty();
  }
}
