package org.undersigned.signatory;

import java.util.Objects;
import org.undersigned.text.Span;

/** One party in one role: one row of the CSV. Immutable. A long page has hundreds of thousands. */
public final class Finding {
  private final String entity;
  private final boolean organisation;
  private final Role role;
  private final Manner manner;
  private final String via;
  private final Certainty certainty;
  private final String asWritten;
  private final int start;
  private final int end;
  private final String rule;

  /**
   * @param entity ISO 3166-1 alpha-3 or an organisation's code
   * @param organisation whether the entity is an organisation, not a state
   * @param via the collective that signs for it, empty when it is named itself
   * @param asWritten the words; for a via row the collective's
   * @param span where the words stand, in UTF-16 units of the statement's text
   * @param rule what decided
   */
  public Finding(
      String entity,
      boolean organisation,
      Role role,
      Manner manner,
      String via,
      Certainty certainty,
      String asWritten,
      Span span,
      String rule) {
    this.entity = Objects.requireNonNull(entity);
    this.organisation = organisation;
    this.role = Objects.requireNonNull(role);
    this.manner = Objects.requireNonNull(manner);
    this.via = Objects.requireNonNull(via);
    this.certainty = Objects.requireNonNull(certainty);
    this.asWritten = Objects.requireNonNull(asWritten);
    this.start = span.start();
    this.end = span.end();
    this.rule = Objects.requireNonNull(rule);
  }

  /** ISO 3166-1 alpha-3 or an organisation's code. */
  public String entity() {
    return entity;
  }

  /** Whether the entity is an organisation, not a state. */
  public boolean organisation() {
    return organisation;
  }

  public Role role() {
    return role;
  }

  public Manner manner() {
    return manner;
  }

  /** The collective that signs for it, empty when it is named itself. */
  public String via() {
    return via;
  }

  public Certainty certainty() {
    return certainty;
  }

  /** The words; for a via row the collective's. */
  public String asWritten() {
    return asWritten;
  }

  /** Where the words stand, in UTF-16 units of the statement's text. */
  public Span span() {
    return new Span(start, end);
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** What decided. */
  public String rule() {
    return rule;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding f
        && entity.equals(f.entity)
        && organisation == f.organisation
        && role == f.role
        && manner == f.manner
        && via.equals(f.via)
        && certainty == f.certainty
        && asWritten.equals(f.asWritten)
        && start == f.start
        && end == f.end
        && rule.equals(f.rule);
  }

  @Override
  public int hashCode() {
    return 31 * entity.hashCode() + start;
  }

  @Override
  public String toString() {
    return entity + " " + role + " " + manner + " " + asWritten + " at " + start + ": " + rule;
  }
}
