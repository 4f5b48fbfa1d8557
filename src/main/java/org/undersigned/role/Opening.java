package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.ListSigns;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Names that open a sentence in which the words for a joint text follow are its subject, whatever
 * its verb is: X, Y and Z circulated a joint statement.
 */
final class Opening {
  static final String RULE = "structure:opening";

  /** Words and a comma before the names that open a sentence: on the same day, ... */
  private static final int MOST_BEFORE = 5;

  /** Characters of an agency's name in brackets. */
  private static final int LONGEST_BYLINE = 40;

  private final Scan scan;
  private final Words words;

  Opening(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
  }

  /** The words for the joint text that names open the sentence of. */
  Optional<Span> textOf(Run run, Span sentence) {
    if (!opens(run, sentence.start())
        || !isNamed(run)
        || scan.hasWord(run.end(), sentence.end(), Word.Job.NEGATION)) {
      return Optional.empty();
    }
    return scan.cues(run.end(), sentence.end(), Cue.Act.JOINT).stream()
        .map(Scan.CueHit::span)
        .findFirst();
  }

  /** Whether nothing stands before names, or a few words and a comma: meanwhile, X and Y. */
  private boolean opens(Run run, int sentence) {
    int start = pastByline(sentence, run.start());
    int before = words.between(start, run.start(), MOST_BEFORE);
    boolean parted = Chars.COMMAS.indexOf(Words.signBefore(scan.text(), run.start())) >= 0;
    return (before == 0 || parted && before <= MOST_BEFORE)
        && scan.mentions(start, run.start()).isEmpty()
        && scan.cues(start, run.start(), Cue.Act.JOINT).isEmpty();
  }

  private static char closing(char c) {
    return c == '\u3010' ? '\u3011' : ListSigns.closing(c);
  }

  /** Where a sentence begins behind the agency or place that brackets set before it. */
  private int pastByline(int from, int to) {
    int at = Chars.pastPlainSpaces(scan.text(), from, to);
    char close = at < to ? closing(scan.text().charAt(at)) : 0;
    int end = close == 0 ? -1 : scan.text().indexOf(close, at);
    return end > 0 && end < to && end - at <= LONGEST_BYLINE ? end + 1 : from;
  }

  /** Whether every party is named as a subject is: by its name, in no other case. */
  private static boolean isNamed(Run run) {
    for (Item item : run.items()) {
      if (item.isOblique() || item.head().isOnly(FormKind.CAPITAL)) {
        return false;
      }
    }
    return true;
  }
}
