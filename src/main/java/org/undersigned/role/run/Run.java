package org.undersigned.role.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.FormKind;
import org.undersigned.text.Span;

/**
 * A dense enumeration: names with nothing but list glue between them. One name alone is a run of
 * one.
 *
 * @param items in order, at least one
 * @param ownBlock whether its first block holds nothing but names and glue
 * @param place whether it is where somebody is accredited, no party: ambassador to ...
 * @param office whether an office or a joint text stands beside its names: the French and the
 *     German minister
 * @param entities the parties, each once, in order
 */
public record Run(
    List<Item> items, boolean ownBlock, boolean place, boolean office, Set<String> entities) {
  public Run {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a run without an item");
    }
  }

  /** A run of these items. */
  public Run(List<Item> items, boolean ownBlock, boolean place) {
    this(items, ownBlock, place, false);
  }

  /** A run of these items, beside an office or not. */
  public Run(List<Item> items, boolean ownBlock, boolean place, boolean office) {
    this(items, ownBlock, place, office, entities(items));
  }

  /** The parties of some items, each once, in order. */
  public static Set<String> entities(List<Item> items) {
    return new Parties(items);
  }

  public int start() {
    return items.get(0).start();
  }

  public int end() {
    return items.get(items.size() - 1).end();
  }

  public Span span() {
    return new Span(start(), end());
  }

  /** Number of different parties. */
  public int size() {
    return entities.size();
  }

  /** Number of different states among its parties. */
  public int states() {
    Set<String> states = new HashSet<>();
    for (Item item : items) {
      if (item.head().isState()) {
        states.add(item.head().entity());
      }
    }
    return states.size();
  }

  /**
   * Whether persons or offices stand for most of its parties: a roll of those who met, not a list
   * of names alone.
   */
  public boolean isRoll() {
    int officers = 0;
    for (Item item : items) {
      officers += item.officer() ? 1 : 0;
    }
    return officers > 0 && officers * 2 >= items.size() - 1;
  }

  /** Whether every head is of this kind. */
  public boolean isOnly(FormKind kind) {
    for (Item item : items) {
      if (!item.head().isOnly(kind)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of its names is in another case than a subject's. */
  public boolean isOblique() {
    for (Item item : items) {
      if (item.isOblique()) {
        return true;
      }
    }
    return false;
  }
}
