package org.undersigned.mention;

import java.util.Objects;

/**
 * What a mention may mean.
 *
 * @param entity code of a state, group or organisation
 * @param state whether that is a state, past or present
 * @param kind kind of the form that matched
 * @param strong whether the form counts anywhere in prose
 * @param from first epoch day on which the form means this party
 * @param until first epoch day on which it no longer does
 */
public record Candidate(
    String entity, boolean state, FormKind kind, boolean strong, int from, int until) {
  public Candidate {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(kind);
  }

  /** Whether the form means this party on a day; only persons change theirs. */
  public boolean holdsOn(int epochDay) {
    return kind != FormKind.PERSON || from <= epochDay && epochDay < until;
  }

  /** Spelt out: what records get by themselves is put together when it is first asked for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Candidate c
        && entity.equals(c.entity)
        && state == c.state
        && kind == c.kind
        && strong == c.strong
        && from == c.from
        && until == c.until;
  }

  @Override
  public int hashCode() {
    return 31 * entity.hashCode() + 7 * kind.ordinal() + (strong ? 1 : 0) + from ^ until;
  }
}
