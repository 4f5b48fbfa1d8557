package org.undersigned.text;

import java.util.List;
import java.util.Objects;

/**
 * A document as people read it: clean text, its blocks in reading order, and what the page says of
 * itself. Menus, banners and scripts are gone. Blocks do not overlap and are separated by a blank
 * line ({@code "\n\n"}), list items and table cells by one line break; a line break inside a block
 * is one that a reader sees ({@code <br>}, a wrapped line of a text file).
 *
 * @param id the statement's name
 * @param text the text that every span points into
 * @param blocks in reading order
 * @param language BCP 47 tag of the text's main language, {@code und} when unknown
 * @param page what the page says of itself
 */
public record StatementText(
    String id, String text, List<Block> blocks, String language, PageFacts page) {
  public StatementText {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    blocks = List.copyOf(blocks);
    Objects.requireNonNull(language);
    Objects.requireNonNull(page);
  }

  /** Number of the block that holds a place, or of the last one before it; 0 without blocks. */
  public int blockAt(int place) {
    return Math.max(0, firstBlockFrom(place + 1) - 1);
  }

  /** Number of the first block that starts at a place or behind it; all of them when none does. */
  public int firstBlockFrom(int place) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (blocks.get(mid).start() < place) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Whether a stretch stands within a title or heading. */
  public boolean isHeading(Span stretch) {
    if (blocks.isEmpty()) {
      return false;
    }
    Block block = blocks.get(blockAt(stretch.start()));
    return block.heads() && block.span().contains(stretch);
  }

  /** The code-point offset of a UTF-16 offset, as {@code parse} prints it. */
  public int codePointAt(int offset) {
    return text.codePointCount(0, offset);
  }
}
