package org.undersigned.role;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.text.Span;

/** Joint texts that are only planned, drafted or expected: nobody has signed them. */
final class Plans {
  /** From here on scripts write words without spaces between them. */
  private static final int IDEOGRAPHS = 0x2E80;

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;

  Plans(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
  }

  /**
   * Whether the document speaks of joint texts, and all of them are planned. A single word for a
   * text ("the letter") may mean a planned one too.
   */
  boolean areAllThereIs() {
    int end = scan.text().length();
    if (!scan.hasCue(0, end, Cue.Act.PLAN)) {
      return false;
    }
    boolean planned = false;
    for (Scan.CueHit hit : scan.cues(0, end, Cue.Act.JOINT)) {
      boolean plan = isPlanned(hit.span());
      if (!plan && !isBare(hit.span())) {
        return false;
      }
      planned |= plan;
    }
    return planned;
  }

  private boolean isBare(Span joint) {
    String phrase = joint.in(scan.text());
    return phrase.indexOf(' ') < 0 && phrase.charAt(0) < IDEOGRAPHS;
  }

  private boolean isPlanned(Span joint) {
    Span sentence = sentences.around(joint.start(), joint.end());
    return scan.cues(sentence.start(), sentence.end(), Cue.Act.PLAN).stream()
        .anyMatch(h -> reaches(h, joint));
  }

  private boolean reaches(Scan.CueHit plan, Span joint) {
    int gap = plan.cue().gap();
    if (plan.span().overlaps(joint)) {
      return true;
    }
    int from = Math.min(plan.span().end(), joint.end());
    int to = Math.max(plan.span().start(), joint.start());
    return words.between(from, to, gap, true) <= gap;
  }
}
