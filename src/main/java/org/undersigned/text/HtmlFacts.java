package org.undersigned.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page says of itself in its head, its h1 and its dates. */
final class HtmlFacts {
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

  private static final String DATE_ELEMENTS =
      "[class*=date], [class*=Date], [id*=date], [id*=Date], [class*=publish], [class*=posted],"
          + " [class*=meta], [class*=byline], [class*=timestamp], [class*=news_time]";

  private final Document page;
  private final Element root;
  private final PageDates dates;
  private final HtmlMeta meta;
  private final HtmlTitles titles;
  private final Element mainHeading;

  HtmlFacts(Document page, HtmlScope scope, HtmlTitles titles, HtmlMeta meta, PageDates dates) {
    this.page = page;
    this.root = scope.root();
    this.titles = titles;
    this.meta = meta;
    this.dates = dates;
    Element inside = mainHeading(root);
    this.mainHeading = inside != null ? inside : mainHeading(page);
  }

  private Element mainHeading(Element within) {
    for (Element heading : within.getElementsByTag("h1")) {
      if (titles.isMainHeading(heading) && heading.hasText()) {
        return heading;
      }
    }
    return null;
  }

  /** The h1 that heads the content, empty when there is none. */
  String mainHeading() {
    return mainHeading == null ? "" : CleanText.collapse(CleanText.clean(mainHeading.text()));
  }

  /** Whether that h1 stands outside the content, which then begins without it. */
  boolean isHeadingOutside() {
    return mainHeading != null && mainHeading != mainHeading(root);
  }

  /** The title as a reader would cite it. */
  String title() {
    if (mainHeading != null) {
      return mainHeading();
    }
    String best = titles.title();
    boolean slug = best.indexOf(' ') < 0 && best.length() > 12 && best.charAt(0) < 0x250;
    if (best.isEmpty() || slug) {
      Element second = root.selectFirst("h2, h3");
      return second == null ? best : CleanText.collapse(CleanText.clean(second.text()));
    }
    return best;
  }

  String publisher() {
    if (!titles.site().isEmpty()) {
      return titles.site();
    }
    String named = meta.first("dc.publisher", "dcterms.publisher", "citation_publisher");
    if (named.isEmpty()) {
      named = meta.structured("publisher", "name");
    }
    if (named.isEmpty()) {
      named = meta.first("publisher");
    }
    return named.isEmpty() ? CopyrightLine.of(page) : named;
  }

  /** The address that the page gives for itself, empty when it gives none. */
  String source() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String canonical = link == null ? "" : link.attr("href").strip();
    String address = isAddress(canonical) ? canonical : meta.first("og:url", "dc.identifier");
    return isAddress(address) ? address : savedFrom();
  }

  /** The note that browsers write into a page that they save. */
  private String savedFrom() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        String note = comment.getData().strip();
        int close = note.indexOf(')');
        if (note.startsWith("saved from url=(") && close > 0) {
          String address = note.substring(close + 1).strip();
          return isAddress(address) ? address : "";
        }
      }
    }
    return "";
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
      Optional<LocalDate> found = dates.machine(meta.first(name));
      if (found.isPresent()) {
        return found.map(day -> new PageDate(day, "meta"));
      }
    }
    Optional<LocalDate> structured = dates.machine(meta.structured("datePublished", ""));
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
    for (Element time : page.select("header time, time[pubdate]")) {
      Optional<LocalDate> found =
          dates.machine(time.attr("datetime")).or(() -> dates.written(time.text()));
      if (found.isPresent()) {
        return found.map(day -> new PageDate(day, "time"));
      }
    }
    return shownDate().or(() -> AddressDay.of(source()).map(day -> new PageDate(day, "address")));
  }

  /** A date that the page shows beside its title, in an element that calls itself so. */
  private Optional<PageDate> shownDate() {
    int looked = 0;
    for (Element element : page.select(DATE_ELEMENTS)) {
      if (++looked > 60) {
        break;
      }
      String words = element.text();
      if (words.length() <= 160) {
        Optional<LocalDate> found = dates.written(CleanText.clean(words));
        if (found.isPresent()) {
          return found.map(day -> new PageDate(day, "time"));
        }
      }
    }
    return Optional.empty();
  }

  /** A day and where the page gives it. */
  record PageDate(LocalDate day, String basis) {}
}
