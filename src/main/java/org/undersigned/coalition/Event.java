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
 * @param representative the statement with the most complete list
 * @param statements all statements that print it, the representative included, in input order
 * @param cells what the representative says of states: signed, represented, declined or target; a
 *     state it does not name has no entry
 * @param onlyInCopies states that sign in another copy but not in the representative, in code order
 */
public record Event(
    String id,
    Optional<LocalDate> date,
    String title,
    ListKind list,
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
    Objects.requireNonNull(frame);
    Objects.requireNonNull(representative);
    statements = List.copyOf(statements);
    cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
    onlyInCopies = List.copyOf(onlyInCopies);
  }

  /** Whether a state that is not on the list may be called not listed. */
  public boolean complete() {
    return list == ListKind.COMPLETE && frame.kind() != Frame.Kind.UNKNOWN;
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
    return new Event(id, date, title, list, other, representative, statements, cells, onlyInCopies);
  }
}
