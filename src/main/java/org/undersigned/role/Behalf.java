package org.undersigned.role;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Who speaks and for whom: "On behalf of 53 countries, Cuba". */
final class Behalf {
  static final String RULE = "structure:speaker-after-number";

  /** So many may speak together on behalf of others. */
  private static final int MOST_SPEAKERS = 2;

  private Behalf() {}

  /** Whether the cue tells who hands a statement over, which its topic never does. */
  static boolean handsOver(Cue cue) {
    return switch (cue.act()) {
      case BEHALF, DELIVER, LEAD -> true;
      default -> false;
    };
  }

  /** Whether one cannot be the speaker for others: a list, which ends before the speaker's name. */
  static boolean isTooMany(Cue cue, Run run) {
    return cue.act() == Cue.Act.BEHALF && run.size() > MOST_SPEAKERS;
  }

  /**
   * Whether a single party stands behind "on behalf of N countries,": it is the speaker.
   *
   * @param cue the phrase that reaches the run
   */
  static boolean speakerAfter(Scan scan, Run run, Span cue) {
    if (run.items().size() > 1 || cue.end() > run.start()) {
      return false;
    }
    if (!scan.hasCue(cue.start(), cue.end(), Cue.Act.BEHALF)
        || Chars.COMMAS.indexOf(Words.signBefore(scan.text(), run.start())) < 0) {
      return false;
    }
    return scan.hasWord(cue.end(), run.start(), Word.Job.COUNTED);
  }
}
