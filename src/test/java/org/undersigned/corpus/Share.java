package org.undersigned.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A part of a whole, with what a sample of this size lets one say of it.
 *
 * @param part how many are right
 * @param whole out of how many, at least 0
 */
record Share(int part, int whole) {
  /** Standard normal quantile of a two-sided 95 per cent interval. */
  private static final double Z = 1.959964;

  static Share of(int part, int whole) {
    return new Share(part, whole);
  }

  Share plus(boolean right) {
    return new Share(part + (right ? 1 : 0), whole + 1);
  }

  double value() {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** Four decimals, a half to the even neighbour, as Python writes it. */
  static String decimals(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }

  /**
   * Wilson's score interval at 95 per cent (E. B. Wilson, JASA 22, 1927), such as {@code [0.81,
   * 0.93]}.
   */
  String interval() {
    if (whole == 0) {
      return "[0.00, 1.00]";
    }
    double z2 = Z * Z / whole;
    double centre = (value() + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(value() * (1 - value()) / whole + z2 / (4 * whole)) / (1 + z2);
    return String.format(
        Locale.ROOT, "[%.2f, %.2f]", Math.max(0, centre - half), Math.min(1, centre + half));
  }

  String line() {
    return String.format(
        Locale.ROOT, "%s %s (%d of %d)", decimals(value()), interval(), part, whole);
  }
}
