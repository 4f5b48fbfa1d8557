package org.undersigned.role.run;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Words between two names that say something else of the second than of the first. */
final class PartingWords {
  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE);
  private static final Jobs FILLERS = Jobs.of(Word.Job.JOINER, Word.Job.FILLER);
  private static final Jobs BESIDES = Jobs.of(Word.Job.BESIDES);

  private final Scan scan;
  private final int from;
  private final int to;

  PartingWords(Scan scan, int from, int to) {
    this.scan = scan;
    this.from = from;
    this.to = to;
  }

  /** Whether such words stand there. */
  boolean standThere() {
    return scan.hasCue(from, to, PartingWords::parts) && isParted()
        || isBesides()
        || scan.hasWord(from, to, Word.Job.HOST);
  }

  /** A cue between two names says something else of the second than of the first. */
  private static boolean parts(Cue cue) {
    return cue.act() == Cue.Act.SUBJECT
        ? cue.reach() == Cue.Reach.BEFORE // behind the subject another part of the sentence begins
        : cue.reach() != Cue.Reach.DOCUMENT;
  }

  /** Whether a cue is no more than an office, which stands before each name of a list. */
  private boolean isOffice(Scan.CueHit h) {
    return h.cue().act() == Cue.Act.OTHER
        && scan.endOfWord(h.span().start(), Word.Job.TITLE) >= h.span().end();
  }

  /** Whether a body stands apart from both names: the mission of X to organisations, and Y. */
  private boolean isAway(Scan.CueHit h) {
    String text = scan.text();
    return h.cue().act() == Cue.Act.WITHIN
        && !(h.cue().reach() == Cue.Reach.AFTER
            ? Words.isBare(text, h.span().end(), to)
            : Chars.areBlank(text, from, h.span().start()));
  }

  /** Whether such a cue stands there that is no part of an office: minister of "defence of". */
  private boolean isParted() {
    for (Scan.CueHit h : scan.cues(from, to)) {
      if (parts(h.cue())
          && !isAway(h)
          && !isOffice(h)
          && !isWithinOffice(h.span().start())
          && !isGlue(h.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue is the end of list glue: in "agreement with". */
  private boolean isGlue(Span cue) {
    for (Scan.WordHit w : scan.words(from, to, FILLERS)) {
      if (w.span().start() < cue.start() && cue.end() <= w.span().end()) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithinOffice(int place) {
    for (Scan.WordHit w : scan.words(from, to, OFFICES)) {
      if (w.span().start() < place && place < w.span().end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether "besides" stands behind the first name, so that it is no item of the list. */
  private boolean isBesides() {
    for (Scan.WordHit w : scan.words(from, to, BESIDES)) {
      if (w.word().value() == Word.BEHIND) {
        return true;
      }
    }
    return false;
  }
}
