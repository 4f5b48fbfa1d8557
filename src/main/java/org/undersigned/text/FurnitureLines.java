package org.undersigned.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lines of a text that belong to its page and not to what it says: a control ("Print"), a line
 * about other pages ("Read also: ..."), a row of links ("Home | News | Contact"). Their words stand
 * in {@link PageFurniture}. Nearly every line is none, which a look at a few of its signs tells
 * without a search. Immutable and safe to share.
 */
final class FurnitureLines {
  private static final int LONGEST = 300;
  private static final int ASCII = 128;
  private static final int MARKS = 1 << 12;
  private static final String SEPARATORS = "|·•»›>/▪‹«";

  private final PageFurniture furniture;

  /** What a line about other pages begins with, by its first character. */
  private final Map<Character, List<String>> prefixes = new HashMap<>();

  /** The two plain characters with which a prefix begins, as one number. */
  private final boolean[] opens = new boolean[ASCII * ASCII];

  /** The marks of all phrases: most lines bear the mark of none. */
  private final boolean[] phraseMarks = new boolean[MARKS];

  private FurnitureLines(PageFurniture furniture) {
    this.furniture = furniture;
    for (String prefix : furniture.words("prefix")) {
      Character first = prefix.charAt(0);
      List<String> same = prefixes.get(first);
      if (same == null) {
        same = new ArrayList<>();
        prefixes.put(first, same);
      }
      same.add(prefix);
      if (first < ASCII) {
        boolean one = prefix.length() == 1 || prefix.charAt(1) >= ASCII;
        int from = first * ASCII + (one ? 0 : prefix.charAt(1));
        Arrays.fill(opens, from, from + (one ? ASCII : 1), true);
      }
    }
    for (String phrase : furniture.words("phrase")) {
      phraseMarks[mark(phrase, 0, phrase.length())] = true;
    }
  }

  /** Made on first use, once. */
  private static final class Bundled {
    static final FurnitureLines LINES = new FurnitureLines(PageFurniture.bundled());
  }

  static FurnitureLines bundled() {
    return Bundled.LINES;
  }

  /** A number that two wordings share which differ in nothing but the case of plain letters. */
  private static int mark(String words, int start, int end) {
    int first = start < end ? words.charAt(start) | 0x20 : 0;
    int last = start < end ? words.charAt(end - 1) | 0x20 : 0;
    return (first * 31 + last) * 31 + end - start & MARKS - 1;
  }

  /**
   * Whether a whole line is furniture: a page control, a line about other pages ("Read also: ..."),
   * a row of short links with a page control among them ("Home | News | Contact"), a choice of
   * languages.
   */
  boolean isLine(String line) {
    if (line.length() > LONGEST || line.isEmpty()) {
      return false;
    }
    if (isPlain(line)) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT).strip();
    if (furniture.isPhrase(lower) || isAboutOtherPages(lower)) {
      return true;
    }
    return isRowOfLinks(lower);
  }

  /** Whether a look at a line shows that it is none: too long for a control, no links in it. */
  private boolean isPlain(String line) {
    int start = 0;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    int end = line.length();
    while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    char first = start + 1 < end ? line.charAt(start) : ASCII;
    char second = start + 1 < end ? line.charAt(start + 1) : ASCII;
    return first < ASCII
        && second < ASCII
        && !opens[Character.toLowerCase(first) * ASCII + Character.toLowerCase(second)]
        && (end - start >= PageFurniture.LONGEST_PHRASE || !mayBePhrase(line, start, end))
        && !hasSeparator(line);
  }

  /** Whether a wording may be a phrase: where other letters than plain ones stand, it may. */
  private boolean mayBePhrase(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Chars.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    while (end > start && !Chars.isLetterOrDigit(line.charAt(end - 1))) {
      if (line.charAt(end - 1) >= ASCII) {
        return true;
      }
      end--;
    }
    for (int i = start; i < end; i++) {
      if (line.charAt(i) >= ASCII) {
        return true;
      }
    }
    return phraseMarks[mark(line, start, end)];
  }

  private boolean holdsOne(String words) {
    int start = 0;
    while (start <= words.length()) {
      int end = words.indexOf('\n', start);
      end = end < 0 ? words.length() : end;
      if (isLine(words.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** The lines of {@code words} that are no furniture. */
  String without(String words) {
    if (words.indexOf('\n') < 0) {
      return isLine(words) ? "" : words;
    }
    if (words.charAt(0) != '\n' && !holdsOne(words)) {
      return words; // most often
    }
    StringBuilder kept = new StringBuilder(words.length());
    int start = 0;
    while (start <= words.length()) {
      int end = words.indexOf('\n', start);
      end = end < 0 ? words.length() : end;
      String line = words.substring(start, end);
      if (!isLine(line)) {
        kept.append(kept.length() > 0 ? "\n" : "").append(line);
      }
      start = end + 1;
    }
    return kept.toString();
  }

  /**
   * What is left of a line whose page controls are gone: nothing of "» News » Treaties", the date
   * of "2 May 2024 | Press release |".
   */
  String withoutDanglingSeparators(String words) {
    if (words.isEmpty() || words.length() > LONGEST) {
      return words;
    }
    if (SEPARATORS.indexOf(words.charAt(0)) >= 0) {
      return "";
    }
    int end = words.length();
    while (end > 0 && (SEPARATORS + " \n").indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  private boolean isAboutOtherPages(String lower) {
    if (lower.isEmpty()) {
      return false;
    }
    for (String prefix : prefixes.getOrDefault(lower.charAt(0), List.of())) {
      if (lower.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRowOfLinks(String lower) {
    if (!hasSeparator(lower)) {
      return false;
    }
    int pieces = 0;
    int controls = 0;
    int languages = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      boolean end = i == lower.length();
      if (!end && (!isSeparator(lower.charAt(i)) || !isGap(lower, i))) {
        continue;
      }
      String piece = lower.substring(start, i).strip();
      start = i + 1;
      if (piece.isEmpty()) {
        continue;
      }
      pieces++;
      if (furniture.isPhrase(piece) || furniture.isHeading(piece)) {
        controls++;
      }
      if (furniture.isLanguage(piece)) {
        languages++;
      }
    }
    if (pieces < 2) {
      return false;
    }
    return controls > 0 && lower.length() < 40 * pieces + 60 || languages == pieces;
  }

  private static boolean hasSeparator(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isSeparator(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeparator(char c) {
    return c < ASCII ? c == '|' || c == '>' || c == '/' : SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isGap(String line, int at) {
    return line.charAt(at) != '/' || at > 0 && line.charAt(at - 1) == ' ';
  }
}
