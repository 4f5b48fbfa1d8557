package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list in the making: one finding a party and role; the stronger role wins. Not thread-safe.
 */
final class Draft {
  private final Map<String, Finding> main = new LinkedHashMap<>();
  private final Map<String, Finding> targets = new LinkedHashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * Adds a finding. A party named itself beats one that a collective stands for; a stronger role
   * beats a weaker one; otherwise the first stays.
   */
  void add(Finding f) {
    if (f.role() == Role.TARGET) {
      targets.putIfAbsent(f.entity(), f);
      return;
    }
    Finding old = main.get(f.entity());
    boolean stronger = old != null && f.role().compareTo(old.role()) < 0;
    boolean named =
        old != null && f.role() == old.role() && f.via().isEmpty() && !old.via().isEmpty();
    if (old == null || stronger || named) {
      main.put(f.entity(), f);
    }
  }

  void doubt(Doubt d) {
    doubts.add(d);
  }

  /** Takes a party out of one role. */
  void remove(String entity, Role role) {
    Finding f = main.get(entity);
    if (f != null && f.role() == role) {
      main.remove(entity);
    }
  }

  boolean has(String entity, Role role) {
    Finding f = main.get(entity);
    return f != null && f.role() == role;
  }

  long count(Role role, boolean organisations) {
    int count = 0;
    for (Finding f : main.values()) {
      count += f.role() == role && f.organisation() == organisations ? 1 : 0;
    }
    return count;
  }

  /** Whether a party has a role beside which it is not also mentioned. */
  boolean isFound(String entity) {
    return main.containsKey(entity);
  }

  /** Findings of every role but target, in no order. */
  Collection<Finding> main() {
    return main.values();
  }

  /** All findings by first words; a party that is only a target is not also mentioned. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>();
    for (Finding f : main.values()) {
      if (f.role() != Role.MENTIONED || !targets.containsKey(f.entity())) {
        all.add(f);
      }
    }
    all.addAll(targets.values());
    all.sort(Draft::inOrder);
    return all;
  }

  private static int inOrder(Finding a, Finding b) {
    int byStart = Integer.compare(a.start(), b.start());
    int byPlace = byStart != 0 ? byStart : Integer.compare(a.end(), b.end());
    int byEntity = byPlace != 0 ? byPlace : a.entity().compareTo(b.entity());
    return byEntity != 0 ? byEntity : a.role().compareTo(b.role());
  }

  List<Doubt> doubts() {
    return List.copyOf(doubts);
  }
}
