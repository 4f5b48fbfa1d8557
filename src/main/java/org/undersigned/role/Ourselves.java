package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * The first person that names itself: "We, the foreign ministers of X, Y and Z". The list stands in
 * apposition, behind a comma or behind its office, and no other party comes in between.
 */
final class Ourselves {
  static final String RULE = "structure:we";

  /** Plain words between "We," and the first name: We, on this day, Poland and ... */
  private static final int MOST_WORDS = 4;

  private static final Jobs WE = Jobs.of(Word.Job.WE);

  private final Scan scan;
  private final Words words;

  Ourselves(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
  }

  /** The pronoun that introduces this run, if one does. */
  Optional<Span> introduces(Run run, Span sentence) {
    if (run.size() < 2) {
      return Optional.empty();
    }
    Span found = null;
    for (Scan.WordHit w : scan.words(sentence.start(), run.start(), WE)) {
      found = w.span();
    }
    return Optional.ofNullable(found).filter(we -> apposition(we.end(), run.start()));
  }

  private boolean apposition(int from, int to) {
    if (scan.firstMention(from, to) != null) {
      return false;
    }
    for (Scan.CueHit h : scan.cues(from, to)) {
      if (h.cue().act() != Cue.Act.SUBJECT
          && h.cue().act() != Cue.Act.WITHIN
          && !Words.isInOffice(scan, h.span())) {
        return false;
      }
    }
    int at = Chars.pastPlainSpaces(scan.text(), from, to);
    boolean comma = at < to && Chars.COMMAS.indexOf(scan.text().charAt(at)) >= 0;
    if (comma) {
      return words.between(at, to, MOST_WORDS) <= MOST_WORDS;
    }
    boolean office = scan.hasWord(from, to, Word.Job.TITLE) || !scan.cues(from, to).isEmpty();
    return office && words.between(from, to, 0) == 0;
  }
}
