package org.undersigned.signatory;

import java.util.List;
import java.util.Objects;
import org.undersigned.text.Span;

/**
 * What could not be settled: an output, never a guess.
 *
 * @param kind class of the doubt, such as {@code ambiguous-name}, {@code unread-names}, {@code
 *     number-differs}, {@code no-date}
 * @param couldBe codes of the parties that may have signed by these words, so that nobody calls
 *     them absent; may be empty
 * @param reason one sentence for the user
 */
public record Doubt(String kind, String asWritten, Span span, List<String> couldBe, String reason) {
  /** The kind of names that stand together and of which nothing is said. */
  public static final String UNREAD_NAMES = "unread-names";

  /** The kind of a figure in the document that the list does not agree with. */
  public static final String NUMBER_DIFFERS = "number-differs";

  public Doubt {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(asWritten);
    Objects.requireNonNull(span);
    couldBe = List.copyOf(couldBe);
    Objects.requireNonNull(reason);
  }

  /** The same words, doubted for another reason. */
  Doubt because(String newReason) {
    return new Doubt(kind, asWritten, span, couldBe, newReason);
  }
}
