package org.undersigned.document;

import java.util.Objects;

/**
 * What is known of a kept document, in {@code NAME.meta.json} beside it.
 *
 * @param address as it was asked for
 * @param finalAddress where redirects led
 * @param time ISO instant of the retrieval
 * @param sha256 of the bytes, lower-case hex
 * @param mediaType as the server declared it, may be empty
 * @param charset as the server declared it, may be empty
 */
public record Sidecar(
    String address,
    String finalAddress,
    String time,
    String sha256,
    String mediaType,
    String charset) {
  public Sidecar {
    Objects.requireNonNull(address);
    Objects.requireNonNull(finalAddress);
    Objects.requireNonNull(time);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(charset);
  }
}
