package org.undersigned.reference;

import java.util.List;
import java.util.Objects;

/**
 * A way of dividing states: by region, by alignment, by a recorded vote.
 *
 * @param code such as {@code region} or {@code vote:ES-11/1}
 * @param kind {@code assigned} (rows say who is where), {@code derived} (rules on groups, the first
 *     that fits decides), {@code membership} (the groups themselves), {@code recorded} (a vote)
 * @param title for readers
 * @param claims what it claims to say
 * @param decidedBy who decides it
 * @param source key into sources.csv
 * @param categories in order
 */
public record Scheme(
    String code,
    String kind,
    String title,
    String claims,
    String decidedBy,
    String source,
    List<Category> categories) {
  /** Words of the column kind. */
  static final List<String> KINDS = List.of("assigned", "derived", "membership", "recorded");

  public Scheme {
    Objects.requireNonNull(code);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(title);
    Objects.requireNonNull(claims);
    Objects.requireNonNull(decidedBy);
    Objects.requireNonNull(source);
    categories = List.copyOf(categories);
  }
}
