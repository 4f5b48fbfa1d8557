package org.undersigned.document;

import java.util.Objects;

/**
 * An input that cannot be read.
 *
 * @param origin path or address as the user gave it
 * @param reason what is wrong and, where there is one, the way out; one line
 */
public record Failure(String origin, String reason) implements Given {
  public Failure {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(reason);
  }
}
