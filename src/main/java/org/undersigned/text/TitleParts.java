package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A page title taken apart: "Joint statement on Gaza - GOV.UK" is a title and the site's name.
 *
 * @param title the title alone, empty when the page has none
 * @param site the site's name, empty when the title does not carry it
 */
record TitleParts(String title, String site) {
  private static final List<String> BARS =
      List.of(" | ", "｜", "|", "_", " :: ", " » ", " « ", " · ", " • ");
  private static final List<String> DASHES = List.of(" – ", " — ", " - ");
  private static final List<String> COLONS = List.of(": ", "：");

  /** How many words a site's name may have where only its place shows it. */
  private static final int LONGEST_AFTER_BAR = 12;

  private static final int LONGEST_AFTER_DASH = 6;

  /**
   * The headings on the page, folded.
   *
   * @param main h1 headings
   * @param inHeader h1 headings where sites put their name
   * @param others other headings, and what is called a title
   */
  record Seen(Set<String> main, Set<String> inHeader, Set<String> others) {
    private boolean has(String words) {
      String folded = CleanText.folded(words);
      return main.contains(folded) || others.contains(folded) || inHeader.contains(folded);
    }
  }

  private record Cut(String before, String after, boolean bar, boolean colon) {}

  /**
   * @param openGraph the title that the page gives to other sites, empty when it gives none
   * @param site the site's name, empty when unknown
   */
  static TitleParts of(String full, String openGraph, String site, Seen seen) {
    if (seen.main().contains(CleanText.folded(full))) {
      return new TitleParts(full, "");
    }
    List<Cut> cuts = cuts(full);
    for (Cut cut : cuts) {
      if (isSame(cut.after(), site) || isSame(cut.before(), openGraph) && !cut.colon()) {
        return new TitleParts(cut.before(), cut.after());
      }
      if (isSame(cut.before(), site) || isSame(cut.after(), openGraph) && !cut.colon()) {
        return new TitleParts(cut.after(), cut.before());
      }
    }
    for (Cut cut : cuts) {
      TitleParts byHeading = byHeading(cut, seen);
      if (byHeading != null) {
        return byHeading;
      }
    }
    for (Cut cut : cuts) {
      TitleParts byPlace = site.isEmpty() || cut.bar() ? byPlace(cut) : null;
      if (byPlace != null) {
        return byPlace;
      }
    }
    return new TitleParts(full, "");
  }

  /** A side that stands as a heading on the page is the title; null when neither does. */
  private static TitleParts byHeading(Cut cut, Seen seen) {
    String before = CleanText.folded(cut.before());
    String after = CleanText.folded(cut.after());
    boolean siteFirst = seen.inHeader().contains(before) && seen.has(cut.after());
    if (siteFirst || seen.inHeader().contains(before) && cut.colon()) {
      return siteFirst ? new TitleParts(cut.after(), cut.before()) : null;
    }
    if (cut.colon()) {
      return null;
    }
    if (seen.main().contains(before) || seen.inHeader().contains(before)) {
      return new TitleParts(cut.before(), cut.after());
    }
    if (seen.main().contains(after) || seen.inHeader().contains(after)) {
      boolean site = seen.others().contains(before);
      return site
          ? new TitleParts(cut.before(), cut.after())
          : new TitleParts(cut.after(), cut.before());
    }
    if (seen.others().contains(before)) {
      return new TitleParts(cut.before(), cut.after());
    }
    return seen.others().contains(after) ? new TitleParts(cut.after(), cut.before()) : null;
  }

  /** What stands last is the site, if it is short enough for a name. */
  private static TitleParts byPlace(Cut cut) {
    if (cut.colon()) {
      return null;
    }
    int before = words(cut.before());
    int after = words(cut.after());
    if (cut.bar()) {
      if (before == 1 && cut.before().length() < 16 && after > 4) {
        return new TitleParts(cut.after(), cut.before());
      }
      return new TitleParts(cut.before(), after <= LONGEST_AFTER_BAR ? cut.after() : "");
    }
    boolean name =
        after <= LONGEST_AFTER_DASH
            && before > 2
            && before >= after
            && !hasDigit(cut.after())
            // "Joint statement - Chile, Peru" names those who sign
            && cut.after().indexOf(',') < 0
            && !endsLikeSentence(cut.after());
    return name ? new TitleParts(cut.before(), cut.after()) : null;
  }

  /** Every way to cut the title in two: bars from the left, dashes from the right, then colons. */
  private static List<Cut> cuts(String full) {
    List<Cut> cuts = new ArrayList<>();
    for (String bar : BARS) {
      for (int at = full.indexOf(bar); at > 0; at = full.indexOf(bar, at + bar.length())) {
        add(cuts, full, at, bar, true, false);
      }
    }
    for (String dash : DASHES) {
      for (int at = full.lastIndexOf(dash); at > 0; at = full.lastIndexOf(dash, at - 1)) {
        add(cuts, full, at, dash, false, false);
      }
    }
    for (String colon : COLONS) {
      int at = full.indexOf(colon);
      if (at > 0) {
        add(cuts, full, at, colon, false, true);
      }
    }
    return cuts;
  }

  private static void add(
      List<Cut> cuts, String full, int at, String separator, boolean bar, boolean colon) {
    String before = full.substring(0, at).strip();
    String after = full.substring(at + separator.length()).strip();
    if (!before.isEmpty() && !after.isEmpty() && cuts.size() < 20) {
      cuts.add(new Cut(before, after, bar, colon));
    }
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
