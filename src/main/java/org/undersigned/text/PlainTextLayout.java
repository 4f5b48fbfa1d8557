package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.text.Block.Kind;

/**
 * Finds the blocks of a plain text: paragraphs stand between blank lines, headings are short and
 * have no full stop, list items begin with a mark, tables have wide gaps or bars.
 */
final class PlainTextLayout {
  private static final int LONGEST_HEADING = 200;

  private final PageFurniture furniture;
  private final FurnitureLines furnitureLines;
  private final BlockWriter out;
  private Wrap wrap;
  private boolean tables;
  private int listGroup = -1;

  PlainTextLayout(PageFurniture furniture, FurnitureLines furnitureLines, BlockWriter out) {
    this.furniture = furniture;
    this.furnitureLines = furnitureLines;
    this.out = out;
  }

  void write(String text, int from) {
    PlainParagraphs read = PlainParagraphs.of(text, from);
    wrap = read.wrap();
    tables = TextTables.mayStandIn(text);
    for (List<String> paragraph : TextShelves.without(read.paragraphs(), furniture)) {
      paragraph(paragraph);
    }
  }

  private void paragraph(List<String> lines) {
    if (tables && TextTables.write(lines, out)) {
      listGroup = -1;
      return;
    }
    boolean first = out.isEmpty();
    List<String> plain = new ArrayList<>();
    boolean several = countMarks(lines) > 1;
    for (int i = 0; i < lines.size(); ) {
      int mark = ListMarks.length(lines.get(i));
      if (mark == 0 || ListMarks.isNumber(lines.get(i)) && !several && isLong(lines)) {
        plain.add(lines.get(i));
        i++;
        continue;
      }
      prose(plain, first);
      plain.clear();
      first = false;
      StringBuilder item = new StringBuilder(lines.get(i).substring(mark));
      i++;
      while (i < lines.size() && ListMarks.length(lines.get(i)) == 0 && belongs(lines, i)) {
        item.append('\n').append(lines.get(i));
        i++;
      }
      listGroup = listGroup < 0 ? out.newGroup() : listGroup;
      out.add(Kind.LIST_ITEM, furnitureLines.without(item.toString()), listGroup, -1, -1);
    }
    prose(plain, first);
  }

  private static int countMarks(List<String> lines) {
    int marks = 0;
    for (String line : lines) {
      marks += ListMarks.length(line) > 0 ? 1 : 0;
    }
    return marks;
  }

  /** A numbered paragraph that is a sentence or more is prose, not an item of a list. */
  private static boolean isLong(List<String> lines) {
    String last = lines.get(lines.size() - 1).stripTrailing();
    return lines.size() > 1 || last.length() > 80 || last.endsWith(".");
  }

  /** A line below an item that is indented, or that the wrapped line above runs into. */
  private boolean belongs(List<String> lines, int at) {
    return CleanText.isBlank(lines.get(at).charAt(0)) || isWrapped(lines, at - 1);
  }

  private boolean isWrapped(List<String> lines, int at) {
    return at + 1 < lines.size() && wrap.breaks(lines.get(at), lines.get(at + 1));
  }

  private void prose(List<String> lines, boolean first) {
    if (lines.isEmpty()) {
      return;
    }
    List<String> logical = first ? unwrapped(lines) : List.of();
    if (logical.size() > 1 && logical.size() <= 6 && areHeadings(logical)) {
      for (String line : logical) {
        emit(ListMarks.isDateOnly(line) ? Kind.PARAGRAPH : Kind.HEADING, line);
      }
      return;
    }
    String words = String.join("\n", lines);
    emit(isHeading(words, lines.size()) ? Kind.HEADING : Kind.PARAGRAPH, words);
  }

  private void emit(Kind kind, String words) {
    String kept = furnitureLines.without(words);
    if (!kept.isEmpty()) {
      listGroup = -1;
      out.add(kind, kept);
    }
  }

  /** Lines that were broken only because they reached the margin are put together again. */
  private List<String> unwrapped(List<String> lines) {
    List<String> logical = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      line.append(line.length() > 0 ? "\n" : "").append(lines.get(i));
      if (!isWrapped(lines, i)) {
        logical.add(line.toString());
        line.setLength(0);
      }
    }
    if (line.length() > 0) {
      logical.add(line.toString());
    }
    return logical;
  }

  private boolean areHeadings(List<String> lines) {
    for (String line : lines) {
      if (!isHeading(line, 1) && !ListMarks.isDateOnly(line) && !furnitureLines.isLine(line)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeading(String words, int lines) {
    String bare = words.strip();
    if (bare.length() > LONGEST_HEADING || lines > 3 || bare.isEmpty()) {
      return false;
    }
    return ".:;,。；，、：-".indexOf(CleanText.lastSign(bare)) < 0 && !ListMarks.isDateOnly(bare);
  }
}
