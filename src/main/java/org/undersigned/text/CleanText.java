package org.undersigned.text;

import java.text.Normalizer;

/** Takes out of a text what no reader sees. All methods take time in proportion to the length. */
final class CleanText {
  private static final int DROPPED = -1;

  /** The dot that parts names in Chinese, Japanese and Korean. */
  private static final char MIDDLE_DOT = '\u00B7';

  /** Characters that are looked at in one piece. */
  private static final int STRETCH = 4096;

  private CleanText() {}

  /**
   * Line ends become {@code \n}; NUL, control characters, soft hyphens, byte order marks, joiners
   * without width and direction marks go; every space that is not a tab or a line end becomes a
   * plain one, and so do the dots that keyboards offer for the middle dot of names; letters with
   * separate accents are composed.
   */
  static String clean(String raw) {
    int first = firstUnclean(raw);
    if (first == raw.length()) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length());
    out.append(raw, 0, first);
    boolean combining = false;
    for (int i = first; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
          out.append('\n');
        }
        continue;
      }
      int cleaned = cleaned(c);
      if (cleaned != DROPPED) {
        out.append((char) cleaned);
        combining |= isCombining(c);
      }
    }
    return combining ? Normalizer.normalize(out, Normalizer.Form.NFC) : out.toString();
  }

  private static int firstUnclean(String raw) {
    char[] some = new char[Math.min(raw.length(), STRETCH)];
    for (int from = 0; from < raw.length(); from += some.length) {
      int size = Math.min(some.length, raw.length() - from);
      raw.getChars(from, from + size, some, 0);
      for (int i = 0; i < size; i++) {
        char c = some[i];
        boolean plain = c >= ' ' && c < 0x7f || c == '\n';
        if (!plain && (c == '\r' || cleaned(c) != c || isCombining(c))) {
          return from + i;
        }
      }
    }
    return raw.length();
  }

  private static int cleaned(char c) {
    if (c >= ' ' && c < 0x7f) {
      return c;
    }
    if (c < ' ') {
      return switch (c) {
        case '\n', '\t', '\r' -> c;
        case '\f', 0x0b -> '\n';
        default -> DROPPED;
      };
    }
    if (c < 0xa0) {
      return c == 0x85 ? '\n' : DROPPED;
    }
    return switch (c) {
      case 0xad, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff, 0xfffe, 0xffff -> DROPPED;
      case 0xa0, 0x1680, 0x202f, 0x205f -> ' ';
      case 0x2028, 0x2029 -> '\n';
      case 0x119e, 0x2027, 0x2219, 0x22c5, 0x318d, 0xff65 -> MIDDLE_DOT;
      default -> {
        if (c >= 0x2000 && c <= 0x200a) {
          yield ' ';
        }
        boolean direction = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        yield direction ? DROPPED : c;
      }
    };
  }

  private static boolean isCombining(char c) {
    return c >= 0x300 && (c < 0x370 || c == 0x3099 || c == 0x309a || c >= 0x1100 && c < 0x1200);
  }

  /**
   * Runs of blanks become one space, blanks beside a line break go, and so do blank lines and
   * blanks at both ends. The line breaks themselves stay.
   */
  static String collapse(CharSequence words) {
    String given = words.toString();
    return isCollapsed(given) ? given : collapsed(given);
  }

  /** Most texts have nothing to collapse. */
  private static boolean isCollapsed(String words) {
    boolean blank = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isBlank(c)) {
        blank = false;
      } else if (blank || c != ' ' && c != '\n') {
        return false;
      } else {
        blank = true;
      }
    }
    return !blank || words.isEmpty();
  }

  private static String collapsed(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean space = false;
    boolean line = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        line = true;
      } else if (isBlank(c)) {
        space = true;
      } else {
        if (out.length() > 0 && (line || space)) {
          out.append(line ? '\n' : ' ');
        }
        line = false;
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  static boolean isBlank(char c) {
    if (c > ' ' && c < 0xa0) {
      return false; // almost every character
    }
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0xa0 || c == 0x3000;
  }

  /** Letters and digits in lower case, all else a single space: for comparing two wordings. */
  static String folded(CharSequence words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return out.toString();
  }

  /** The last character before closing quotation marks and brackets; NUL of blank words. */
  static char lastSign(String words) {
    String bare = words.stripTrailing();
    int last = bare.length() - 1;
    while (last > 0 && "\"”’»)）」".indexOf(bare.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 ? 0 : bare.charAt(last);
  }
}
