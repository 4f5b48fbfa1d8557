package org.undersigned.signatory;

import java.util.Objects;
import org.undersigned.text.Span;

/**
 * One party in one role: one row of the CSV.
 *
 * @param entity ISO 3166-1 alpha-3 or an organisation's code
 * @param organisation whether the entity is an organisation, not a state
 * @param via the collective that signs for it, empty when it is named itself
 * @param asWritten the words; for a via row the collective's
 * @param span where the words stand, in UTF-16 units of the statement's text
 * @param rule what decided
 */
public record Finding(
    String entity,
    boolean organisation,
    Role role,
    Manner manner,
    String via,
    Certainty certainty,
    String asWritten,
    Span span,
    String rule) {
  public Finding {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(role);
    Objects.requireNonNull(manner);
    Objects.requireNonNull(via);
    Objects.requireNonNull(certainty);
    Objects.requireNonNull(asWritten);
    Objects.requireNonNull(span);
    Objects.requireNonNull(rule);
  }
}
