package org.undersigned.reference;

import java.text.Normalizer;

/** Ways of writing that make no difference to what a name means. */
final class NameFold {
  /** Shorter names are all near one another. */
  static final int SHORTEST_NEAR = 5;

  /** Names of this length are known by their other words: "Hloy See". */
  private static final int LONG = 8;

  private static final char ARABIC_STRETCH = '\u0640';

  private NameFold() {}

  /** Insert, delete, replace one letter, or swap two neighbours. */
  static boolean isOneEditAway(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || b.length() < SHORTEST_NEAR) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    int restA = endA - start;
    int restB = endB - start;
    boolean swapped =
        restA == 2
            && restB == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return restA <= 1 && restB <= 1 || swapped;
  }

  /**
   * Whether a name could have been misspelt so: one letter away, in a word long enough to be known
   * by the rest of its letters, longer still when a letter was replaced: "Nigel" is no Niger. The
   * first letter is seldom wrong. In ideographs every character is a word of its own.
   */
  static boolean isMisspeltFrom(String query, String name) {
    if (!isOneEditAway(query, name)
        || query.charAt(0) != name.charAt(0)
        || name.codePoints().anyMatch(Character::isIdeographic)) {
      return false;
    }
    int at = 0;
    while (at < Math.min(query.length(), name.length()) && query.charAt(at) == name.charAt(at)) {
      at++;
    }
    boolean replaced = query.length() == name.length() && isSameFrom(at + 1, query, name);
    int word = wordAround(name, at).length();
    return replaced ? word > SHORTEST_NEAR : word >= SHORTEST_NEAR || name.length() >= LONG;
  }

  private static boolean isSameFrom(int at, String a, String b) {
    return at >= a.length() || a.substring(at).equals(b.substring(at));
  }

  private static String wordAround(String name, int at) {
    int start = at == 0 ? 0 : name.lastIndexOf(' ', at - 1) + 1;
    int end = name.indexOf(' ', at);
    return name.substring(start, end < 0 ? name.length() : end);
  }

  /** One way of writing: lower case, one kind of apostrophe, a space for any other mark. */
  static String fold(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean space = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' || c == ARABIC_STRETCH) {
        continue;
      }
      if (!isPartOfName(c)) {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.append(isApostrophe(c) ? '\'' : Character.toLowerCase(c));
    }
    String folded = out.toString();
    return isAscii(folded) ? folded : Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isPartOfName(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || "'`&+".indexOf(c) >= 0;
    }
    return isApostrophe(c)
        || Character.isSurrogate(c)
        || Character.isLetterOrDigit(c)
        || isMark(Character.getType(c));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Without accents. */
  static String plain(String folded) {
    if (isAscii(folded)) {
      return folded;
    }
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02BC'
        || c == '\u00B4'
        || c == '`';
  }
}
