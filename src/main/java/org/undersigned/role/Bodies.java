package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.text.Span;

/**
 * Names that only say where those who act are at home: companies from X and Y. Whatever these sign
 * or say, the states do not.
 */
final class Bodies {
  /** Characters between a body and the names beside it, articles and offices among them. */
  private static final int REACH = 30;

  private static final String HYPHENS = "-\u2010\u2011\u2013";

  private Bodies() {}

  /** The reading of such a run; empty when no body stands right beside it. */
  static Optional<RunReading> of(Scan scan, Words words, Run run, Span sentence) {
    int from = Math.max(sentence.start(), run.start() - REACH);
    for (Scan.CueHit hit : scan.cues(sentence.start(), run.start(), Cue.Act.WITHIN)) {
      boolean beside =
          hit.cue().reach() == Cue.Reach.AFTER
              && hit.span().end() >= from
              && !Words.isInOffice(scan, hit.span())
              && isBeside(scan, words, hit.span().end(), run.start());
      if (beside && !isOfText(scan, run, sentence)) {
        return Optional.of(reading(run, hit));
      }
    }
    int to = Math.min(sentence.end(), run.end() + REACH);
    for (Scan.CueHit hit : scan.cues(run.end(), to, Cue.Act.WITHIN)) {
      if (hit.cue().reach() == Cue.Reach.BEFORE
          && scan.text().substring(run.end(), hit.span().start()).isBlank()) {
        return Optional.of(reading(run, hit));
      }
    }
    return Optional.empty();
  }

  /** Whether a pair belongs to the text behind it: an attack on hospitals in US-UK statement. */
  private static boolean isOfText(Scan scan, Run run, Span sentence) {
    String text = scan.text();
    return text.substring(run.start(), run.end()).chars().anyMatch(c -> HYPHENS.indexOf(c) >= 0)
        && scan.texts(run.end(), sentence.end()).stream()
            .anyMatch(h -> text.substring(run.end(), h.span().start()).isBlank());
  }

  private static boolean isBeside(Scan scan, Words words, int from, int to) {
    return Words.isBare(scan.text(), from, to) && words.between(from, to, 0, true) == 0;
  }

  private static RunReading reading(Run run, Scan.CueHit hit) {
    return new RunReading(
        run, Optional.of(Cue.Act.OTHER), hit.cue().id(), Optional.of(hit.span()), 0);
  }
}
