package org.undersigned.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.undersigned.text.ElementWeights.Weight;

/** What elements are called: by their tag, their classes, and by the words that they begin with. */
final class ElementNames {
  private static final Set<String> BLOCKS =
      Set.of(
          "td",
          "th",
          "tr",
          "tbody",
          "thead",
          "tfoot",
          "caption",
          "main",
          "article",
          "center",
          "summary",
          "details",
          "figcaption",
          "figure",
          "legend",
          "dialog");

  private ElementNames() {}

  /** Its classes, its id and its short label for screen readers. */
  static String names(Element element) {
    String classes = element.attr("class");
    String id = element.attr("id");
    String label = element.attr("aria-label");
    return (classes + " " + id + " " + (label.length() > 40 ? "" : label)).strip();
  }

  /** The short heading that an element begins with: its first words, if they stand out. */
  static String label(Element element, ElementWeights weights) {
    if (isHeading(element.normalName())) {
      return element.text();
    }
    Element first = element;
    for (int depth = 0; depth < 6 && first != null; depth++) {
      String tag = first.normalName();
      if (depth > 0 && (isHeading(tag) || standsOut(tag))) {
        Weight weight = weights.of(first);
        return weight.plain + weight.linked < 80 ? first.text() : "";
      }
      if (startsWithText(first)) {
        return isOnlyText(first, weights) ? first.ownText() : "";
      }
      first = first.firstElementChild();
    }
    return "";
  }

  private static boolean isOnlyText(Element element, ElementWeights weights) {
    return element.childNodeSize() <= 2 && weights.of(element).plain < 80;
  }

  private static boolean startsWithText(Element element) {
    return element.childNodeSize() > 0
        && element.childNode(0) instanceof TextNode text
        && !text.isBlank();
  }

  private static boolean standsOut(String tag) {
    return tag.equals("strong")
        || tag.equals("b")
        || tag.equals("span")
        || tag.equals("caption")
        || tag.equals("legend")
        || tag.equals("summary")
        || tag.equals("dt")
        || tag.equals("th");
  }

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  static boolean isBlock(Element element) {
    return element.isBlock() || BLOCKS.contains(element.normalName());
  }
}
