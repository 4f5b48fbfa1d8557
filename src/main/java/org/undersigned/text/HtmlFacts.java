package org.undersigned.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its head, its h1 and its dates. */
final class HtmlFacts {
  private static final int LONGEST_SITE_NAME = 12;

  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.date",
          "dc.date",
          "dcterms.created",
          "dc.date.created",
          "govuk:first-published-at",
          "publication_date",
          "publish-date",
          "publishdate",
          "pubdate",
          "published_at",
          "date",
          "sailthru.date",
          "parsely-pub-date",
          "citation_date",
          "citation_publication_date",
          "release_date",
          "cxenseparse:recs:publishtime",
          "datecreated",
          "originalpublicationdate");

  private final Document page;
  private final Element root;
  private final PageDates dates;

  /** The page's title without the site's name, empty when it has none. */
  final String headTitle;

  /** The first h1 of the content, else of the page; empty when there is none. */
  final String mainHeading;

  /** The h1 if it stands outside the content, so that the content begins without it. */
  final boolean headingOutside;

  private final String site;

  HtmlFacts(Document page, HtmlScope scope, PageDates dates) {
    this.page = page;
    this.root = scope.root();
    this.dates = dates;
    Element inside = root.selectFirst("h1");
    Element anywhere = inside != null ? inside : page.selectFirst("h1");
    String heading = anywhere == null ? "" : CleanText.collapse(CleanText.clean(anywhere.text()));
    String named = meta("og:site_name", "application-name", "twitter:site:name");
    String full = withoutTags(CleanText.collapse(CleanText.clean(page.title())));
    String openGraph = meta("og:title", "twitter:title", "dc.title", "dcterms.title");
    TitleParts parts = TitleParts.of(full, heading, openGraph, named, LONGEST_SITE_NAME);
    boolean logo = inside == null && !heading.isEmpty() && isSite(heading, named, parts);
    this.mainHeading = logo ? "" : heading;
    this.headTitle = parts.title();
    this.headingOutside = inside == null && !mainHeading.isEmpty();
    this.site = !named.isEmpty() ? named : parts.site();
  }

  private static boolean isSite(String heading, String named, TitleParts parts) {
    String folded = CleanText.folded(heading);
    return folded.equals(CleanText.folded(named)) || folded.equals(CleanText.folded(parts.site()));
  }

  /** The title as a reader would cite it. */
  String title() {
    if (!mainHeading.isEmpty()) {
      return mainHeading;
    }
    String best = headTitle;
    String openGraph = meta("og:title");
    if (!openGraph.isEmpty()) {
      best = TitleParts.of(openGraph, "", "", site, LONGEST_SITE_NAME).title();
    }
    if (best.indexOf(' ') < 0 && best.length() > 12 && best.charAt(0) < 0x250) {
      Element second = root.selectFirst("h2");
      return second == null ? best : CleanText.collapse(CleanText.clean(second.text()));
    }
    return best;
  }

  String publisher() {
    if (!site.isEmpty()) {
      return site;
    }
    String named = meta("dc.publisher", "dcterms.publisher", "citation_publisher", "publisher");
    return named.isEmpty() ? structured("\"publisher\"", "\"name\"") : named;
  }

  /** The address that the page gives for itself, empty when it gives none. */
  String source() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String canonical = link == null ? "" : link.attr("href").strip();
    String address = isAddress(canonical) ? canonical : meta("og:url", "dc.identifier");
    return isAddress(address) ? address : "";
  }

  /** The language that the page declares, empty when it does not. */
  String language() {
    Element html = page.selectFirst("html");
    return html == null ? "" : html.attr("lang").strip();
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  /** The page's own date with the place where it stands. */
  Optional<PageDate> date() {
    for (String name : DATE_NAMES) {
      Optional<LocalDate> found = dates.machine(meta(name));
      if (found.isPresent()) {
        return found.map(day -> new PageDate(day, "meta"));
      }
    }
    Optional<LocalDate> structured = dates.machine(structured("\"datePublished\"", ""));
    if (structured.isPresent()) {
      return structured.map(day -> new PageDate(day, "meta"));
    }
    for (Element time : root.select("time, [itemprop=datePublished]")) {
      Optional<LocalDate> found =
          dates
              .machine(time.attr("datetime"))
              .or(() -> dates.machine(time.attr("content")))
              .or(() -> dates.written(CleanText.clean(time.text())));
      if (found.isPresent()) {
        return found.map(day -> new PageDate(day, "time"));
      }
    }
    return Optional.empty();
  }

  /** A day and where the page gives it. */
  record PageDate(LocalDate day, String basis) {}

  private List<Element> metas() {
    List<Element> all = new ArrayList<>();
    all.addAll(page.getElementsByTag("meta"));
    return all;
  }

  private String meta(String... names) {
    List<Element> metas = metas();
    for (String wanted : names) {
      for (Element meta : metas) {
        String name =
            meta.hasAttr("property")
                ? meta.attr("property")
                : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
        if (name.toLowerCase(Locale.ROOT).equals(wanted) && !meta.attr("content").isBlank()) {
          return CleanText.collapse(CleanText.clean(meta.attr("content")));
        }
      }
    }
    return "";
  }

  /** A string value out of the page's JSON-LD: of {@code key}, or of {@code inner} inside it. */
  private String structured(String key, String inner) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String json = script.data();
      int at = json.indexOf(key);
      if (at < 0) {
        continue;
      }
      int value = valueStart(json, at + key.length());
      if (value < json.length() && json.charAt(value) == '"') {
        return stringAt(json, value);
      }
      if (value < json.length() && json.charAt(value) == '{' && !inner.isEmpty()) {
        int end = json.indexOf('}', value);
        int name = json.indexOf(inner, value);
        if (name >= 0 && name < end) {
          return stringAt(json, valueStart(json, name + inner.length()));
        }
      }
    }
    return "";
  }

  private static int valueStart(String json, int from) {
    int at = from;
    while (at < json.length() && (CleanText.isBlank(json.charAt(at)) || json.charAt(at) == ':')) {
      at++;
    }
    return at;
  }

  private static String stringAt(String json, int quote) {
    if (quote >= json.length() || json.charAt(quote) != '"') {
      return "";
    }
    int end = json.indexOf('"', quote + 1);
    return end < 0 ? "" : CleanText.collapse(json.substring(quote + 1, end));
  }

  private static String withoutTags(String title) {
    int tag = title.indexOf('<');
    return tag < 0 ? title : title.substring(0, tag).strip();
  }
}
