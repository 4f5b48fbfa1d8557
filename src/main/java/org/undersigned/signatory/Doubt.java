package org.undersigned.signatory;

import java.util.List;
import java.util.Objects;
import org.undersigned.text.Span;

/**
 * What could not be settled: an output, never a guess.
 *
 * @param kind class of the doubt, such as {@code ambiguous-name}, {@code count-mismatch}, {@code
 *     no-date}
 * @param couldBe codes it could be, may be empty
 * @param reason one sentence for the user
 */
public record Doubt(String kind, String asWritten, Span span, List<String> couldBe, String reason) {
  public Doubt {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(asWritten);
    Objects.requireNonNull(span);
    couldBe = List.copyOf(couldBe);
    Objects.requireNonNull(reason);
  }
}
