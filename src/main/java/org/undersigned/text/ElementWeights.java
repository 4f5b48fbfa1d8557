package org.undersigned.text;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much text each element of a page holds, and how much of it is links: one pass, no recursion.
 */
final class ElementWeights {
  private static final int LONG_TEXT = 60;

  /**
   * What one element holds, in characters without blanks at the ends.
   *
   * <p>{@code plain}: text outside links. {@code linked}: text inside links. {@code links}: number
   * of links. {@code longPlain}: text outside links in pieces as long as a sentence. {@code
   * mainHeading}: whether an h1 stands in it.
   */
  static final class Weight {
    int plain;
    int linked;
    int links;
    int longPlain;
    boolean mainHeading;

    double linkShare() {
      int all = plain + linked;
      return all == 0 ? 0 : (double) linked / all;
    }

    private void add(Weight other) {
      plain += other.plain;
      linked += other.linked;
      links += other.links;
      longPlain += other.longPlain;
      mainHeading |= other.mainHeading;
    }
  }

  private final Map<Element, Weight> weights = new IdentityHashMap<>();

  ElementWeights(Element top, PageFurniture furniture, HtmlTitles titles) {
    int linkDepth = 0;
    Node node = top;
    while (node != null) {
      boolean descend = false;
      if (node instanceof Element element) {
        Weight weight = new Weight();
        weight.mainHeading = titles.isMainHeading(element);
        weights.put(element, weight);
        if (isLink(element)) {
          linkDepth++;
          weight.links++;
        }
        descend = element.childNodeSize() > 0 && !isUnread(element, furniture);
      } else if (node instanceof TextNode text) {
        count(text, linkDepth > 0);
      }
      if (descend) {
        node = node.firstChild();
        continue;
      }
      while (node != null) {
        if (node instanceof Element element) {
          if (isLink(element)) {
            linkDepth--;
          }
          countParagraph(element);
          if (element != top && element.parent() != null) {
            of(element.parent()).add(of(element));
          }
        }
        if (node == top) {
          node = null;
        } else if (node.nextSibling() != null) {
          node = node.nextSibling();
          break;
        } else {
          node = node.parent();
        }
      }
    }
  }

  /** A paragraph full of links is as long as all its words. */
  private void countParagraph(Element element) {
    String tag = element.normalName();
    if (tag.equals("p") || tag.equals("blockquote") || tag.equals("dd")) {
      Weight weight = of(element);
      boolean prose = weight.plain + weight.linked >= 2 * LONG_TEXT && weight.linkShare() < 0.6;
      weight.longPlain = prose ? Math.max(weight.longPlain, weight.plain) : weight.longPlain;
    }
  }

  private static boolean isUnread(Element element, PageFurniture furniture) {
    String tag = element.normalName();
    return !tag.equals("nav") && !tag.equals("menu") && furniture.isTag(tag);
  }

  static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && (element.hasAttr("href") || !element.hasAttr("name") && !element.hasAttr("id"));
  }

  private void count(TextNode text, boolean linked) {
    String words = text.getWholeText();
    int start = 0;
    int end = words.length();
    while (start < end && CleanText.isBlank(words.charAt(start))) {
      start++;
    }
    while (end > start && CleanText.isBlank(words.charAt(end - 1))) {
      end--;
    }
    int length = end - start;
    Element parent = text.parent();
    if (length == 0 || parent == null) {
      return;
    }
    Weight weight = of(parent);
    if (linked) {
      weight.linked += length;
    } else {
      weight.plain += length;
      weight.longPlain += length >= LONG_TEXT || isDense(words) && length >= 20 ? length : 0;
    }
  }

  /** Scripts without spaces say in 20 characters what others say in 60. */
  private static boolean isDense(String words) {
    for (int i = 0; i < words.length() && i < 40; i++) {
      char c = words.charAt(i);
      if (c >= 0x3040 && c < 0xd7b0) {
        return true;
      }
    }
    return false;
  }

  Weight of(Element element) {
    return weights.computeIfAbsent(element, missing -> new Weight());
  }
}
