package org.undersigned.text;

import java.util.Objects;

/**
 * A piece of a page that people see as one: a heading, a paragraph, a list item, a table cell.
 * Immutable. A long page has millions.
 */
public final class Block {

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

  private final Kind kind;
  private final int start;
  private final int end;
  private final int group;
  private final int row;
  private final int column;

  /**
   * @param kind what the reader sees
   * @param span where it stands in {@link StatementText#text()}
   * @param group number of the list or table it belongs to, -1 when none; items of one list share
   *     it
   * @param row row in its table, -1 outside tables
   * @param column column in its table, -1 outside tables
   */
  public Block(Kind kind, Span span, int group, int row, int column) {
    this.kind = Objects.requireNonNull(kind);
    this.start = span.start();
    this.end = span.end();
    this.group = group;
    this.row = row;
    this.column = column;
  }

  /** What the reader sees. */
  public Kind kind() {
    return kind;
  }

  /** Where it stands in {@link StatementText#text()}. */
  public Span span() {
    return new Span(start, end);
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** Number of the list or table it belongs to, -1 when none; items of one list share it. */
  public int group() {
    return group;
  }

  /** Row in its table, -1 outside tables. */
  public int row() {
    return row;
  }

  /** Column in its table, -1 outside tables. */
  public int column() {
    return column;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Block b
        && kind == b.kind
        && start == b.start
        && end == b.end
        && group == b.group
        && row == b.row
        && column == b.column;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public String toString() {
    return kind + " from " + start + " to " + end;
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
