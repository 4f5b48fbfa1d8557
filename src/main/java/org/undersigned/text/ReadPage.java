package org.undersigned.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a reader of one kind of document found; {@code language} is what the page declares. */
record ReadPage(
    String text,
    List<Block> blocks,
    String title,
    Optional<LocalDate> date,
    String dateBasis,
    String publisher,
    String source,
    String language) {

  /** A page with the facts that its front matter gives. */
  static ReadPage of(BlockWriter out, FrontMatter front) {
    Optional<LocalDate> date =
        PageDates.bundled()
            .machine(front.value("date", "published", "publication_date", "created"));
    return new ReadPage(
        out.text(),
        out.blocks(),
        front.value("title"),
        date,
        date.isPresent() ? "front matter" : "",
        front.value("publisher", "site", "organisation", "organization", "author"),
        front.value("source", "url", "link", "canonical", "source_url"),
        front.value("language", "lang"));
  }

  /** The heading that a document opens with, in one line; empty where it opens with text. */
  static String firstHeading(BlockWriter out) {
    for (Block block : out.blocks()) {
      if (block.heads()) {
        return block.span().in(out.text()).replace('\n', ' ');
      }
      if (block.kind() != Block.Kind.PARAGRAPH || block.span().length() > 60) {
        return "";
      }
    }
    return "";
  }
}
