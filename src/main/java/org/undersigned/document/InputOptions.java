package org.undersigned.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How inputs are to be read.
 *
 * @param date day of the act as the user gives it; it goes before every other date
 * @param id name of what comes from standard input, {@code stdin} when the user gives none
 * @param maxBytes documents above this size are refused
 */
public record InputOptions(Optional<LocalDate> date, String id, long maxBytes) {
  /** 64 MiB. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  /** What a limit may be at most: a little less than 2 GiB. */
  public static final long LARGEST_MAX_BYTES = Integer.MAX_VALUE - 16;

  public InputOptions {
    Objects.requireNonNull(date);
    Objects.requireNonNull(id);
    if (maxBytes < 1 || maxBytes > LARGEST_MAX_BYTES) {
      throw new IllegalArgumentException("a document's size limit of " + maxBytes + " bytes");
    }
  }

  /** No date, the usual limit. */
  public static InputOptions usual() {
    return new InputOptions(Optional.empty(), "", DEFAULT_MAX_BYTES);
  }
}
