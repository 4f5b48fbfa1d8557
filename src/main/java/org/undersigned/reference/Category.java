package org.undersigned.reference;

import java.util.Objects;

/**
 * One part of a scheme.
 *
 * @param code the word in the column {@code category}
 * @param title for readers
 * @param order place among the categories, from 1
 * @param colour {@code #RRGGBB}
 * @param rule for derived schemes the condition on groups; see {@link GroupRule}
 */
public record Category(String code, String title, int order, String colour, String rule) {
  public Category {
    Objects.requireNonNull(code);
    Objects.requireNonNull(title);
    Objects.requireNonNull(colour);
    Objects.requireNonNull(rule);
  }
}
