package org.undersigned.signatory;

import java.util.Locale;

/** How sure a finding is. */
public enum Certainty {
  STATED,
  INFERRED,
  UNSURE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
