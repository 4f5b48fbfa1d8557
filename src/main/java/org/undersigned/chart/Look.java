package org.undersigned.chart;

import java.util.List;
import java.util.Locale;

/** How a party is drawn: each differs from the others in more than its colour. */
public enum Look {
  SIGNED,
  /** A body spoke for it and it is not named itself. */
  REPRESENTED,
  /** The text says that it did not sign. */
  DECLINED,
  /** Condemned, or demanded of, and not among those above. */
  TARGET,
  /** Not on a complete list. */
  ABSENT,
  /** Not named, and the list is not complete. */
  UNKNOWN,
  /** On the opposed list, where two are drawn on one map. */
  OTHER_SIDE,
  /** On both of two opposed lists. */
  BOTH_SIDES;

  /** The looks that a state can have towards one statement, in the order of charts. */
  static List<Look> towardsOne() {
    return List.of(SIGNED, REPRESENTED, DECLINED, TARGET, ABSENT, UNKNOWN);
  }

  /** The word of the CSV. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
