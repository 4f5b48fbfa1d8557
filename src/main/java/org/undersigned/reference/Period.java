package org.undersigned.reference;

import java.time.LocalDate;
import java.util.Optional;

/** The date rule of all tables: from inclusive, until exclusive, empty is open. */
final class Period {
  private Period() {}

  static boolean holds(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate on) {
    return (from.isEmpty() || !on.isBefore(from.get()))
        && (until.isEmpty() || on.isBefore(until.get()));
  }

  /** Whether two stretches of time share a day. */
  static boolean overlap(
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<LocalDate> otherFrom,
      Optional<LocalDate> otherUntil) {
    return (until.isEmpty() || otherFrom.isEmpty() || otherFrom.get().isBefore(until.get()))
        && (otherUntil.isEmpty() || from.isEmpty() || from.get().isBefore(otherUntil.get()));
  }
}
