package org.undersigned.coalition.vote;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How one state was recorded on one resolution.
 *
 * @param resolution as the file names it, without {@code A/RES/}
 * @param state code
 */
public record Vote(String resolution, Optional<LocalDate> date, String state, Choice choice) {
  /** What was recorded. */
  public enum Choice {
    YES,
    NO,
    ABSTAIN,
    /** A member that did not take part: a blank, or code 8. Not an abstention. */
    ABSENT;

    /** The word of the CSV. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Vote {
    Objects.requireNonNull(resolution);
    Objects.requireNonNull(date);
    Objects.requireNonNull(state);
    Objects.requireNonNull(choice);
  }
}
