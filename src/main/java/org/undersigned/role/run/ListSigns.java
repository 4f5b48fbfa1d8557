package org.undersigned.role.run;

import org.undersigned.text.Chars;

/** What the signs, and the scripts without spaces, do between the names of a list. */
public final class ListSigns {
  private static final String SEPARATORS =
      ",;\u3001\u060C\uFF0C\uFF1B\u061B\u1363\u1364\u104A&+|\u2022\u00B7\u30FB/";
  private static final int LONGEST_PARENTHESIS = 80;
  private static final String DASHES = "-\u2013\u2014";
  private static final String STOPS = ":!?\u3002\u0589\u1362\u06D4\u0964\uFF1A\u061F";

  private static final String ROMAN = "IVXLC";

  private ListSigns() {}

  /** Whether it parts two items of a list. */
  public static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Whether it ends a list; of a full stop more must be known. */
  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Where the ending of a name is over that an apostrophe ties to it: X's; its end without one. */
  public static int pastEnding(String text, int end) {
    int at = end;
    if (at < text.length() && isApostrophe(text.charAt(at))) {
      at++;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** Whether a round bracket opens. */
  public static boolean isOpening(char c) {
    return c == '(' || c == '\uFF08';
  }

  /** Whether a round bracket closes. */
  static boolean isClosing(char c) {
    return c == ')' || c == '\uFF09';
  }

  /** Whether a flag or another small picture begins at a place: they stand there like bullets. */
  static boolean isPictograph(String text, int at) {
    return Character.getType(text.codePointAt(at)) == Character.OTHER_SYMBOL;
  }

  /** The bracket that closes this one; 0 for any other sign. */
  public static char closing(char c) {
    return switch (c) {
      case '(' -> ')';
      case '[' -> ']';
      case '\uFF08' -> '\uFF09';
      default -> 0;
    };
  }

  /**
   * Whether it belongs to a word: a letter, a digit, a vowel sign above or below a letter, or what
   * is left of a letter that was lost.
   */
  static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\uFFFD';
  }

  /** Whether it is written in one of two cases, and in one of them here. */
  public static boolean isCased(char c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c);
  }

  /** Whether it is a Japanese particle or verb ending, and no part of a name. */
  static boolean isHiragana(char c) {
    return c >= 0x3041 && c <= 0x309F;
  }

  /**
   * Where a word ends that is written in one script among others: Hangul, which spaces part, or
   * Katakana, which holds a foreign name; the place itself where none begins.
   */
  static int endOfOneScript(String text, int at, int to) {
    int hangul = at;
    while (hangul < to && isHangul(text.charAt(hangul))) {
      hangul++;
    }
    int end = hangul;
    while (hangul == at && end < to && isKatakana(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Whether it belongs to a name in Katakana; the dot parts its words. */
  private static boolean isKatakana(char c) {
    return c >= 0x30A1 && c <= 0x30FE;
  }

  /** Whether it belongs to a script that writes words together: Chinese, Korean, Thai. */
  static boolean isIdeograph(char c) {
    return c >= 0x2E80 && c <= 0x9FFF && Character.isLetter(c)
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0x0E00 && c <= 0x0E7F;
  }

  /** Where what a bracket opens is over; the next place where it is not closed soon. */
  static int pastParenthesis(String text, int at, int to) {
    char close = closing(text.charAt(at));
    int last = Math.min(to - 1, at + LONGEST_PARENTHESIS);
    for (int i = at + 1; i <= last; i++) {
      if (text.charAt(i) == close) {
        return i + 1;
      }
    }
    return at + 1;
  }

  /** Whether a sign stands between two spaces. */
  static boolean isSpaced(String text, int at, int from, int to) {
    return at > from && at + 1 < to && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
  }

  /** Whether a semicolon is the last sign before a place. */
  static boolean isBehindSemicolon(String text, int from, int place) {
    int end = Chars.beforePlainSpaces(text, from, place);
    return end > from && text.charAt(end - 1) == ';';
  }

  /** Whether a letter alone is tied to a name behind it by an apostrophe: Cote d'Ivorie. */
  static boolean isElided(String text, int letter, int end, int to) {
    return end == letter + 1
        && end + 1 < to
        && Character.isLowerCase(text.charAt(letter))
        && isApostrophe(text.charAt(end))
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** Whether a full stop stands right behind a digit, or a Roman number that opens its line. */
  static boolean endsNumber(String text, int dot, int from) {
    int start = dot;
    while (start > from && ROMAN.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return dot > from && Character.isDigit(text.charAt(dot - 1))
        || start > from && start < dot && text.charAt(start - 1) == '\n';
  }

  /** Whether a stretch is a number and nothing else. */
  static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }
}
