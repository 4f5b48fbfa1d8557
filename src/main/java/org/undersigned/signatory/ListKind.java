package org.undersigned.signatory;

import java.util.Locale;

/**
 * How much of the signatory list a document gives. Only {@link #COMPLETE} allows naming absentees.
 */
public enum ListKind {
  COMPLETE,
  PARTIAL,
  COUNTED_ONLY,
  COLLECTIVE,
  NONE;

  private final String word;

  ListKind() {
    word = name().toLowerCase(Locale.ROOT);
  }

  public String word() {
    return word;
  }
}
