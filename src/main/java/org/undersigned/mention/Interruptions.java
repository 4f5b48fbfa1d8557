package org.undersigned.mention;

/**
 * What stands within a name as a page prints it and is no part of it: a hyphen of an older line end
 * ("Ni-ger"), a reading in Latin letters (聯(lián)邦), marks on its last letter.
 */
final class Interruptions {
  /** Letters of a reading, and one. */
  private static final int LONGEST_READING = 6;

  private final String text;
  private final Window window;

  Interruptions(String text, Window window) {
    this.text = text;
    this.window = window;
  }

  /** Where a word ends whose last letter bears marks that count for nothing. */
  int pastMarks(int end) {
    int at = end;
    while (at < text.length() && window.folded(at) == Fold.SKIP) {
      at++;
    }
    return at;
  }

  /** Where a name goes on behind its reading in Latin letters, as old pages have it; or -1. */
  int afterReading(int bracket) {
    if (Letters.of(text.charAt(bracket - 1)) != Letters.IDEOGRAPH) {
      return -1;
    }
    int at = bracket + 1;
    while (at < text.length() && at - bracket <= LONGEST_READING && isLatin(text.charAt(at))) {
      at++;
    }
    return at > bracket + 1 && at < text.length() && text.charAt(at) == ')' ? at + 1 : -1;
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 0x0250;
  }

  /** Where a word goes on that a hyphen of an older line end cuts, or -1. */
  int afterLineHyphen(int hyphen) {
    int next = hyphen + 1;
    if (next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    boolean cut =
        next < text.length()
            && Character.isLetter(text.charAt(hyphen - 1))
            && Character.isLowerCase(text.charAt(next));
    return cut ? next : -1;
  }

  /** Whether a hyphen before this place was in the middle of a line. */
  boolean isMidLine(int behindHyphen) {
    return text.charAt(behindHyphen - 1) != '\n';
  }
}
