package org.undersigned.reference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One dated fact: a state belongs to a group.
 *
 * @param group the group's code
 * @param code the state's code
 * @param from first day as a member; empty when it goes back further than anyone looked
 * @param until first day no longer a member; empty while it still is
 * @param source keys into sources.csv, separated by spaces
 * @param uncertain {@code from}, {@code until} or {@code both} when that day is not certain, else
 *     empty
 * @param note a remark, may be empty
 */
public record Membership(
    String group,
    String code,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String source,
    String uncertain,
    String note) {
  public Membership {
    Objects.requireNonNull(group);
    Objects.requireNonNull(code);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Objects.requireNonNull(source);
    Objects.requireNonNull(uncertain);
    Objects.requireNonNull(note);
  }

  /** Whether it holds on that day. */
  public boolean holds(LocalDate on) {
    return Period.holds(from, until, on);
  }
}
