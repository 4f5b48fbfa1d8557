package org.undersigned.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.undersigned.text.ElementWeights.Weight;

/** Decides which elements of a page people read as its content, and which are furniture. */
final class HtmlScope {
  private static final int SMALL = 200;

  /** Characters outside the links of a sentence, the signs between the links not counted. */
  private static final int SENTENCE = 15;

  private final PageFurniture furniture;
  private final ElementWeights weights;
  private final HtmlTitles titles;
  private final Element body;
  private final Element root;
  private final Set<Element> aroundRoot = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> underFurnitureHeading =
      Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlScope(Document page, PageFurniture furniture, HtmlTitles titles) {
    this.furniture = furniture;
    this.titles = titles;
    this.body = page.body();
    this.weights = new ElementWeights(body, furniture, titles);
    this.root = HtmlRoot.of(body, weights);
    for (Element e = root; e != null; e = e.parent()) {
      aroundRoot.add(e);
    }
  }

  /** The element that holds the content: main, a single article, or the body. */
  Element root() {
    return root;
  }

  Element body() {
    return body;
  }

  boolean isRootTheBody() {
    return root == body;
  }

  /** Whether a class, an id or the label says that the list may stand in this element. */
  boolean isKept(Element element) {
    return furniture.isKept(ElementNames.names(element))
        || ElementNames.isBlock(element) && furniture.isKept(label(element));
  }

  /**
   * Where on the page an element stands.
   *
   * @param inRoot inside the content
   * @param announced the text before it announces a list ("signed by:")
   * @param afterText a paragraph of the text has been read already
   */
  record Place(boolean inRoot, boolean announced, boolean afterText) {}

  /** Whether nothing of this element is read. */
  boolean isFurniture(Element element, Place place) {
    String tag = element.normalName();
    if (isHidden(element)
        || underFurnitureHeading.contains(element)
        || titles.isSiteHeading(element)) {
      return true;
    }
    if (furniture.isTag(tag)) {
      return !(tag.equals("nav") && aroundRoot.contains(element));
    }
    if (tag.equals("a") || tag.equals("span") || tag.equals("li") || tag.equals("strong")) {
      if (isControl(element)) {
        return true;
      }
    }
    String names = ElementNames.names(element);
    if (furniture.isComments(names) && !weights.of(element).mainHeading) {
      return true;
    }
    if (isGuarded(element) || !ElementNames.isBlock(element)) {
      return false;
    }
    if (furniture.isKept(names)) {
      return false;
    }
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    if (furniture.isRole(role) || role.equals("banner") && !weights.of(element).mainHeading) {
      return true;
    }
    // the classes of an article name its subjects: "category-haiti tag-share"
    boolean ownClass = !tag.equals("article") || weights.of(root).mainHeading;
    boolean calledSo = furniture.isClass(names) || furniture.isSmall(names) && isSmall(element);
    return ownClass && calledSo && !furniture.isKept(label(element))
        || isFurnitureByTag(element, tag, place.inRoot())
        || isLabelled(element, tag, names)
        || isMostlyLinks(element, tag, place.announced())
        || isTeaser(element, tag, place);
  }

  private boolean isFurnitureByTag(Element element, String tag, boolean inRoot) {
    Weight weight = weights.of(element);
    switch (tag) {
      case "header":
        return !inRoot || root == body && !weight.mainHeading;
      case "footer":
        return !inRoot || root == body || weight.plain < 60 || weight.linkShare() > 0.3;
      case "aside":
        return !inRoot || weight.linkShare() > 0.3;
      case "form":
        return weight.plain * 10L < weights.of(body).plain * 4L;
      default:
        return false;
    }
  }

  /** A side column of links, or anything that stands under "Related news". */
  private boolean isLabelled(Element element, String tag, String names) {
    Weight weight = weights.of(element);
    if (weight.mainHeading) {
      return false;
    }
    if (furniture.isColumn(names) && weight.links > 0 && weight.linkShare() > 0.3) {
      return true;
    }
    String label = label(element);
    if (!furniture.isHeading(label)) {
      return false;
    }
    boolean heading = ElementNames.isHeading(tag) || isOnly(element, label);
    if (heading) {
      markSiblings(element);
      return true;
    }
    return weight.longPlain * 10L < weights.of(root).longPlain * 3L;
  }

