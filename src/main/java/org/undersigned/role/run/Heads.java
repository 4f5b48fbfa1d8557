package org.undersigned.role.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Mention;

/** The parties at the heads of neighbouring items, and the names behind them in those items. */
final class Heads {
  private static final int FEWEST = 3;

  private final List<Mention> all = new ArrayList<>();
  private final List<Mention> tails = new ArrayList<>();

  /** The next item begins with this party. */
  void add(Mention head) {
    all.add(head);
  }

  /** The item at hand goes on with this name. */
  void addTail(Mention name) {
    tails.add(name);
  }

  /** The item at hand goes on with these names. */
  void addTails(List<Mention> names) {
    tails.addAll(names);
  }

  /** The heads, in order. */
  List<Mention> all() {
    return all;
  }

  /** The names behind them, which are no parties; in order. */
  List<Mention> tails() {
    return tails;
  }

  /** The last head; there is one. */
  Mention last() {
    return all.get(all.size() - 1);
  }

  /** Whether they are of as many parties as make a roll. */
  boolean areRoll() {
    if (all.size() < FEWEST) {
      return false;
    }
    Set<String> parties = new HashSet<>();
    for (Mention head : all) {
      parties.add(head.entity());
    }
    return parties.size() >= FEWEST;
  }
}
