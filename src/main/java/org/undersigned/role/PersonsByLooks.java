package org.undersigned.role;

import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Persons whom no table knows, by how their names look: two words with a capital, no office. */
final class PersonsByLooks {
  /** A name of a person has two words with a capital. */
  private static final int NAME_WORDS = 2;

  /** A block that holds a name alone has no more words. */
  private static final int MOST_NAME_WORDS = 8;

  private final Scan scan;
  private final String text;

  PersonsByLooks(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** Whether two words with a capital open a stretch, and no office or article does. */
  boolean opens(Span unit) {
    int start = pastAddress(Chars.pastPlainSpaces(text, unit.start(), unit.end()), unit.end());
    int at = start;
    for (int words = 0; words < NAME_WORDS; words++) {
      if (at >= unit.end() || !Character.isUpperCase(text.charAt(at))) {
        return false;
      }
      while (at < unit.end() && !Chars.isPlainSpace(text.charAt(at)) && text.charAt(at) != ',') {
        at++;
      }
      while (at < unit.end() && (Chars.isPlainSpace(text.charAt(at)) || text.charAt(at) == ',')) {
        at++;
      }
    }
    return scan.endOfWord(start, Word.Job.TITLE) < 0 && scan.endOfWord(start, Word.Job.ARTICLE) < 0;
  }

  /** Where a person's name begins behind forms of address: H.E. Mr. */
  private int pastAddress(int start, int end) {
    int at = start;
    while (at < end && scan.endOfWord(at, Word.Job.ADDRESS) > 0) {
      at = Chars.pastPlainSpaces(text, scan.endOfWord(at, Word.Job.ADDRESS), end);
    }
    return at;
  }

  /** Whether a block holds a person's name and nothing else; a form of address may open it. */
  boolean standsAlone(Span unit) {
    int start = Chars.pastPlainSpaces(text, unit.start(), unit.end());
    int end = Chars.beforePlainSpaces(text, start, unit.end());
    if (start == end || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    int words = 1;
    int last = start;
    for (int i = start + 1; i < end && words <= MOST_NAME_WORDS; i++) {
      if (Chars.isPlainSpace(text.charAt(i - 1)) && !Chars.isPlainSpace(text.charAt(i))) {
        words++;
        last = i;
      }
    }
    if (words < NAME_WORDS || words > MOST_NAME_WORDS) {
      return false;
    }
    boolean closed = ".:;?!".indexOf(text.charAt(end - 1)) >= 0;
    boolean capital =
        Character.isUpperCase(text.charAt(last)) || Character.isTitleCase(text.charAt(last));
    return capital && !closed && !scan.hasCue(unit.start(), unit.end(), c -> true);
  }
}
