package org.undersigned.role.target;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.text.Chars;

/** The small words that stand behind a name or behind the ending that an apostrophe ties to it. */
final class WordsBehind {
  static final String APOSTROPHES = "'\u2019\u00B4";

  private final Scan scan;
  private final String text;
  private final long language;

  /**
   * @param language bit of the text's language: the small words of others look like its own; 0 for
   *     all
   */
  WordsBehind(Scan scan, long language) {
    this.scan = scan;
    this.text = scan.text();
    this.language = language;
  }

  /** Whether a word of some job and value stands right behind the name: against X, in Turkish. */
  boolean has(Item item, Word.Job job, int value) {
    int at = Chars.pastPlainSpace(text, item.end());
    int next = pastEnding(item.end());
    return isAt(at, job, value) || next > at && isAt(next, job, value);
  }

  private boolean isAt(int at, Word.Job job, int value) {
    int to = Math.min(text.length(), at + Governors.GOVERNOR_REACH);
    for (Scan.WordHit w : scan.words(at, to, Jobs.of(job))) {
      if (w.span().start() == at && w.word().value() == value && isOwn(w.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is one of the text's language. */
  boolean isOwn(Word word) {
    return language == 0 || (word.languages() & language) != 0;
  }

  /** Where the next word begins behind a name that ends at a place, and its ending. */
  int pastEnding(int end) {
    int at = end;
    if (at < text.length() && APOSTROPHES.indexOf(text.charAt(at)) >= 0) {
      do {
        at++;
      } while (at < text.length() && Character.isLetter(text.charAt(at)));
    }
    return Chars.pastPlainSpace(text, at);
  }
}
