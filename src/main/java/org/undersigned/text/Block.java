package org.undersigned.text;

import java.util.Objects;

/**
 * A piece of a page that people see as one: a heading, a paragraph, a list item, a table cell.
 *
 * @param kind what the reader sees
 * @param span where it stands in {@link StatementText#text()}
 * @param group number of the list or table it belongs to, -1 when none; items of one list share it
 * @param row row in its table, -1 outside tables
 * @param column column in its table, -1 outside tables
 */
public record Block(Kind kind, Span span, int group, int row, int column) {

  /** What the reader sees. */
  public enum Kind {
    /** The page's own title: {@code <title>}, or the front matter's title. */
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    FOOTNOTE,
    CAPTION
  }

  public Block {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
  }

  /** Whether it heads what follows: the page's title or a heading. */
  public boolean heads() {
    return kind == Kind.TITLE || kind == Kind.HEADING;
  }

  /** A block outside lists and tables. */
  public static Block of(Kind kind, int start, int end) {
    return new Block(kind, new Span(start, end), -1, -1, -1);
  }
}
