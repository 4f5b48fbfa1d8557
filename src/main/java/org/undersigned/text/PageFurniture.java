package org.undersigned.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which menus, sidebars and share links are known, from {@code
 * data/reference/page-furniture.csv}. Immutable and safe to share.
 */
final class PageFurniture {
  /** Characters of a control of the page, less one. */
  static final int LONGEST_PHRASE = 60;

  private final Map<String, Set<String>> words = new HashMap<>();

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

  /** Whether a link names a language in which the page can be read as well. */
  boolean isLanguage(String name) {
    return has("language", name);
  }

  /** Whether a line holds nothing but a word that joins the lines around it: "and". */
  boolean isJoiner(String line) {
    return has("joiner", heading(line));
  }

  /** The words of a sort, in no order. */
  Set<String> words(String attribute) {
    return words.getOrDefault(attribute, Set.of());
  }

  private boolean has(String attribute, String word) {
    return words(attribute).contains(word);
  }

  /**
   * Looks at each part of "gem-c-share-links": share. A part after "has", "with" or "no" speaks of
   * the page's shape, not of the element.
   */
  private boolean namedBy(String attribute, String wording) {
    if (wording.isEmpty()) {
      return false;
    }
    Set<String> known = words(attribute);
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
