package org.undersigned.mention;

/** Where words begin and end, for scripts with and without spaces. */
final class Letters {
  /** Not part of a word. */
  static final int NONE = 0;

  /** A letter of a script that writes words apart. */
  static final int LETTER = 1;

  static final int DIGIT = 2;
  static final int KATAKANA = 3;
  static final int HANGUL = 4;

  /** A letter of a script that writes words together: every place may begin or end one. */
  static final int IDEOGRAPH = 5;

  private Letters() {}

  static int of(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
          ? LETTER
          : c >= '0' && c <= '9' ? DIGIT : NONE;
    }
    if (c < 0x0E00) {
      return Character.isDigit(c)
          ? DIGIT
          : Character.isLetter(c)
                  || Character.getType(c) == Character.NON_SPACING_MARK
                  || Character.getType(c) == Character.COMBINING_SPACING_MARK
              ? LETTER
              : NONE;
    }
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return HANGUL;
    }
    if (c >= 0x30A0 && c <= 0x30FF) {
      return c == 0x30FB || c == 0x30A0 ? NONE : KATAKANA;
    }
    if (c >= 0x0E00 && c <= 0x0EFF
        || c >= 0x1000 && c <= 0x109F
        || c >= 0x1780 && c <= 0x17FF
        || c >= 0x3005 && c <= 0x3007
        || c >= 0x3040 && c <= 0x309F
        || c >= 0x3400 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || Character.isSurrogate(c)) {
      return IDEOGRAPH;
    }
    return Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : NONE;
  }

  /** Whether a word may end before {@code at}. */
  static boolean ends(CharSequence text, int at) {
    return at >= text.length() || at == 0 || parts(text.charAt(at - 1), text.charAt(at));
  }

  private static boolean parts(char left, char right) {
    return parts(of(left), left, of(right), right);
  }

  /** Whether two neighbours of known kinds belong to different words. */
  static boolean parts(int a, char left, int b, char right) {
    if (a != b || a == IDEOGRAPH || a == NONE) {
      return true;
    }
    // "StatesBulgaria": a capital inside a word shows where two were glued
    return a == LETTER && isCapital(right) && Character.isLowerCase(left);
  }

  private static boolean isCapital(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }
}
