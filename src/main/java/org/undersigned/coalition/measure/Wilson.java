package org.undersigned.coalition.measure;

/**
 * The 95 % interval of a share after Wilson (1927), sound for few cases and for shares near 0 or 1.
 */
public record Wilson(double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * @param yes of {@code n}, which is at least 1
   */
  public static Wilson of(int yes, int n) {
    double share = (double) yes / n;
    double z2 = Z * Z / n;
    double middle = share + z2 / 2;
    double reach = Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n));
    return new Wilson(
        Math.max(0, (middle - reach) / (1 + z2)), Math.min(1, (middle + reach) / (1 + z2)));
  }
}
