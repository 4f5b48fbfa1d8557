package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts blocks one after the other and keeps their places: a blank line between blocks, one line
 * break between the items of a list or the cells of a table.
 */
final class BlockWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int groups;
  private int lastGroup = -1;

  /** A number for a new list or table. */
  int newGroup() {
    return groups++;
  }

  void add(Block.Kind kind, CharSequence words) {
    add(kind, words, -1, -1, -1);
  }

  void add(Block.Kind kind, CharSequence words, int group, int row, int column) {
    String content = CleanText.collapse(words);
    if (content.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append(group >= 0 && group == lastGroup ? "\n" : "\n\n");
    }
    lastGroup = group;
    int start = text.length();
    text.append(content);
    blocks.add(new Block(kind, new Span(start, text.length()), group, row, column));
  }

  /** Puts a title before everything, or makes the block that already says the same a heading. */
  void title(String title) {
    String words = CleanText.collapse(title);
    String folded = CleanText.folded(words);
    for (int i = 0; i < Math.min(4, blocks.size()) && !folded.isEmpty(); i++) {
      Block block = blocks.get(i);
      if (CleanText.folded(text.substring(block.start(), block.end())).equals(folded)) {
        if (block.kind() == Block.Kind.PARAGRAPH) {
          blocks.set(i, new Block(Block.Kind.HEADING, block.span(), -1, -1, -1));
        }
        return;
      }
    }
    if (words.isEmpty()) {
      return;
    }
    int shift = words.length() + (blocks.isEmpty() ? 0 : 2);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Span moved = new Span(block.start() + shift, block.end() + shift);
      blocks.set(i, new Block(block.kind(), moved, block.group(), block.row(), block.column()));
    }
    text.insert(0, blocks.isEmpty() ? words : words + "\n\n");
    blocks.add(0, Block.of(Block.Kind.TITLE, 0, words.length()));
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The words of the last block, empty before the first. */
  String last() {
    if (blocks.isEmpty()) {
      return "";
    }
    Span span = blocks.get(blocks.size() - 1).span();
    return text.substring(span.start(), span.end());
  }

  /** Whether the last block ends with a colon, and so announces what follows. */
  boolean announces() {
    if (text.length() == 0) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    return end == ':' || end == '：';
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return LoneJoiners.joined(text, blocks, PageFurniture.bundled());
  }
}
