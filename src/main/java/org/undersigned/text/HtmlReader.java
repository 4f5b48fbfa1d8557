package org.undersigned.text;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page of HTML. */
final class HtmlReader {
  private HtmlReader() {}

  static ReadPage read(String html) {
    Document page = Jsoup.parse(html);
    PageFurniture furniture = PageFurniture.bundled();
    HtmlScope scope = new HtmlScope(page, furniture);
    HtmlFacts facts = new HtmlFacts(page, scope, PageDates.bundled());
    BlockWriter out = new BlockWriter();
    if (facts.headingOutside) {
      out.add(Block.Kind.HEADING, facts.mainHeading);
    }
    new HtmlLayout(scope, furniture, out).write();
    if (!out.isEmpty() && !says(facts.mainHeading, facts.headTitle)) {
      out.title(facts.headTitle);
    }
    Optional<HtmlFacts.PageDate> date = facts.date();
    return new ReadPage(
        out.text(),
        out.blocks(),
        facts.title(),
        date.map(HtmlFacts.PageDate::day),
        date.map(HtmlFacts.PageDate::basis).orElse(""),
        facts.publisher(),
        facts.source(),
        facts.language());
  }

  /** Whether the heading already says what the title says. */
  private static boolean says(String heading, String title) {
    String folded = CleanText.folded(heading);
    String folder = CleanText.folded(title);
    return folded.contains(folder);
  }
}
