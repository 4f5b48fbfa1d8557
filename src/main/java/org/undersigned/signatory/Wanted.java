package org.undersigned.signatory;

import java.util.Objects;

/**
 * What is asked of a list.
 *
 * @param leniency how much evidence it needs
 * @param title whether what the document is called is wanted; without, it is left empty
 */
public record Wanted(Leniency leniency, boolean title) {
  public Wanted {
    Objects.requireNonNull(leniency);
  }

  /** Everything that can be told. */
  public static Wanted all(Leniency leniency) {
    return new Wanted(leniency, true);
  }
}