  private boolean isOnly(Element element, String label) {
    Weight weight = weights.of(element);
    return weight.plain + weight.linked <= label.length() + 3;
  }

  /** Lists and rows of links that follow a heading such as "Most read". */
  private void markSiblings(Element heading) {
    for (Element next = heading.nextElementSibling(); next != null; ) {
      Weight weight = weights.of(next);
      if (ElementNames.isHeading(next.normalName()) || weight.mainHeading || isGuarded(next)) {
        return;
      }
      boolean list = next.normalName().equals("ul") || next.normalName().equals("ol");
      if (!list && weight.linkShare() < 0.5 && weight.plain + weight.linked > 0) {
        return;
      }
      underFurnitureHeading.add(next);
      next = next.nextElementSibling();
    }
  }

  private boolean isMostlyLinks(Element element, String tag, boolean announced) {
    Weight weight = weights.of(element);
    if (weight.links < 2
        || weight.mainHeading
        || weight.longPlain > 0
        || ElementNames.isHeading(tag)) {
      return false;
    }
    if (announced || tag.equals("table") && element.selectFirst("th") != null) {
      return false;
    }
    if ((tag.equals("ul") || tag.equals("ol") || tag.equals("table")) && followsProse(element)) {
      return false;
    }
    if (tag.equals("p") && isSentence(element, weight)) {
      return false;
    }
    boolean inTable = tag.equals("tr") || tag.equals("tbody") || tag.equals("thead");
    return !inTable && weight.linkShare() > (tag.equals("p") ? 0.75 : 0.6);
  }

  /**
   * Words outside the links and a full stop: "[France], [Ghana] and [Japan] condemn the attack."
   */
  private static boolean isSentence(Element paragraph, Weight weight) {
    return weight.plain >= weight.links + SENTENCE
        && ".:。".indexOf(CleanText.lastSign(paragraph.text())) >= 0;
  }

  /** A list of links right below a paragraph belongs to it: "endorsed by 100 states." */
  private boolean followsProse(Element element) {
    Element before = element.previousElementSibling();
    if (before == null || !before.normalName().equals("p")) {
      return false;
    }
    Weight weight = weights.of(before);
    return weight.plain >= 40 && weight.linkShare() < 0.5;
  }

  /** Whether a line at the head of a page only gives the site's name. */
  boolean isSiteName(String words) {
    return words.length() < 200
        && !titles.site().isEmpty()
        && CleanText.folded(words).equals(CleanText.folded(titles.site()));
  }

  private boolean isSmall(Element element) {
    Weight weight = weights.of(element);
    return weight.plain < SMALL && weight.longPlain == 0 || weight.linkShare() > 0.3;
  }

  /** Below the text, a heading or a line that is one link to another page leads away from it. */
  private boolean isTeaser(Element element, String tag, Place place) {
    if (!place.afterText()
        || place.announced()
        || !tag.equals("p") && !ElementNames.isHeading(tag)) {
      return false;
    }
    Weight weight = weights.of(element);
    if (weight.links != 1 || weight.plain > 2 || weight.linked < 12 || weight.mainHeading) {
      return false;
    }
    Element link = element.selectFirst("a");
    return link != null && link.hasAttr("href") && !link.attr("href").startsWith("#");
  }

  /** The page's main part is never furniture, whatever its class is called. */
  private boolean isGuarded(Element element) {
    if (aroundRoot.contains(element)) {
      return true;
    }
    if (element.normalName().equals("article") && weights.of(element).mainHeading) {
      return true;
    }
    Weight weight = weights.of(element);
    Weight whole = weights.of(root);
    if (whole.longPlain == 0) {
      return false;
    }
    double share = (double) weight.longPlain / whole.longPlain;
    return share >= 0.8 || share >= 0.5 && (weight.mainHeading || !whole.mainHeading);
  }

  private String label(Element element) {
    return ElementNames.label(element, weights);
  }

  private boolean isControl(Element element) {
    Weight weight = weights.of(element);
    int length = weight.plain + weight.linked;
    return length > 0 && length < 60 && furniture.isPhrase(element.text());
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 2000) {
      return false;
    }
    String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
  }
}
