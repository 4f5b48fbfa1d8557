package org.undersigned.role.run;

import org.undersigned.mention.Scan;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** Where sentences begin and end, looked up around a place and never further than a window. */
public final class Sentences {
  /** The furthest look to either side, so that cost stays linear in texts without full stops. */
  static final int WINDOW = 1200;

  private final StatementText statement;
  private final String text;
  private final Scan scan;

  /** The same as the statement's: they are looked up far more often than anything else of it. */
  private final Block[] blocks;

  /** The block that was asked for last: the next question is often about the same. */
  private int last;

  /** For each block the first of its list; null before the first question. */
  private int[] groupStarts;

  public Sentences(StatementText statement, Scan scan) {
    this.statement = statement;
    this.text = scan.text();
    this.scan = scan;
    this.blocks = statement.blocks().toArray(new Block[0]);
  }

  /** Number of the block that holds {@code position}, or of the last one before it. */
  public int blockAt(int position) {
    boolean same =
        last < blocks.length
            && blocks[last].start() <= position
            && (last + 1 == blocks.length || position < blocks[last + 1].start());
    last = same ? last : statement.blockAt(position);
    return last;
  }

  public boolean isHeading(Span stretch) {
    return statement.isHeading(stretch);
  }

  /** The first of the neighbouring blocks that are items of one list with a block. */
  public int firstOfGroup(int number) {
    if (groupStarts == null) {
      groupStarts = new int[blocks()];
      for (int i = 1; i < groupStarts.length; i++) {
        boolean goesOn =
            block(i).group() >= 0
                && block(i).group() == block(i - 1).group()
                && !(block(i - 1).kind() == Block.Kind.LIST_ITEM
                    && Chars.isColon(text.charAt(block(i - 1).end() - 1))); // which opens a list
        groupStarts[i] = goesOn ? groupStarts[i - 1] : i;
      }
    }
    return groupStarts[number];
  }

  public Block block(int number) {
    return blocks[number];
  }

  public int blocks() {
    return blocks.length;
  }

  /** From the first block of the statement to its last: a page may hold others. */
  public Span whole() {
    return blocks() == 0
        ? new Span(0, text.length())
        : new Span(block(0).start(), block(blocks() - 1).end());
  }

  /** The sentence around a stretch of text, within its blocks and the window. */
  public Span around(int start, int end) {
    if (blocks.length == 0) {
      return new Span(Math.max(0, start - WINDOW), Math.min(text.length(), end + WINDOW));
    }
    int first = Math.max(block(blockAt(start)).start(), start - WINDOW);
    int last =
        Math.min(Math.max(end, block(blockAt(Math.max(start, end - 1))).end()), end + WINDOW);
    int before = scan.sentenceEnds().before(start);
    int left = before >= first ? before + 1 : Math.min(first, start);
    int right = Math.min(last, scan.sentenceEnds().from(end) + 1);
    return new Span(left, Math.max(right, end));
  }

  /** The sentence that ends before a place, in its block or the one above; empty without one. */
  public Span before(int place) {
    int end = Chars.beforePlainSpaces(text, 0, place);
    return end <= 1 ? new Span(0, 0) : around(end - 1, end - 1);
  }
}
