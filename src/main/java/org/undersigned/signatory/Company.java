package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;
import org.undersigned.text.Span;

/**
 * Which parties the lists of a document name beyond doubt. Gathered once; asking for a place takes
 * time in proportion to the lists around it, not to those of the page.
 */
final class Company {
  private final List<Span> spans = new ArrayList<>();

  /** The parties of each list. */
  private final List<Set<String>> parties = new ArrayList<>();

  /** How many lists name a party. */
  private final Map<String, Integer> lists = new HashMap<>();

  /** The furthest end of a list and of those before it. */
  private final int[] reach;

  Company(List<Chosen> chosen) {
    List<Chosen> inOrder = new ArrayList<>(chosen);
    inOrder.sort((a, b) -> Integer.compare(a.run().start(), b.run().start()));
    reach = new int[inOrder.size()];
    int furthest = 0;
    for (Chosen c : inOrder) {
      Set<String> clear = clear(c.run());
      for (String party : clear) {
        lists.merge(party, 1, Integer::sum);
      }
      furthest = Math.max(furthest, c.run().end());
      reach[spans.size()] = furthest;
      spans.add(c.run().span());
      parties.add(clear);
    }
  }

  private static Set<String> clear(Run run) {
    List<Item> clear = new ArrayList<>(run.items());
    clear.removeIf(i -> !i.head().isClear());
    return clear.size() == run.items().size() ? run.entities() : Run.entities(clear);
  }

  /** The lists that hold a place, by number. */
  private List<Integer> around(Span place) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (spans.get(mid).start() <= place.start()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int i = low - 1; i >= 0 && reach[i] >= place.end(); i--) {
      if (spans.get(i).contains(place)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether a list that holds a place names a party. */
  boolean isBeside(Span place, String party) {
    return around(place).stream().anyMatch(i -> parties.get(i).contains(party));
  }

  /** Whether a list that does not hold a place names a party. */
  boolean isElsewhere(Span place, String party) {
    long beside = around(place).stream().filter(i -> parties.get(i).contains(party)).count();
    return lists.getOrDefault(party, 0) > beside;
  }
}
