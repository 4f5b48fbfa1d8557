package org.undersigned.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which menus, sidebars and share links are known, from {@code
 * data/reference/page-furniture.csv}. Immutable and safe to share.
 */
final class PageFurniture {
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_PHRASE = 60;
  private static final int ASCII = 128;
  private static final int MARKS = 1 << 12;
  private static final String SEPARATORS = "|·•»›>/▪‹«";

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<Character, List<String>> prefixes = new HashMap<>();

  /** The two plain characters with which a prefix begins, as one number. */
  private final boolean[] opens = new boolean[ASCII * ASCII];

  /** The marks of all phrases: most lines bear the mark of none. */
  private final boolean[] phraseMarks = new boolean[MARKS];

  private PageFurniture() {
    // by hand rather than row by row: every run of the program waits for it
    String table = TableRows.text("page-furniture.csv");
    int start = table.indexOf('\n') + 1;
    String attribute = "";
    Set<String> known = Set.of();
    while (start < table.length()) {
      int comma = table.indexOf(',', start);
      int end = table.indexOf(',', comma + 1);
      if (comma - start != attribute.length() || !table.startsWith(attribute, start)) {
        attribute = table.substring(start, comma);
        known = new HashSet<>(1024);
        words.put(attribute, known);
      }
      known.add(table.substring(comma + 1, end));
      int next = table.indexOf('\n', end);
      start = next < 0 ? table.length() : next + 1;
    }
    for (String prefix : words.getOrDefault("prefix", Set.of())) {
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
    for (String phrase : words.getOrDefault("phrase", Set.of())) {
      phraseMarks[mark(phrase, 0, phrase.length())] = true;
    }
  }

  /** A number that two wordings share which differ in nothing but the case of plain letters. */
  private static int mark(String words, int start, int end) {
    int first = start < end ? words.charAt(start) | 0x20 : 0;
    int last = start < end ? words.charAt(end - 1) | 0x20 : 0;
    return (first * 31 + last) * 31 + end - start & MARKS - 1;
  }

  /** Read on first use, once. */
  private static final class Bundled {
    static final PageFurniture TABLE = new PageFurniture();
  }

  static PageFurniture bundled() {
    return Bundled.TABLE;
  }

  boolean isTag(String tag) {
    return has("tag", tag);
  }

  boolean isRole(String role) {
    return has("role", role);
  }

  /** Whether a class or id names furniture, whatever it holds. */
  boolean isClass(String classAndId) {
    return namedBy("class", classAndId);
  }

  /** Whether a class or id names what readers wrote below a page. */
  boolean isComments(String classAndId) {
    return namedBy("comments", classAndId);
  }

  /** Whether a class or id names what is furniture as long as it is short or full of links. */
  boolean isSmall(String classAndId) {
    return namedBy("small", classAndId);
  }

  /** Whether a class or id names a side column, which may still hold content. */
  boolean isColumn(String classAndId) {
    return namedBy("column", classAndId);
  }

  /** Whether a class, id or heading says that the list of signatories may follow. */
  boolean isKept(String wording) {
    if (wording.isEmpty() || wording.length() > 100) {
      return false;
    }
    if (namedBy("kept", wording)) {
      return true;
    }
    return has("kept", heading(wording));
  }

  /** Whether a heading stands over other pages: "Related content". */
  boolean isHeading(String heading) {
    return heading.length() < 80 && has("heading", heading(heading));
  }

  /** Whether a line alone stands over other pages, a number behind it or not: "Most read (5)". */
  boolean isShelf(String line) {
    return line.length() < 80 && isHeading(withoutCount(line));
  }

  /** Whether a line alone stands over what readers wrote: "Comments (12)". */
  boolean isDiscussion(String line) {
    return line.length() < 60 && has("discussion", heading(withoutCount(line)));
  }

  private static String withoutCount(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    return line.substring(start, end);
  }

  /** Whether a link or a line is a control of the page: "Print". */
  boolean isPhrase(String phrase) {
    return phrase.length() < LONGEST_PHRASE && has("phrase", heading(phrase));
  }

  /**
   * Whether a whole line is furniture: a page control, a line about other pages ("Read also: ..."),
   * a row of short links with a page control among them ("Home | News | Contact"), a choice of
   * languages.
   */
  boolean isLine(String line) {
    if (line.length() > LONGEST_LINE || line.isEmpty()) {
      return false;
    }
    if (isPlain(line)) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT).strip();
    if (isPhrase(lower) || startsLikeFurniture(lower)) {
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
        && (end - start >= LONGEST_PHRASE || !mayBePhrase(line, start, end))
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

  private boolean hasFurnitureLine(String words) {
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
  String withoutFurnitureLines(String words) {
    if (words.indexOf('\n') < 0) {
      return isLine(words) ? "" : words;
    }
    if (words.charAt(0) != '\n' && !hasFurnitureLine(words)) {
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
    if (words.isEmpty() || words.length() > LONGEST_LINE) {
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

  private boolean startsLikeFurniture(String lower) {
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
      if (isPhrase(piece) || isHeading(piece)) {
        controls++;
      }
      if (has("language", piece)) {
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

  private boolean has(String attribute, String word) {
    return words.getOrDefault(attribute, Set.of()).contains(word);
  }

  /**
   * Looks at each part of "gem-c-share-links": share. A part after "has", "with" or "no" speaks of
   * the page's shape, not of the element.
   */
  private boolean namedBy(String attribute, String wording) {
    if (wording.isEmpty()) {
      return false;
    }
    Set<String> known = words.getOrDefault(attribute, Set.of());
    String before = "";
    int start = 0;
    int name = 0;
    for (int i = 0; i <= wording.length(); i++) {
      boolean space = i == wording.length() || CleanText.isBlank(wording.charAt(i));
      boolean hump =
          i > start
              && i < wording.length()
              && Character.isUpperCase(wording.charAt(i))
              && Character.isLowerCase(wording.charAt(i - 1));
      if (!space && !hump && Character.isLetterOrDigit(wording.charAt(i))) {
        continue;
      }
      String part = wording.substring(start, i).toLowerCase(Locale.ROOT);
      if (known.contains(part)
          && !before.equals("has")
          && !before.equals("with")
          && !before.equals("no")
          && !before.equals("without")) {
        return true;
      }
      if (space) {
        if (known.contains(wording.substring(name, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        name = i + 1;
      }
      before = space ? "" : part;
      start = hump ? i : i + 1;
    }
    return false;
  }

  private static String heading(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
      start++;
    }
    while (end > start && !isWordEnd(words, end)) {
      end--;
    }
    return words.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordEnd(String words, int end) {
    int last = words.codePointBefore(end);
    return Character.isLetterOrDigit(last)
        || Character.getType(last) == Character.NON_SPACING_MARK
        || Character.getType(last) == Character.COMBINING_SPACING_MARK;
  }
}
