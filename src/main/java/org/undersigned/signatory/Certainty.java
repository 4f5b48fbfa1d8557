package org.undersigned.signatory;

import java.util.Locale;

/** How sure a finding is. */
public enum Certainty {
  STATED,
  INFERRED,
  UNSURE;

  private final String word;

  Certainty() {
    word = name().toLowerCase(Locale.ROOT);
  }

  public String word() {
    return word;
  }
}
