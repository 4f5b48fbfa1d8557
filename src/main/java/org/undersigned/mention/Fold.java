package org.undersigned.mention;

import java.text.Normalizer;

/**
 * Folds single characters so that spellings of one name meet: letter case, Latin, Greek and Arabic
 * marks, kinds of apostrophe, hyphen and space, full-width forms. One character gives one
 * character, or {@link #SKIP} when it counts for nothing, so offsets never move.
 */
public final class Fold {
  /** A character that counts for nothing: combining mark, soft hyphen, direction mark. */
  public static final char SKIP = 0;

  private static final int ASCII = 128;
  private static final int PAGE = 256;

  /** Filled page by page on first use; a page computed twice by two threads is the same page. */
  private static final char[][] PAGES = new char[PAGE][];

  private Fold() {}

  /** The folded character; a space for every kind of space and hyphen. */
  public static char of(char c) {
    char[] page = PAGES[c >> 8];
    return (page != null ? page : page(c >> 8))[c & (PAGE - 1)];
  }

  /** A whole string folded: marks dropped, runs of spaces made one, ends trimmed. */
  public static String all(String s) {
    StringBuilder b = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = of(s.charAt(i));
      if (c == SKIP || c == ' ' && (b.isEmpty() || b.charAt(b.length() - 1) == ' ')) {
        continue;
      }
      b.append(c);
    }
    int end = b.length();
    while (end > 0 && b.charAt(end - 1) == ' ') {
      end--;
    }
    b.setLength(end);
    return b.toString();
  }

  private static char[] page(int number) {
    char[] page = new char[PAGE];
    for (int i = 0; i < PAGE; i++) {
      char c = (char) (number * PAGE + i);
      page[i] = c < ASCII ? ascii(c) : fold(c);
    }
    PAGES[number] = page;
    return page;
  }

  private static char ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    if (c == '-' || c == '_' || c == '/' || c <= ' ') {
      return ' ';
    }
    return c == '`' ? '\'' : c;
  }

  private static char fold(char c) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    int type = Character.getType(c);
    if (type == Character.FORMAT || c == 0x0640) {
      return SKIP;
    }
    if (Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || type == Character.DASH_PUNCTUATION) {
      return ' ';
    }
    if (c == 0x05F3
        || c == 0x2018
        || c == 0x2019
        || c == 0x201B
        || c == 0x201F
        || c == 0x02BC
        || c == 0x00B4
        || c == 0x2032
        || c == 0xFF07) {
      return '\'';
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    if (type == Character.NON_SPACING_MARK && dropsMarks(script)) {
      return SKIP;
    }
    return letter(c, script);
  }

  private static boolean dropsMarks(Character.UnicodeScript script) {
    return switch (script) {
      case INHERITED, LATIN, GREEK, ARABIC, HEBREW, COMMON -> true;
      default -> false;
    };
  }

  /** Letters whose mark belongs to spelling habit, not to the letter. */
  private static char letter(char c, Character.UnicodeScript script) {
    switch (c) {
      case 0x0131, 0x0130:
        return 'i'; // Turkish dotless and dotted i
      case 0x0142, 0x0141:
        return 'l';
      case 0x00F8, 0x00D8:
        return 'o';
      case 0x0111, 0x0110:
        return 'd';
      case 0x0451, 0x0401:
        return 0x0435; // Cyrillic io is printed as ie
      case 0x0491, 0x0490:
        return 0x0433;
      case 0x0649, 0x06CC:
        return 0x064A; // alef maksura, Farsi yeh
      case 0x06A9:
        return 0x0643; // keheh
      case 0x0629, 0x06C0, 0x06C1, 0x06BE:
        return 0x0647; // teh marbuta, heh forms
      case 0x0671:
        return 0x0627;
      case 0x30FB, 0x00B7, 0x2022:
        return 0x00B7; // middle dots of CJK names
      default:
    }
    String wide = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    char one = wide.length() == 1 ? wide.charAt(0) : c;
    if (one < ASCII) {
      return ascii(one);
    }
    boolean strip =
        script == Character.UnicodeScript.LATIN
            || script == Character.UnicodeScript.GREEK
            || script == Character.UnicodeScript.ARABIC;
    if (strip) {
      String parts = Normalizer.normalize(String.valueOf(one), Normalizer.Form.NFD);
      one = parts.charAt(0);
    }
    return one < ASCII ? ascii(one) : Character.toLowerCase(one);
  }
}
