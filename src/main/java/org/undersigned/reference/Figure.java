package org.undersigned.reference;

import java.util.Objects;

/**
 * A measured quantity with its year and source.
 *
 * @param value persons, US dollars, or whatever the user's own measure counts
 * @param year year of the figure, 0 when undated
 * @param basis {@code nominal} or {@code PPP} for money, {@code persons} for people; figures of
 *     different bases are never added
 * @param source key into sources.csv
 */
public record Figure(double value, int year, String basis, String source) {
  public Figure {
    Objects.requireNonNull(basis);
    Objects.requireNonNull(source);
  }
}
