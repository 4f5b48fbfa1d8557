package org.undersigned.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.undersigned.text.Block.Kind;

/**
 * Walks over a page in reading order and writes its blocks. Keeps its own stack, so that a page
 * nested a hundred thousand deep costs no more than a flat one.
 */
final class HtmlLayout {
  /** What the element that is open now makes of its text. */
  private record Context(
      Element element,
      Kind kind,
      int group,
      Grid grid,
      int row,
      int column,
      boolean inRoot,
      boolean kept,
      boolean preformatted) {}

  /** A table of data that is being read. */
  private static final class Grid {
    final int group;
    int row = -1;
    int column = -1;

    /** The last row that a cell above reaches down to, by column. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    Grid(int group) {
      this.group = group;
    }

    /** The column in which the next cell of the row stands. */
    int next(Element cell) {
      column++;
      while (taken.getOrDefault(column, -1) >= row) {
        column++;
      }
      int first = column;
      column += DataTables.span(cell, "colspan") - 1;
      int down = DataTables.span(cell, "rowspan") - 1;
      for (int i = first; down > 0 && i <= column; i++) {
        taken.put(i, row + down);
      }
      return first;
    }
  }

  private final Grid noGrid = new Grid(-1);

  private final HtmlScope scope;
  private final PageFurniture furniture;
  private final FurnitureLines lines;
  private final BlockWriter out;
  private final StringBuilder line = new StringBuilder();
  private final Deque<Context> open = new ArrayDeque<>();
  private Context context;
  private boolean controlDropped;
  private boolean afterText;
  private boolean glued;

  HtmlLayout(HtmlScope scope, PageFurniture furniture, FurnitureLines lines, BlockWriter out) {
    this.scope = scope;
    this.furniture = furniture;
    this.lines = lines;
    this.out = out;
    this.context =
        new Context(
            scope.body(), Kind.PARAGRAPH, -1, noGrid, -1, -1, scope.isRootTheBody(), false, false);
  }

