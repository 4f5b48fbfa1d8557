package org.undersigned.role;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Whether the parties of a run are who demands and condemns, and not whom it is asked of. */
final class Demands {
  private final Scan scan;
  private final Words words;
  private final Run run;
  private final Span sentence;

  Demands(Scan scan, Words words, Run run, Span sentence) {
    this.scan = scan;
    this.words = words;
    this.run = run;
    this.sentence = sentence;
  }

  /**
   * Whether a verb of demand opens a sentence in a language that puts it before its subject, so
   * that several right behind it are those who demand; or stands behind those with whom one does.
   */
  boolean isOf(Scan.CueHit hit) {
    int start = hit.span().start();
    return hit.cue().act() == Cue.Act.TARGET
        && scan.endOfWord(start, Word.Job.INVERTED) >= hit.span().end()
        && (isOfSeveral(hit.span().end()) && Chars.areBlank(scan.text(), sentence.start(), start)
            || isBehindCompany(start))
        && words.between(hit.span().end(), run.start(), 0) == 0;
  }

  /** Whether several stand behind a verb, or the officers of a group. */
  private boolean isOfSeveral(int verb) {
    return run.size() > 1
        || !run.items().get(0).head().isState() && scan.hasWord(verb, run.start(), Word.Job.TITLE);
  }

  /** Whether a sentence opens with those who act beside its subject: together with X, demand. */
  private boolean isBehindCompany(int verb) {
    int at = Chars.pastPlainSpaces(scan.text(), sentence.start(), verb);
    int with = scan.endOfWord(at, Word.Job.COMPANY);
    return with > 0
        && scan.isNamed(with, verb)
        && scan.text().substring(with, verb).indexOf(',') < 0;
  }

  /** Whether a verb that condemns what is behind it stands before a place: X condemn the launch. */
  boolean areOnOthers(int place) {
    return scan.cues(run.end(), place, Cue.Act.TARGET).stream()
        .anyMatch(h -> h.cue().reach() == Cue.Reach.AFTER);
  }
}
