package org.undersigned.reference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of states: union, alliance, caucus, treaty, or a status that states hold.
 *
 * @param code such as {@code EU}
 * @param name English name
 * @param kind {@code union}, {@code alliance}, {@code organisation}, {@code caucus}, {@code
 *     treaty}, {@code status}
 * @param headline whether it stands in the default tally
 * @param expands what naming it among those who sign means
 * @param knownFrom before it the tables have no data, which is not the same as no members
 * @param qualifies the group whose membership this one qualifies, or empty: {@code AU_SUSPENDED}
 *     lists members of {@code AU}
 * @param qualifier in what way, such as {@code suspended}
 */
public record Group(
    String code,
    String name,
    String kind,
    boolean headline,
    Expands expands,
    Optional<LocalDate> knownFrom,
    String qualifies,
    String qualifier) {
  public Group {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(expands);
    Objects.requireNonNull(knownFrom);
    Objects.requireNonNull(qualifies);
    Objects.requireNonNull(qualifier);
  }

  /** Whether the tables can say who was a member on that day. */
  public boolean isKnown(LocalDate on) {
    return knownFrom.isEmpty() || !on.isBefore(knownFrom.get());
  }
}
