package org.undersigned.coalition.vote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The recorded vote on one resolution.
 *
 * @param resolution as the file names it, without {@code A/RES/}
 * @param votes by code of the state, in code order
 */
public record Roll(String resolution, Optional<LocalDate> date, Map<String, Choice> votes) {
  /** What was recorded. */
  public enum Choice {
    YES,
    NO,
    ABSTAIN,
    /** A member that did not take part: a blank, or code 8. Not an abstention. */
    ABSENT;

    private final String word = name().toLowerCase(java.util.Locale.ROOT);

    /** The word of the CSV. */
    public String word() {
      return word;
    }
  }

  public Roll {
    Objects.requireNonNull(resolution);
    Objects.requireNonNull(date);
    votes = Collections.unmodifiableMap(new TreeMap<>(votes));
  }

  /** How many were recorded so. */
  public int count(Choice choice) {
    return (int) votes.values().stream().filter(c -> c == choice).count();
  }
}
