package org.undersigned.signatory;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;

/** Whether an office stands beside a run: its officers act, and no place or people is meant. */
final class Offices {
  /** Characters from an office to the run behind it. */
  private static final int BEFORE = 60;

  /** Characters from a run to the office behind it. */
  private static final int BEHIND = 25;

  /** Characters of an article between whose officers act and the run. */
  private static final int ARTICLE = 16;

  private final Scan scan;

  Offices(Scan scan) {
    this.scan = scan;
  }

  /**
   * Whether one is named before a run: the visit of the minister of X.
   *
   * @param from where the sentence of the run begins, or the text
   */
  boolean areBefore(Run run, int from) {
    return scan.hasWord(Math.max(from, run.start() - BEFORE), run.start(), Word.Job.TITLE);
  }

  /** Whether one is named behind a run: the X foreign minister. */
  boolean areBehind(Run run) {
    int to = Math.min(scan.text().length(), run.end() + BEHIND);
    return scan.hasWord(run.end(), to, Word.Job.TITLE);
  }

  /** Whether words right before a run say whose officers act: the foreign ministers of. */
  boolean act(Run run) {
    int from = Math.max(0, run.start() - BEFORE);
    for (Scan.CueHit h : scan.cues(from, run.start(), Cue.Act.SUBJECT)) {
      if (run.start() - h.span().end() <= ARTICLE) {
        return true;
      }
    }
    return false;
  }
}
