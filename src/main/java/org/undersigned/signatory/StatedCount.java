package org.undersigned.signatory;

import java.util.Locale;
import java.util.Objects;

/**
 * How many countries the document itself says signed.
 *
 * @param count the figure, at least 1
 * @param kind whether it is exact, about, or a lower bound
 */
public record StatedCount(int count, Kind kind) {
  /** Words of the column {@code stated_kind}. */
  public enum Kind {
    EXACT,
    ABOUT,
    AT_LEAST;

    /** The word of the column. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public StatedCount {
    Objects.requireNonNull(kind);
    if (count < 1) {
      throw new IllegalArgumentException("stated count " + count);
    }
  }

  /** {@code 47} or {@code ~47}, as the summary prints it. */
  public String figure() {
    return (kind == Kind.EXACT ? "" : "~") + count;
  }
}
