package org.undersigned.text;

/** What a character is, told at once for those that most texts are made of. */
public final class Chars {
  private static final int ASCII = 128;

  /** What parts clauses and the items of a list, in the scripts that write it in their own way. */
  public static final String COMMAS = ",\u3001\uFF0C\u060C";

  private Chars() {}

  /** Whether it announces what follows, in any script. */
  public static boolean isColon(char c) {
    return c == ':' || c == '\uFF1A';
  }

  /** As {@link Character#isDigit(char)}. */
  public static boolean isDigit(char c) {
    return c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /** As {@link Character#isLetter(char)}. */
  public static boolean isLetter(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /** As {@link Character#isLetterOrDigit(char)}. */
  public static boolean isLetterOrDigit(char c) {
    return c < ASCII
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  /** As {@link String#isBlank()} of a stretch of a text. */
  public static boolean areBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** As {@link Character#isWhitespace(char)}. */
  public static boolean isWhitespace(char c) {
    return c > ' ' && c < ASCII ? false : Character.isWhitespace(c);
  }

  /** Whether it is a space of the oldest set of characters: others may stand within a word. */
  public static boolean isPlainSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The first place from one on that holds no plain space, at most the end of the stretch. */
  public static int pastPlainSpaces(String text, int from, int to) {
    int at = from;
    while (at < to && isPlainSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the plain spaces begin that end a stretch; its end where none do. */
  public static int beforePlainSpaces(String text, int from, int to) {
    int at = to;
    while (at > from && isPlainSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * The place behind the plain space that stands at a place, or the place itself. A cleaned text
   * has one at a time within a block, which may be a line end; blocks are parted by two.
   */
  public static int pastPlainSpace(String text, int at) {
    return at < text.length() && isPlainSpace(text.charAt(at)) ? at + 1 : at;
  }

  /** Whether it is a space or a line end of any kind, one that no line may break at included. */
  public static boolean isAnySpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a full stop ends an initial: a capital that stands alone from {@code from} on. */
  public static boolean endsInitial(String text, int dot, int from) {
    return dot > from
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot == from + 1 || !Character.isLetter(text.charAt(dot - 2)));
  }
}
