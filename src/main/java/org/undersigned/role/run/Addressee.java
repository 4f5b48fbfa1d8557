package org.undersigned.role.run;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/**
 * The organisation that a text is written to, behind which a comma opens the clause of its makers:
 * in a letter to the Secretary-General of the United Nations, X, Y and Z.
 */
final class Addressee {
  /** Characters from the word for a text over the office of its reader. */
  private static final int REACH = 80;

  private static final Jobs WRITING = Jobs.of(Word.Job.WRITING);
  private static final Jobs TO = Jobs.of(Word.Job.READER, Word.Job.TOWARD);

  private final Scan scan;

  Addressee(Scan scan) {
    this.scan = scan;
  }

  /** Whether the first of two names is the reader and the second, a state, the maker. */
  boolean ends(Mention last, Mention next) {
    if (last.isState()
        || !next.isState()
        || Chars.COMMAS.indexOf(scan.text().charAt(last.end())) < 0) {
      return false;
    }
    int from = Math.max(0, last.start() - REACH);
    Scan.WordHit text = scan.lastWord(from, last.start(), WRITING);
    return text != null
        && scan.firstWord(text.span().end(), last.end(), TO) != null
        && !scan.isNamed(text.span().end(), last.start());
  }
}
