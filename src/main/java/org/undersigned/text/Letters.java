package org.undersigned.text;

import java.lang.Character.UnicodeScript;

/** How many letters of each script a text has. */
final class Letters {
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  /** By the script's place among all. */
  private final int[] counts = new int[SCRIPTS.length];

  private Letters() {}

  /** Counts the characters of a text. */
  static Letters of(char[] text) {
    Letters letters = new Letters();
    int latin = 0;
    for (char c : text) {
      if (c < 0x80) {
        latin += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters.counts[UnicodeScript.of(c).ordinal()]++;
      }
    }
    letters.counts[UnicodeScript.LATIN.ordinal()] += latin;
    return letters;
  }

  /**
   * The script of most letters, "" when there is none. A sign of Han, kana or Hangul weighs as much
   * as two or three letters, and kana beside Han is Japanese, called "Kana".
   */
  String mainScript() {
    int han = count(UnicodeScript.HAN);
    int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
    int hangul = count(UnicodeScript.HANGUL);
    UnicodeScript best = UnicodeScript.LATIN;
    for (UnicodeScript script : SCRIPTS) {
      if (count(script) > count(best) && !isEastAsian(script)) {
        best = script;
      }
    }
    int alphabetic = count(best);
    int signs = han + kana + hangul;
    if (signs == 0 && alphabetic == 0) {
      return "";
    }
    if (signs * 5L > alphabetic * 2L) {
      if (hangul * 3L > signs) {
        return "Hangul";
      }
      return count(UnicodeScript.HIRAGANA) * 25L > signs || kana * 6L > signs ? "Kana" : "Han";
    }
    String name = best.name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private int count(UnicodeScript script) {
    return counts[script.ordinal()];
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, COMMON, INHERITED, UNKNOWN -> true;
      default -> false;
    };
  }

  static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
