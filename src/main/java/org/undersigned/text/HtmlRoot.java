package org.undersigned.text;

import org.jsoup.nodes.Element;

/** Finds the element of a page that holds its content. */
final class HtmlRoot {
  private HtmlRoot() {}

  /** The heaviest main, a single article, or the body, if the others hold too little. */
  static Element of(Element body, ElementWeights weights) {
    Element main = heaviest(body, weights);
    int all = weights.of(body).plain;
    if (main != null && weights.of(main).plain * 10L >= all * 3L) {
      return main;
    }
    Element only = null;
    for (Element article : body.getElementsByTag("article")) {
      if (only == null) {
        only = article;
      } else if (!isInside(article, only)) {
        return body;
      }
    }
    return only != null && weights.of(only).plain * 10L >= all * 4L ? only : body;
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  private static Element heaviest(Element body, ElementWeights weights) {
    Element best = null;
    for (Element candidate : body.select("main, [role=main]")) {
      if (best == null || weights.of(candidate).plain > weights.of(best).plain) {
        best = candidate;
      }
    }
    return best;
  }
}
