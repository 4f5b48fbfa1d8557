package org.undersigned.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.signatory.ListKind;

/**
 * One joint act, however many documents print it.
 *
 * @param id its name; that of its representative when the user gave none
 * @param shortfall what the list lacks by the document's own figure, empty when nothing is known to
 *     be missing
 * @param representative the statement with the most complete list
 * @param statements all statements that print it, the representative included, in input order
 * @param cells what the representative says of states: signed, represented, declined or target, or
 *     unknown where the text or another copy leaves it open; a state of which nothing is said has
 *     no entry
 * @param onlyInCopies states that sign in another copy but not in the representative, in code order
 */
public record Event(
    String id,
    Optional<LocalDate> date,
    String title,
    ListKind list,
    String shortfall,
    Frame frame,
    String representative,
    List<String> statements,
    Map<String, Cell> cells,
    List<String> onlyInCopies) {
  public Event {
    Objects.requireNonNull(id);
    Objects.requireNonNull(date);
    Objects.requireNonNull(title);
    Objects.requireNonNull(list);
    Objects.requireNonNull(shortfall);
    Objects.requireNonNull(frame);
    Objects.requireNonNull(representative);
    statements = List.copyOf(statements);
    cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
    onlyInCopies = List.copyOf(onlyInCopies);
  }

  /** Whether a state that is not on the list may be called not listed. */
  public boolean complete() {
    return whyNotCounted().isEmpty();
  }

  /** Why the measures do not count the event, in words; empty when they do. */
  public String whyNotCounted() {
    if (list != ListKind.COMPLETE) {
      return "list not complete";
    }
    if (!shortfall.isEmpty()) {
      return "list short: " + shortfall;
    }
    if (frame.kind() == Frame.Kind.UNKNOWN) {
      return "frame unknown";
    }
    return cells.containsValue(Cell.SIGNED) ? "" : "signed by organisations only";
  }

  /** Signing states in code order. */
  public List<String> signed() {
    return cells.entrySet().stream()
        .filter(e -> e.getValue() == Cell.SIGNED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** This event with another frame. */
  public Event withFrame(Frame other) {
    return new Event(
        id, date, title, list, shortfall, other, representative, statements, cells, onlyInCopies);
  }
}
