package org.undersigned.reference;

import java.util.List;
import java.util.Locale;

/** What it means that a text names a group among those who sign. */
public enum Expands {
  /** Its members on the date sign, each with a row of its own. */
  MEMBERS,
  /** The organisation itself signs. */
  SELF,
  /** Only its spokesman signs. */
  NEVER;

  static final List<String> WORDS = List.of("members", "self", "never");

  /** The word of groups.csv. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
