package org.undersigned.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.text.Block.Kind;
import org.undersigned.text.PdfPage.Word;

/** Puts the lines of a PDF together to paragraphs, headings and lists, across columns and pages. */
final class PdfLayout {
  private final BlockWriter out;
  private double bodySize;
  private final StringBuilder open = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;
  private int group = -1;
  private PdfLine above;
  private boolean aboveIsFull;
  private double columnLeft;
  private double columnRight;

  PdfLayout(BlockWriter out) {
    this.out = out;
  }

  void write(List<PdfPage> pages) {
    List<PdfPage> bare = RunningHeads.without(pages);
    bodySize = bodySize(bare);
    for (PdfPage page : bare) {
      for (PdfColumns.Piece piece : PdfColumns.of(page)) {
        if (piece.table()) {
          flush();
          PdfTable.write(piece.lines(), out);
        } else {
          piece(piece.lines());
        }
      }
    }
    flush();
  }

  private static double bodySize(List<PdfPage> pages) {
    Map<Long, Integer> letters = new HashMap<>();
    for (PdfPage page : pages) {
      for (Word word : page.words()) {
        letters.merge(Math.round(word.size() * 2), word.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(20L)
        / 2.0;
  }

  private void piece(List<PdfLine> lines) {
    aboveIsFull = above != null && above.right() > columnRight - 0.12 * (columnRight - columnLeft);
    columnLeft = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    columnRight = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double spacing = spacing(lines);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      String text = line.text();
      if (text.isBlank()) {
        continue;
      }
      boolean first = i == 0;
      if (first ? !continues(line, text) : breaks(lines.get(i - 1), line, text, spacing)) {
        flush();
      }
      add(line, text);
    }
  }

  /** The usual distance of lines, 0 when there is one line only. */
  private static double spacing(List<PdfLine> lines) {
    if (lines.size() < 2) {
      return 0;
    }
    double[] steps = new double[lines.size() - 1];
    for (int i = 1; i < lines.size(); i++) {
      steps[i - 1] = lines.get(i).y() - lines.get(i - 1).y();
    }
    Arrays.sort(steps);
    return steps[steps.length / 2];
  }

  /** Whether the first line of a column or page goes on with what was open before it. */
  private boolean continues(PdfLine line, String text) {
    if (open.length() == 0 || above == null || kind == Kind.HEADING || isHeading(line, text)) {
      return false;
    }
    char end = open.charAt(open.length() - 1);
    boolean ended = ".:!?。”\"»".indexOf(end) >= 0;
    boolean small = line.size() < 0.9 * above.size() || line.size() > 1.1 * above.size();
    return aboveIsFull && !ended && !small && ListMarks.length(text) == 0;
  }

  private boolean breaks(PdfLine before, PdfLine line, String text, double spacing) {
    double step = line.y() - before.y();
    if (step > 1.35 * Math.max(spacing, line.size()) || step < 0) {
      return true;
    }
    if (Math.abs(line.size() - before.size()) > 0.8 || isHeading(before, before.text())) {
      return !(isHeading(line, text) && kind == Kind.HEADING && before.isBold() == line.isBold());
    }
    if (ListMarks.length(text) > 0 || isHeading(line, text)) {
      return true;
    }
    boolean indented = line.left() > columnLeft + 0.8 * line.size();
    boolean hanging =
        before.left() > columnLeft + 0.8 * before.size() || ListMarks.length(before.text()) > 0;
    if (indented && !hanging && kind != Kind.LIST_ITEM) {
      return true;
    }
    char end = before.text().charAt(before.text().length() - 1);
    boolean short_ = before.right() < columnRight - 0.2 * (columnRight - columnLeft);
    return short_ && ".:!?;".indexOf(end) >= 0;
  }

  private boolean isHeading(PdfLine line, String text) {
    if (text.length() > 160 || text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean large = line.size() > 1.14 * bodySize;
    boolean bold = line.isBold() && line.right() - line.left() < 0.97 * (columnRight - columnLeft);
    char end = text.charAt(text.length() - 1);
    return large || bold && ".,;:".indexOf(end) < 0;
  }

  private void add(PdfLine line, String text) {
    if (open.length() == 0) {
      int mark = ListMarks.length(text);
      boolean small = line.size() < 0.9 * bodySize;
      if (small && (mark > 0 || startsWithDigit(text) || text.startsWith("*"))) {
        kind = Kind.FOOTNOTE;
      } else if (mark > 0 && !ListMarks.isNumber(text)) {
        kind = Kind.LIST_ITEM;
        group = group < 0 ? out.newGroup() : group;
        text = text.substring(mark);
      } else {
        kind = isHeading(line, text) ? Kind.HEADING : Kind.PARAGRAPH;
      }
      if (kind != Kind.LIST_ITEM) {
        group = -1;
      }
      open.append(text);
    } else {
      join(text);
    }
    above = line;
  }

  /** Puts the next line below, or makes one word of two halves. */
  private void join(String text) {
    int end = open.length() - 1;
    char last = open.charAt(end);
    boolean hyphen = last == '-' || last == '\u2010';
    if (!hyphen || end == 0 || !Character.isLetter(open.charAt(end - 1))) {
      open.append('\n').append(text);
    } else if (Character.isLowerCase(text.charAt(0))) {
      open.setLength(end);
      open.append(text);
    } else {
      open.append(text);
    }
  }

  private static boolean startsWithDigit(String text) {
    return Character.isDigit(text.charAt(0));
  }

  private void flush() {
    if (open.length() > 0) {
      out.add(kind, open, kind == Kind.LIST_ITEM ? group : -1, -1, -1);
      open.setLength(0);
    }
  }
}
