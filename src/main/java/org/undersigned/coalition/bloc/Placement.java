package org.undersigned.coalition.bloc;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Where one state stands.
 *
 * @param bloc name of the bloc it belongs or leans to, empty when none
 * @param share how often it is placed with the other states of its bloc, mean over runs and states;
 *     empty when it stands alone
 */
public record Placement(String state, String bloc, OptionalDouble share, Status status) {
  /** What may be said of the placement. */
  public enum Status {
    MEMBER,
    /** Its share is below 0.7. */
    BETWEEN_BLOCS,
    /** It falls in with fewer than two others. */
    ALONE,
    /** It signed fewer than three counted events. */
    TOO_FEW,
    /** The data give no stable blocs. */
    NO_STABLE_BLOCS;

    /** The word of the CSV. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Placement {
    Objects.requireNonNull(state);
    Objects.requireNonNull(bloc);
    Objects.requireNonNull(share);
    Objects.requireNonNull(status);
  }
}
