package org.undersigned.mention;

import java.util.Locale;

/** What kind of name a form is; the words of the column {@code kind} in the name tables. */
public enum FormKind {
  SHORT,
  OFFICIAL,
  /**
   * {@code Iran (Islamic Republic of)}; with a comma only where nothing follows that continues it.
   */
  INVERTED,
  ABBREVIATION,
  ADJECTIVE,
  DEMONYM,
  /** A capital that stands for its government. */
  CAPITAL,
  VARIANT,
  FORMER,
  /** An inflected form. */
  OBLIQUE,
  /** An office of an organisation. */
  OFFICE,
  /** A person; stands for a party only in a signatory position. */
  PERSON,
  /** Never a party, though a name stands in it: New Mexico. */
  MASK;

  static FormKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
