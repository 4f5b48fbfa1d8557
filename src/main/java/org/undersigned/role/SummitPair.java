package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.TextBeside;
import org.undersigned.text.Span;

/**
 * Two whose names are the label of their meeting, in a sentence that tells of a text that was made
 * at it: the Italy-Greece summit ended with a joint declaration.
 */
final class SummitPair {
  static final String RULE = "structure:meeting-of-two";

  /** The rule of a pair beside which others are named. */
  private static final String LABEL = "structure:label-of-a-meeting";

  private final Scan scan;
  private final TextBeside beside;

  SummitPair(Scan scan) {
    this.scan = scan;
    this.beside = new TextBeside(scan);
  }

  /** What two do who label a meeting; empty where they do not, or no text of theirs is told of. */
  Optional<RunReading> read(Run run, Span sentence) {
    if (run.size() != 2 || !beside.isCompound(run)) {
      return Optional.empty();
    }
    Span meeting = beside.meeting(run.span());
    if (meeting == null) {
      return Optional.empty();
    }
    if (areOthersNamed(run, sentence)) {
      return Optional.of(RunReading.of(run, Cue.Act.OTHER, LABEL, meeting));
    }
    return isUndone(sentence)
        ? Optional.empty()
        : scan.cues(sentence.start(), sentence.end(), Cue.Act.JOINT).stream()
            .findFirst()
            .map(t -> RunReading.of(run, Cue.Act.SIGN, RULE, t.span()));
  }

  /** Whether a sentence tells of no act of today. */
  private boolean isUndone(Span sentence) {
    return scan.hasWord(sentence.start(), sentence.end(), Word.Job.NEGATION)
        || scan.hasWord(sentence.start(), sentence.end(), Word.Job.CITES)
        || scan.hasCue(sentence.start(), sentence.end(), Cue.Act.PLAN);
  }

  /** Whether a sentence names others than a pair, but for the town. */
  private boolean areOthersNamed(Run run, Span sentence) {
    return scan.mentions(sentence.start(), sentence.end()).stream()
        .filter(m -> m.end() <= run.start() || m.start() >= run.end())
        .anyMatch(m -> !m.isOnly(FormKind.CAPITAL));
  }
}
