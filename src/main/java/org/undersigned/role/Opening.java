package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/**
 * Names that open a sentence in which the words for a joint text follow are its subject, whatever
 * its verb is: X, Y and Z circulated a joint statement.
 */
final class Opening {
  static final String RULE = "structure:opening";

  private final Scan scan;
  private final Words words;

  Opening(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
  }

  /** The words for the joint text that names open the sentence of. */
  Optional<Span> textOf(Run run, Span sentence) {
    boolean opens =
        run.size() > 1
            && words.between(sentence.start(), run.start(), 0, true) == 0
            && scan.mentions(sentence.start(), run.start()).isEmpty();
    if (!opens || !isNamed(run) || scan.hasWord(run.end(), sentence.end(), Word.Job.NEGATION)) {
      return Optional.empty();
    }
    return scan.cues(run.end(), sentence.end(), Cue.Act.JOINT).stream()
        .map(Scan.CueHit::span)
        .findFirst();
  }

  /** Whether every party is named as a subject is: by its name, in no other case. */
  private static boolean isNamed(Run run) {
    for (Item item : run.items()) {
      if (item.head().isOnly(FormKind.OBLIQUE) || item.head().isOnly(FormKind.CAPITAL)) {
        return false;
      }
    }
    return true;
  }
}
