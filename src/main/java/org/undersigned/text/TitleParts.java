package org.undersigned.text;

import java.util.List;

/**
 * A page title taken apart: "Joint statement on Gaza - GOV.UK" is a title and the site's name.
 *
 * @param title the title alone, empty when the page has none
 * @param site the site's name, empty when the title does not carry it
 */
record TitleParts(String title, String site) {
  private static final List<String> SEPARATORS =
      List.of(" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", "｜", "|");

  /**
   * @param heading the page's h1, empty when it has none
   * @param openGraph the title that the page gives to other sites, empty when it gives none
   * @param site the site's name, empty when unknown
   * @param longestSite how many words a site's name may have, where only its place shows it
   */
  static TitleParts of(
      String full, String heading, String openGraph, String site, int longestSite) {
    for (String known : new String[] {heading, openGraph}) {
      TitleParts cut = cutBeside(full, known);
      if (cut != null) {
        return cut;
      }
    }
    for (String separator : SEPARATORS) {
      int at = full.lastIndexOf(separator);
      if (at <= 0) {
        continue;
      }
      boolean bar =
          separator.indexOf('-') < 0 && separator.indexOf('–') < 0 && separator.indexOf('—') < 0;
      int first = bar ? full.indexOf(separator) : at;
      String before = full.substring(0, first).strip();
      String after = full.substring(at + separator.length()).strip();
      String rest = full.substring(first + separator.length()).strip();
      if (isSame(after, site) || isSame(rest, site)) {
        return new TitleParts(before, after);
      }
      if (isSame(before, site)) {
        return new TitleParts(rest, before);
      }
      if (bar && words(before) == 1 && before.length() < 16 && words(after) > 4) {
        return new TitleParts(after, before);
      }
      int limit = bar ? longestSite : longestSite / 2;
      if (site.isEmpty()
          && !after.isEmpty()
          && words(after) <= limit
          && words(before) >= words(after) / 2
          && !endsLikeSentence(after)
          && (bar || !hasDigit(after) && words(before) > 2)) {
        return new TitleParts(before, after);
      }
      if (bar) {
        return new TitleParts(before, "");
      }
    }
    return new TitleParts(full, "");
  }

  /** Cuts off what stands before or after the known title; null when that is not in it. */
  private static TitleParts cutBeside(String full, String known) {
    if (known.isEmpty() || known.length() >= full.length()) {
      return isSame(full, known) ? new TitleParts(full, "") : null;
    }
    if (full.startsWith(known)) {
      String rest = full.substring(known.length());
      return startsWithSeparator(rest) ? new TitleParts(known, bare(rest)) : null;
    }
    if (full.endsWith(known)) {
      String rest = full.substring(0, full.length() - known.length());
      return new TitleParts(known, bare(rest));
    }
    return null;
  }

  private static boolean startsWithSeparator(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if ("|–—-:»«·•｜".indexOf(c) >= 0) {
        return true;
      }
      if (!CleanText.isBlank(c)) {
        return false;
      }
    }
    return false;
  }

  private static String bare(String rest) {
    int start = 0;
    int end = rest.length();
    while (start < end && isEdge(rest.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(rest.charAt(end - 1))) {
      end--;
    }
    return rest.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return CleanText.isBlank(c) || "|–—-:»«·•｜".indexOf(c) >= 0;
  }

  private static boolean isSame(String one, String other) {
    return !other.isEmpty() && CleanText.folded(one).equals(CleanText.folded(other));
  }

  private static int words(String text) {
    int words = text.isEmpty() ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean endsLikeSentence(String text) {
    char end = text.charAt(text.length() - 1);
    return end == '.' || end == '?' || end == '!' || end == '…';
  }
}
