package org.undersigned.signatory;

import java.util.Locale;

/** How a party came to its role. */
public enum Manner {
  NONE,
  LEAD,
  DELIVERED,
  LISTED,
  JOINED_LATER,
  ALIGNED,
  BY_DEFAULT,
  REFUSED,
  DISSOCIATED,
  WITHDREW,
  REPORTED_ABSENT;

  private final String word;

  Manner() {
    word = name().equals("NONE") ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The word of the CSV; empty for {@link #NONE}. */
  public String word() {
    return word;
  }
}
