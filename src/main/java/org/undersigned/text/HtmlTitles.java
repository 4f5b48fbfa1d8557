package org.undersigned.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a page's title from its site's name, with the help of the headings on the page. */
final class HtmlTitles {
  private static final int MOST_HEADINGS = 80;
  private static final int LONGEST_HEADING = 600;

  private final TitleParts parts;
  private final String named;
  private final Set<Element> siteHeadings = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlTitles(Document page, HtmlMeta meta) {
    this.named = meta.first("og:site_name", "application-name", "twitter:site:name");
    Set<String> main = new HashSet<>();
    Set<String> inHeader = new HashSet<>();
    Set<String> others = new HashSet<>();
    int seen = 0;
    for (Element heading :
        page.select("h1, h2, h3, h4, [class*=itle], [id*=itle], [class*=eadline], b")) {
      if (++seen > MOST_HEADINGS) {
        break;
      }
      String words = CleanText.folded(heading.text());
      if (words.isEmpty() || words.length() > LONGEST_HEADING) {
        continue;
      }
      boolean first = heading.normalName().equals("h1");
      (first ? isInHeader(heading) ? inHeader : main : others).add(words);
    }
    String full = withoutTags(CleanText.collapse(CleanText.clean(page.title())));
    String openGraph = meta.first("og:title", "twitter:title", "dc.title", "dcterms.title");
    this.parts = TitleParts.of(full, openGraph, named, new TitleParts.Seen(main, inHeader, others));
    for (Element heading : page.getElementsByTag("h1")) {
      String words = CleanText.folded(heading.text());
      boolean site = words.equals(CleanText.folded(parts.site()));
      boolean name = !named.isEmpty() && words.equals(CleanText.folded(named));
      if ((site || name) && !words.equals(CleanText.folded(parts.title()))) {
        siteHeadings.add(heading);
      }
    }
  }

  /** Whether an h1 stands where sites put their name. */
  private static boolean isInHeader(Element heading) {
    Element element = heading;
    for (int depth = 0; depth < 6 && element != null; depth++) {
      String tag = element.normalName();
      if (tag.equals("main") || tag.equals("article")) {
        return false;
      }
      String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
      if (tag.equals("header")
          || names.contains("logo")
          || names.contains("masthead")
          || names.contains("brand")) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }

  private static String withoutTags(String title) {
    int tag = title.indexOf('<');
    return tag < 0 ? title : title.substring(0, tag).strip();
  }

  /** The title without the site's name, empty when the page has none. */
  String title() {
    return parts.title();
  }

  /** The site's name, empty when the page does not give it. */
  String site() {
    return named.isEmpty() ? parts.site() : named;
  }

  /** Whether an element is an h1 that heads the content and not the site. */
  boolean isMainHeading(Element element) {
    return element.normalName().equals("h1") && !siteHeadings.contains(element);
  }

  /** Whether an element is an h1 that only gives the site's name. */
  boolean isSiteHeading(Element element) {
    return siteHeadings.contains(element);
  }
}
