package org.undersigned.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out of a plain text what a copied page carries beside its article: the headlines below
 * "Related news" or "Most read", and what readers wrote below "Comments". A page's elements are not
 * there to tell; the headings stand in {@code data/reference/page-furniture.csv}.
 */
final class TextShelves {
  private final PageFurniture furniture;
  private final List<List<String>> paragraphs;
  private final int article;

  private TextShelves(PageFurniture furniture, List<List<String>> paragraphs) {
    this.furniture = furniture;
    this.paragraphs = paragraphs;
    this.article = Math.min(firstProse(), paragraphs.size() / 2);
  }

  private int firstProse() {
    int first = 0;
    while (first < paragraphs.size() && !Prose.is(paragraphs.get(first))) {
      first++;
    }
    return first;
  }

  /** The paragraphs, each a list of lines, less those that lead to other pages. */
  static List<List<String>> without(List<List<String>> paragraphs, PageFurniture furniture) {
    return new TextShelves(furniture, paragraphs).kept();
  }

  private List<List<String>> kept() {
    List<List<String>> kept = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); ) {
      String first = paragraphs.get(i).get(0);
      if (i > article && furniture.isDiscussion(first)) {
        break;
      }
      // above the article its own title may stand below such headlines: there nothing is taken out
      int end = i > article && furniture.isShelf(first) ? endOfShelf(i) : i;
      if (end > i) {
        i = end;
      } else {
        kept.add(paragraphs.get(i));
        i++;
      }
    }
    return kept;
  }

  /** The first paragraph behind a shelf: prose, or what may carry the list. */
  private int endOfShelf(int heading) {
    int end = heading;
    while (end < paragraphs.size()
        && !Prose.is(paragraphs.get(end))
        && (end == heading || !furniture.isKept(paragraphs.get(end).get(0)))) {
      end++;
    }
    return end;
  }
}
