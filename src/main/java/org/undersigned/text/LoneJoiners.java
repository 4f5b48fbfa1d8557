package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.text.Block.Kind;

/**
 * A word that joins names and fills its line joins the lines around it, as treaties print their
 * parties: "The Government of Chile", "and", "the Government of Peru", "have agreed as follows:".
 */
final class LoneJoiners {
  /** Characters of the longest such word. */
  private static final int LONGEST = 5;

  private static final String ENDS = ".!?:;\u3002";

  private final CharSequence text;
  private final PageFurniture furniture;
  private final List<Block> kept = new ArrayList<>();

  /** Whether the last block was put together, and may go on. */
  private boolean open;

  private LoneJoiners(CharSequence text, PageFurniture furniture) {
    this.text = text;
    this.furniture = furniture;
  }

  /** The blocks of a text, those around a lone joiner as one. */
  static List<Block> joined(CharSequence text, List<Block> blocks, PageFurniture furniture) {
    LoneJoiners joiners = new LoneJoiners(text, furniture);
    blocks.forEach(joiners::add);
    return List.copyOf(joiners.kept);
  }

  private void add(Block next) {
    Block last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    if (last == null || !isProse(last) || !isProse(next) || endsSentence(last)) {
      kept.add(next);
      open = false;
      return;
    }
    boolean joiner = isJoiner(next.start(), lineEnd(next)) || isJoiner(lineStart(last), last.end());
    boolean goesOn = open && Character.isLowerCase(text.charAt(next.start()));
    if (joiner || goesOn) {
      Kind kind = last.heads() && next.heads() ? Kind.HEADING : Kind.PARAGRAPH;
      kept.set(kept.size() - 1, Block.of(kind, last.start(), next.end()));
    } else {
      kept.add(next);
    }
    open = joiner || goesOn;
  }

  private static boolean isProse(Block block) {
    return block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING;
  }

  private boolean endsSentence(Block block) {
    return ENDS.indexOf(text.charAt(block.end() - 1)) >= 0;
  }

  /** A single letter joins only where it is small: "A" heads the names that begin with it. */
  private boolean isJoiner(int from, int to) {
    return to - from <= LONGEST
        && (to - from > 1 || Character.isLowerCase(text.charAt(from)))
        && furniture.isJoiner(text.subSequence(from, to).toString());
  }

  /** The end of a block's first line, or a place too far for a joiner. */
  private int lineEnd(Block block) {
    int end = block.start();
    int most = Math.min(block.end(), block.start() + LONGEST + 1);
    while (end < most && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** The start of a block's last line, or a place too far for a joiner. */
  private int lineStart(Block block) {
    int start = block.end();
    int least = Math.max(block.start(), block.end() - LONGEST - 1);
    while (start > least && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }
}
