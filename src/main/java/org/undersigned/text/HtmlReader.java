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
    HtmlMeta meta = new HtmlMeta(page);
    HtmlTitles titles = new HtmlTitles(page, meta);
    HtmlScope scope = new HtmlScope(page, furniture, titles);
    HtmlFacts facts = new HtmlFacts(page, scope, titles, meta, PageDates.bundled());
    BlockWriter out = new BlockWriter();
    if (facts.isHeadingOutside()) {
      out.add(Block.Kind.HEADING, facts.mainHeading());
    }
    new HtmlLayout(scope, furniture, FurnitureLines.bundled(), out).write();
    if (!out.isEmpty() && !says(facts.mainHeading(), titles.title())) {
      out.title(titles.title());
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
