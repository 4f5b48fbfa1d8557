package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.text.Block.Kind;

/** Finds the blocks of a Markdown text and takes its marks out. */
final class MarkdownLayout {
  private final FurnitureLines furniture;
  private final BlockWriter out;
  private final List<String> lines = new ArrayList<>();
  private Kind kind = Kind.PARAGRAPH;
  private int group = -1;

  MarkdownLayout(FurnitureLines furniture, BlockWriter out) {
    this.furniture = furniture;
    this.out = out;
  }

  void write(String text, int from) {
    boolean fenced = false;
    int at = from;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).stripTrailing();
      at = end + 1;
      String bare = line.strip();
      if (bare.startsWith("```") || bare.startsWith("~~~")) {
        flush();
        fenced = !fenced;
      } else if (fenced) {
        lines.add(line);
      } else {
        line(unquoted(line));
      }
    }
    flush();
  }

  private void line(String line) {
    String bare = line.strip();
    if (bare.isEmpty()) {
      flush();
      return;
    }
    if (isUnderline(bare)
        && lines.size() == 1
        && kind == Kind.PARAGRAPH
        && lines.get(0).indexOf('|') < 0) {
      kind = Kind.HEADING;
      flush();
      return;
    }
    if (isRule(bare)) {
      flush();
      return;
    }
    int hashes = hashes(bare);
    if (hashes > 0) {
      flush();
      group = -1;
      kind = Kind.HEADING;
      lines.add(closed(bare.substring(hashes).strip()));
      flush();
      return;
    }
    if (bare.startsWith("[^") && bare.indexOf("]:") > 0) {
      flush();
      kind = Kind.FOOTNOTE;
      lines.add(bare.substring(bare.indexOf("]:") + 2));
      return;
    }
    if (isReference(bare)) {
      return;
    }
    int mark = ListMarks.length(line);
    if (mark > 0 && (lines.isEmpty() || kind == Kind.LIST_ITEM || !ListMarks.isNumber(line))) {
      flush();
      kind = Kind.LIST_ITEM;
      group = group < 0 ? out.newGroup() : group;
      lines.add(line.substring(mark));
      return;
    }
    lines.add(bare);
    if (line.endsWith("\\")) {
      lines.set(lines.size() - 1, bare.substring(0, bare.length() - 1));
    }
  }

  private void flush() {
    if (!lines.isEmpty()) {
      if (kind != Kind.LIST_ITEM) {
        group = -1;
      }
      boolean table = kind == Kind.PARAGRAPH && isTable() && TextTables.write(inlined(), out);
      if (!table) {
        String words = MarkdownInline.plain(String.join("\n", lines));
        String kept = furniture.without(words);
        out.add(kind, kept, kind == Kind.LIST_ITEM ? group : -1, -1, -1);
      }
      lines.clear();
    }
    kind = Kind.PARAGRAPH;
  }

  private boolean isTable() {
    return lines.size() > 1 && lines.get(0).indexOf('|') >= 0;
  }

  private List<String> inlined() {
    return lines.stream().map(MarkdownInline::plain).toList();
  }

  private static String unquoted(String line) {
    String rest = line;
    while (rest.stripLeading().startsWith(">")) {
      rest = rest.stripLeading().substring(1);
      rest = rest.startsWith(" ") ? rest.substring(1) : rest;
    }
    return rest;
  }

  private static boolean isUnderline(String bare) {
    return bare.length() >= 2 && (all(bare, '=') || all(bare, '-'));
  }

  private static boolean isRule(String bare) {
    String marks = bare.replace(" ", "");
    return marks.length() >= 3 && (all(marks, '-') || all(marks, '*') || all(marks, '_'));
  }

  private static boolean all(String text, char mark) {
    return text.chars().allMatch(c -> c == mark);
  }

  private static int hashes(String bare) {
    int count = 0;
    while (count < bare.length() && count < 7 && bare.charAt(count) == '#') {
      count++;
    }
    boolean heading = count > 0 && count < 7 && count < bare.length() && bare.charAt(count) == ' ';
    return heading ? count : 0;
  }

  /** A heading without the hashes that may close it. */
  private static String closed(String heading) {
    int end = heading.length();
    while (end > 0 && heading.charAt(end - 1) == '#') {
      end--;
    }
    return end < heading.length() && end > 0 && heading.charAt(end - 1) == ' '
        ? heading.substring(0, end)
        : heading;
  }

  /** "[name]: address" defines a link and is not seen. */
  private static boolean isReference(String bare) {
    int close = bare.startsWith("[") ? bare.indexOf("]:") : -1;
    return close > 0 && bare.indexOf("://", close) > 0 && bare.indexOf(' ', close + 3) < 0;
  }
}
