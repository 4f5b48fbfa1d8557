package org.undersigned.mention;

import java.util.Objects;

/**
 * What a mention may mean.
 *
 * @param entity code of a state, group or organisation
 * @param kind kind of the form that matched
 * @param strong whether the form counts anywhere in prose
 */
public record Candidate(String entity, FormKind kind, boolean strong) {
  public Candidate {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(kind);
  }
}
