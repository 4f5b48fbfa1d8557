package org.undersigned.text;

import org.jsoup.nodes.Element;

/** Knows footnotes, the marks that refer to them and the arrows that lead back. */
final class FootnoteMarks {
  private FootnoteMarks() {}

  /** Whether an element holds footnotes. */
  static boolean isFootnote(Element element, String tag) {
    if (tag.equals("body") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    String names = ElementNames.names(element);
    return names.contains("footnote")
        || names.contains("endnote")
        || element.attr("role").equals("doc-endnotes");
  }

  /** A raised number refers to a footnote; a raised "th" belongs to its word. */
  static boolean isReference(Element element) {
    if (element.selectFirst("a[href^=#]") != null) {
      return true;
    }
    String mark = element.text();
    if (mark.length() > 8) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && "[](), .*†".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  /** An arrow from a footnote back to its place. */
  static boolean isBackLink(Element element) {
    return element.attr("href").startsWith("#")
        && element.text().chars().noneMatch(Character::isLetterOrDigit);
  }
}
