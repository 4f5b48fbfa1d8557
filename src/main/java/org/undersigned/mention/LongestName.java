package org.undersigned.mention;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.text.Chars;

/**
 * The longest name that begins at one place of a text, with all that it may mean. Phrases that mask
 * a name ("Georgia on my mind") count as names until one is taken.
 */
final class LongestName {
  /** Shorter names are never written in small letters. */
  private static final int SHORTEST_SMALL = 4;

  private final String text;
  private int start;
  private int end;
  private boolean masked;
  private boolean small;
  private boolean mended;
  private final List<Candidate> meanings = new ArrayList<>();

  LongestName(String text) {
    this.text = text;
  }

  /** Forgets what was found, for another place. */
  void clear() {
    end = 0; // the first name that is taken puts its meanings in the place of the old ones
  }

  boolean isFound() {
    return end > 0;
  }

  /** Whether a phrase was found that masks the name. */
  boolean isMasked() {
    return masked;
  }

  /** Where the name ends in the tables' form, without an ending of its language. */
  int end() {
    return end;
  }

  /** The name that was found, up to the end of its word. */
  Mention mention(int endOfWord) {
    return new Mention(start, endOfWord, meanings, small, mended);
  }

  /**
   * Takes a form that stands in the text, unless it is written otherwise than there or shorter than
   * what was taken before.
   *
   * @param hyphened whether a hyphen in the middle of a line was overlooked
   */
  void consider(int from, int to, boolean hyphened, Lexicon.Forms forms, int id) {
    FormKind kind = forms.kindOf(id);
    if (to < end || continues(kind, to)) {
      return;
    }
    boolean lower = false;
    Form.Letters letters = forms.letters(id);
    if (letters == Form.Letters.UPPER && !isUpper(from, to)
        || letters == Form.Letters.WORDS && !lastIsCapital(from, to)) {
      return;
    }
    if (letters == Form.Letters.CAPITAL && !Character.isUpperCase(text.charAt(from))) {
      if (to - from < SHORTEST_SMALL || kind == FormKind.PERSON || kind == FormKind.MASK) {
        return;
      }
      lower = true;
    }
    boolean mask = kind == FormKind.MASK;
    if (to > end || masked && !lower || small && !lower) {
      meanings.clear();
      start = from;
      end = to;
      small = lower;
      mended = hyphened;
      masked = mask;
    } else if (mask || lower && !small) {
      return;
    }
    if (!mask) {
      Candidate candidate = forms.candidate(id);
      if (!meanings.contains(candidate)) {
        meanings.add(candidate);
      }
    }
  }

  /** Whether an inverted name is cut out of two others: Korea, Republic of | Moldova. */
  private boolean continues(FormKind kind, int to) {
    if (kind != FormKind.INVERTED || text.charAt(to - 1) == ')') {
      return false;
    }
    int at = Chars.pastPlainSpaces(text, to, text.length());
    return at > to && at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private boolean lastIsCapital(int from, int to) {
    int last = to - 1;
    while (last > from && !Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(last));
  }

  private boolean isUpper(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
