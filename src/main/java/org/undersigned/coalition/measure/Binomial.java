package org.undersigned.coalition.measure;

/** Probabilities of sums of independent yes-or-no draws, computed exactly. */
final class Binomial {
  private Binomial() {}

  /** Probabilities of 0 to n successes in n draws with equal chance. */
  static double[] masses(int n, double chance) {
    if (chance <= 0 || chance >= 1) {
      double[] sure = new double[n + 1];
      sure[chance <= 0 ? 0 : n] = 1;
      return sure;
    }
    double[] mass = new double[n + 1];
    double logOdds = Math.log(chance) - Math.log1p(-chance);
    double log = n * Math.log1p(-chance);
    for (int k = 0; k <= n; k++) {
      mass[k] = Math.exp(log);
      log += Math.log((double) (n - k) / (k + 1)) + logOdds;
    }
    return mass;
  }

  /**
   * Probability of at least {@code atLeast} successes in draws of unequal chance (the
   * Poisson-binomial distribution), by convolution.
   */
  static double upperTail(double[] chances, int atLeast) {
    if (atLeast <= 0) {
      return 1;
    }
    double[] mass = new double[atLeast];
    mass[0] = 1;
    double reached = 0;
    for (double chance : chances) {
      if (chance == 0) {
        continue;
      }
      reached += mass[atLeast - 1] * chance;
      for (int k = atLeast - 1; k > 0; k--) {
        mass[k] = mass[k] * (1 - chance) + mass[k - 1] * chance;
      }
      mass[0] *= 1 - chance;
    }
    return Math.min(1, reached);
  }
}