  void write() {
    Element top = scope.body();
    Node node = top.firstChild();
    while (node != null) {
      if (enter(node) && node.childNodeSize() > 0) {
        node = node.firstChild();
        continue;
      }
      while (node != null) {
        leave(node);
        if (node.nextSibling() != null) {
          node = node.nextSibling();
          break;
        }
        node = node.parent();
        if (node == top) {
          node = null;
        }
      }
    }
    flush();
  }

  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      if (context.inRoot() || context.kept()) {
        append(text.getWholeText());
      }
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
      return false;
    }
    if (tag.equals("sup") && FootnoteMarks.isReference(element)
        || tag.equals("a") && FootnoteMarks.isBackLink(element)) {
      return false;
    }
    boolean block = ElementNames.isBlock(element);
    if (block) {
      flush();
    }
    if (scope.isFurniture(element, place())) {
      if (!block && line.length() > 0) {
        line.append(' ');
      }
      controlDropped |= !block;
      return false;
    }
    glued = !block && element.previousSibling() instanceof Element && !tag.equals("sup");
    if (block) {
      open.push(context);
      context = contextOf(element, tag);
    }
    return true;
  }

  private void leave(Node node) {
    if (context.element() == node && !open.isEmpty()) {
      flush();
      context = open.pop();
    }
  }

  private Context contextOf(Element element, String tag) {
    boolean inRoot = context.inRoot() || element == scope.root();
    boolean kept = context.kept() || !inRoot && scope.isKept(element);
    Kind kind = context.kind();
    int group = context.group();
    int row = context.row();
    int column = context.column();
    Grid grid = context.grid();
    boolean preformatted = context.preformatted() || tag.equals("pre");
    if (FootnoteMarks.isFootnote(element, tag)) {
      kind = Kind.FOOTNOTE;
    } else if (ElementNames.isHeading(tag)) {
      kind = kind == Kind.PARAGRAPH ? Kind.HEADING : kind;
    } else {
      switch (tag) {
        case "ul", "ol" -> {
          group = kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM ? out.newGroup() : group;
          kind = kind == Kind.LIST_ITEM ? Kind.PARAGRAPH : kind;
        }
        case "li" -> {
          if (kind == Kind.PARAGRAPH) {
            kind = Kind.LIST_ITEM;
            group = group < 0 ? out.newGroup() : group;
          }
        }
        case "figcaption", "caption" -> kind = Kind.CAPTION;
        case "table", "dl" -> {
          boolean data = kind == Kind.PARAGRAPH && DataTables.isData(element);
          grid = data ? new Grid(out.newGroup()) : noGrid;
        }
        case "tr" -> {
          grid.row++;
          grid.column = -1;
        }
        case "td", "th", "dt", "dd" -> {
          if (grid != noGrid) {
            if (tag.equals("dt")) {
              grid.row++;
              grid.column = -1;
            }
            kind = Kind.TABLE_CELL;
            group = grid.group;
            row = grid.row;
            column = grid.next(element);
          }
        }
        default -> {}
      }
    }
    if (kind == Kind.HEADING || kind == Kind.FOOTNOTE || kind == Kind.CAPTION) {
      group = -1;
      row = -1;
      column = -1;
    }
    return new Context(element, kind, group, grid, row, column, inRoot, kept, preformatted);
  }

  private HtmlScope.Place place() {
    boolean announced = out.announces() || furniture.isKept(out.last());
    return new HtmlScope.Place(context.inRoot(), announced, afterText);
  }

  private void append(String words) {
    String clean = CleanText.clean(words);
    if (glued && isSeam(clean)) {
      line.append(' ');
    }
    glued = false;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == '\n' && context.preformatted()) {
        lineBreak();
      } else {
        line.append(CleanText.isBlank(c) && c != 0x3000 ? ' ' : c);
      }
    }
  }

  /** "Albania" and "Andorra" in elements side by side are set apart by the page's style. */
  private boolean isSeam(String words) {
    return line.length() > 0
        && !words.isEmpty()
        && Character.isLowerCase(line.charAt(line.length() - 1))
        && Character.isUpperCase(words.charAt(0));
  }

  /** The second of two line breaks ends a paragraph. */
  private void lineBreak() {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && line.charAt(end - 1) == '\n') {
      flush();
    } else if (end > 0) {
      line.append('\n');
    }
  }

  private void flush() {
    if (line.length() == 0) {
      return;
    }
    String words = CleanText.collapse(line);
    line.setLength(0);
    if (controlDropped) {
      words = lines.withoutDanglingSeparators(words);
      controlDropped = false;
    }
    if (context.kind() != Kind.TABLE_CELL) {
      words = lines.without(words);
    }
    if (words.isEmpty() || !afterText && scope.isSiteName(words)) {
      return;
    }
    if (context.kind() == Kind.PARAGRAPH && ListMarks.marked(words) > 1) {
      writeMarkedLines(words);
      return;
    }
    afterText |= words.length() > 120 && context.kind() != Kind.HEADING;
    // what stands between the items of a list or the rows of a table is no item
    boolean loose = context.group() >= 0 && context.kind() == Kind.PARAGRAPH;
    int group = loose ? -1 : context.group();
    out.add(context.kind(), words, group, context.row(), context.column());
  }

  /** A list that a page makes out of line breaks and hyphens. */
  private void writeMarkedLines(String words) {
    int group = out.newGroup();
    int start = 0;
    while (start <= words.length()) {
      int end = words.indexOf('\n', start);
      end = end < 0 ? words.length() : end;
      String item = words.substring(start, end);
      int mark = ListMarks.length(item);
      if (mark > 0) {
        out.add(Kind.LIST_ITEM, item.substring(mark), group, -1, -1);
      } else {
        out.add(Kind.PARAGRAPH, item);
      }
      start = end + 1;
    }
  }
}
