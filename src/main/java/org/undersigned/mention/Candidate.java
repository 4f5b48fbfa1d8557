package org.undersigned.mention;

import java.util.Objects;

/**
 * What a mention may mean.
 *
 * @param entity code of a state, group or organisation
 * @param kind kind of the form that matched
 * @param strong whether the form counts anywhere in prose
 * @param from first epoch day on which the form means this party
 * @param until first epoch day on which it no longer does
 */
public record Candidate(String entity, FormKind kind, boolean strong, int from, int until) {
  public Candidate {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(kind);
  }

  /** Whether the form means this party on a day; only persons change theirs. */
  boolean holdsOn(int epochDay) {
    return kind != FormKind.PERSON || from <= epochDay && epochDay < until;
  }
}
