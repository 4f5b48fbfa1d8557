package org.undersigned.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.text.PdfPage.Word;

/** Drops what stands at the same place on several pages: running heads, feet, page numbers. */
final class RunningHeads {
  private static final int LINES = 3;

  private RunningHeads() {}

  static List<PdfPage> without(List<PdfPage> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (PdfPage page : pages) {
      edges(page).forEach(line -> seen.merge(key(line), 1, Integer::sum));
    }
    List<PdfPage> bare = new ArrayList<>();
    for (PdfPage page : pages) {
      List<Word> words = new ArrayList<>(page.words());
      for (PdfLine line : edges(page)) {
        boolean repeated = pages.size() > 1 && seen.get(key(line)) * 2 > pages.size();
        boolean several = pages.size() > 3 && seen.get(key(line)) >= 3;
        if (repeated && seen.get(key(line)) > 1 || several || isPageNumber(line, page)) {
          words.removeAll(line.words());
        }
      }
      bare.add(new PdfPage(words, page.width(), page.height()));
    }
    return bare;
  }

  /** The lines at the top and the bottom of a page. */
  private static List<PdfLine> edges(PdfPage page) {
    List<PdfLine> lines = PdfLine.of(page.words());
    List<PdfLine> edges = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean top = i < LINES && lines.get(i).y() < 0.15 * page.height();
      boolean bottom = i >= lines.size() - LINES && lines.get(i).y() > 0.85 * page.height();
      if (top || bottom) {
        edges.add(lines.get(i));
      }
    }
    return edges;
  }

  private static String key(PdfLine line) {
    StringBuilder key = new StringBuilder();
    boolean digit = false;
    for (char c : line.text().toCharArray()) {
      if (!Character.isDigit(c)) {
        key.append(c);
      } else if (!digit) {
        key.append('#');
      }
      digit = Character.isDigit(c);
    }
    return key + "@" + Math.round(line.y() / 12);
  }

  /** "7", "- 7 -", "7/12", "Page 7 of 12"; "Page 7" is found by standing on several pages. */
  private static boolean isPageNumber(PdfLine line, PdfPage page) {
    String text = line.text();
    boolean edge = line.y() < 0.1 * page.height() || line.y() > 0.88 * page.height();
    if (!edge || text.length() > 20 || line.words().size() > 4) {
      return false;
    }
    long digits = text.chars().filter(Character::isDigit).count();
    long letters = text.chars().filter(Character::isLetter).count();
    boolean counted = text.matches("\\p{L}{1,10} \\d{1,3} \\p{L}{1,6} \\d{1,3}");
    return digits > 0 && digits <= 6 && letters == 0 || counted;
  }
}
