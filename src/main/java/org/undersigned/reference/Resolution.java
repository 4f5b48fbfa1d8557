package org.undersigned.reference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A resolution of the General Assembly with a recorded vote.
 *
 * @param code such as {@code ES-11/1}
 * @param date day of the vote
 * @param title its title
 * @param note what was checked, and what is doubtful
 */
public record Resolution(
    String code,
    Optional<LocalDate> date,
    String title,
    int yes,
    int no,
    int abstain,
    int absent,
    String source,
    String note) {
  public Resolution {
    Objects.requireNonNull(code);
    Objects.requireNonNull(date);
    Objects.requireNonNull(title);
    Objects.requireNonNull(source);
    Objects.requireNonNull(note);
  }
}
