package org.undersigned.signatory;

import java.util.Locale;

/** What a party does in a statement, strongest first. */
public enum Role {
  SIGNATORY,
  /** A body that speaks for it signed, and it is not named itself. */
  REPRESENTED,
  /** The text says that it did not sign. */
  DECLINED,
  /** Condemned, or demanded of. May stand beside another role. */
  TARGET,
  MENTIONED;

  private final String word;

  Role() {
    word = name().toLowerCase(Locale.ROOT);
  }

  /** The word of the CSV. */
  public String word() {
    return word;
  }
}
