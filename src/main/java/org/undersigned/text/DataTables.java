package org.undersigned.text;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells tables that hold data from tables that only lay out a page. */
final class DataTables {
  private static final int LONGEST_CELL = 400;
  private static final int LONGEST_PAIRED = 120;
  private static final int FEWEST_PAIRS = 3;
  private static final Set<String> PAGE_PARTS =
      Set.of("table", "nav", "h1", "h2", "main", "article", "form", "blockquote");

  private DataTables() {}

  /** A table of data has short cells, and no page parts inside them. */
  static boolean isData(Element table) {
    return table.normalName().equals("dl") ? arePairs(table) : areRows(table);
  }

  /** Whether each term of a list has one short description: "Kenya", "signed". */
  private static boolean arePairs(Element list) {
    int terms = 0;
    boolean open = false;
    for (Element e = list.firstElementChild(); e != null; e = next(e, list)) {
      String tag = e.normalName();
      boolean term = tag.equals("dt");
      if (PAGE_PARTS.contains(tag)
          || (term || tag.equals("dd"))
              && (term == open || textLength(e) == 0 || textLength(e) > LONGEST_PAIRED)) {
        return false;
      }
      terms += term ? 1 : 0;
      open = term || open && !tag.equals("dd");
    }
    return terms >= FEWEST_PAIRS && !open;
  }

  private static boolean areRows(Element table) {
    int rows = 0;
    int cells = 0;
    int longest = 0;
    Element element = table.firstElementChild();
    while (element != null) {
      String tag = element.normalName();
      if (PAGE_PARTS.contains(tag)) {
        return false;
      }
      boolean cell = tag.equals("td") || tag.equals("th");
      if (tag.equals("tr")) {
        rows++;
      }
      if (cell) {
        cells++;
        longest = Math.max(longest, textLength(element));
        if (longest > LONGEST_CELL) {
          return false;
        }
      }
      element = next(element, table);
    }
    return rows >= 2 && cells >= 2 || rows == 1 && cells >= 3;
  }

  private static Element next(Element element, Element top) {
    if (element.firstElementChild() != null) {
      return element.firstElementChild();
    }
    for (Element e = element; e != null && e != top; e = e.parent()) {
      if (e.nextElementSibling() != null) {
        return e.nextElementSibling();
      }
    }
    return null;
  }

  private static int textLength(Element cell) {
    return cell.hasText() ? cell.text().length() : 0;
  }

  /** How many columns or rows a cell covers, 1 to 100. */
  static int span(Element cell, String attribute) {
    try {
      return Math.max(1, Math.min(100, Integer.parseInt(cell.attr(attribute).strip())));
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
