package org.undersigned.role;

import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.ListSigns;
import org.undersigned.role.run.PersonNames;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Persons whom no table knows, by how their names look: two words with a capital, no office; in a
 * script without capitals a line of a few words, of which nothing is known.
 */
final class PersonsByLooks {
  /** A name of a person has two words with a capital. */
  private static final int NAME_WORDS = 2;

  /** A block that holds a name alone has no more words. */
  private static final int MOST_NAME_WORDS = 8;

  /** A name in a script without capitals has no more words, or no more characters. */
  private static final int MOST_PLAIN_WORDS = 5;

  private static final int LONGEST_PLAIN = 40;

  /** Characters of the mark of a signature, with its brackets. */
  private static final int LONGEST_MARK = 16;

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
      at = words == 0 ? at : pastParticles(at, unit.end());
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

  /** Behind the short words within a name: Miguel de la Madrid. */
  private int pastParticles(int start, int end) {
    int at = start;
    for (int to = at; at < end && Character.isLowerCase(text.charAt(at)); at = to + 1) {
      to = at;
      while (to < end && Character.isLowerCase(text.charAt(to))) {
        to++;
      }
      if (scan.jobsAt(at) != 0 || !PersonNames.isParticle(text, at, to, end)) {
        return at;
      }
    }
    return at;
  }

  /** Where a person's name begins behind forms of address: H.E. Mr. */
  private int pastAddress(int start, int end) {
    int at = pastMark(start, end);
    while (at < end && scan.endOfWord(at, Word.Job.ADDRESS) > 0) {
      at = Chars.pastPlainSpaces(text, scan.endOfWord(at, Word.Job.ADDRESS), end);
    }
    return at;
  }

  /** Whether a stretch opens with the mark of a signature: (Signed). */
  boolean isMarked(Span unit) {
    int at = Chars.pastPlainSpaces(text, unit.start(), unit.end());
    return pastMark(at, unit.end()) > at;
  }

  /** Behind the mark of a signature that stands at a place. */
  private int pastMark(int start, int end) {
    int to = Math.min(end, start + LONGEST_MARK);
    if (start >= to || "([".indexOf(text.charAt(start)) < 0) {
      return start;
    }
    int close = start + 1;
    while (close < to && ")]".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    Span word = new Span(start + 1, close);
    boolean mark =
        close < to
            && scan.cues(word.start(), close, Cue.Act.SIGN).stream()
                .anyMatch(h -> h.span().equals(word));
    return mark ? Chars.pastPlainSpaces(text, close + 1, end) : start;
  }

  /** Whether a block holds a person's name and nothing else; a form of address may open it. */
  boolean standsAlone(Span unit) {
    int start = pastMark(Chars.pastPlainSpaces(text, unit.start(), unit.end()), unit.end());
    int end = Chars.beforePlainSpaces(text, start, unit.end());
    if (start == end || !Character.isUpperCase(text.charAt(start))) {
      return isPlainName(new Span(start, end));
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
    return capital && !closed && !scan.hasCue(start, unit.end(), c -> true);
  }

  /**
   * Whether a line in a script without capitals is short enough for a name, and holds neither
   * figures nor signs nor a word that is known.
   */
  boolean isPlainName(Span line) {
    int start = Chars.pastPlainSpaces(text, line.start(), line.end());
    int end = Chars.beforePlainSpaces(text, start, line.end());
    int words = 1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c) && !ListSigns.isCased(c);
      words += Chars.isPlainSpace(c) ? 1 : 0;
      if (!letter && !Chars.isPlainSpace(c) && !isOfName(c)) {
        return false;
      }
    }
    return start < end
        && words <= MOST_PLAIN_WORDS
        && end - start <= LONGEST_PLAIN
        && !scan.hasWord(start, end, Word.Job.TITLE)
        && scan.mentions(start, end).stream().allMatch(m -> m.isOnly(FormKind.PERSON))
        && !scan.hasCue(start, end, c -> true);
  }

  /** Marks of vowels, a joint, a middle dot or the full stop behind "Dr". */
  private static boolean isOfName(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT
        || ".\u00B7\u30FB\u30FC".indexOf(c) >= 0;
  }
}
