package org.undersigned.coalition.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Intervals of Jaccard coefficients by the bootstrap over events (Efron 1979), without drawing. In
 * a resample of N events the number that either state signed is binomial, and of these the number
 * that both signed is binomial again, so the coefficient's distribution is known exactly: what a
 * very long simulation would give, and no seed. Resamples in which neither signs have no
 * coefficient and are left out, as they are when one draws.
 */
public final class JaccardBootstrap {
  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-12;

  private final int events;
  private final int[][] byValue;
  private final Map<PairCounts, Optional<JaccardInterval>> known = new HashMap<>();

  /**
   * @param events number of events that the bootstrap draws from
   */
  public JaccardBootstrap(int events) {
    this.events = events;
    int[][] all = new int[events * (events + 3) / 2][];
    int next = 0;
    for (int t = 1; t <= events; t++) {
      for (int b = 0; b <= t; b++) {
        all[next++] = new int[] {b, t};
      }
    }
    Arrays.sort(all, (x, y) -> Integer.compare(x[0] * y[1], y[0] * x[1]));
    byValue = all;
  }

  /** The interval of a pair; empty when neither ever signed. */
  public Optional<JaccardInterval> interval(PairCounts pair) {
    PairCounts shape = new PairCounts(pair.both(), pair.either() - pair.both(), 0, 0);
    return known.computeIfAbsent(shape, s -> compute(s.both(), s.either()));
  }

  private Optional<JaccardInterval> compute(int both, int either) {
    if (either == 0) {
      return Optional.empty();
    }
    double[] total = Binomial.masses(events, (double) either / events);
    double[][] shared = new double[events + 1][];
    for (int t = 1; t <= events; t++) {
      shared[t] = Binomial.masses(t, (double) both / either);
    }
    double some = 1 - total[0];
    double low = Double.NaN;
    double sum = 0;
    for (int i = 0; i < byValue.length; i++) {
      int b = byValue[i][0];
      int t = byValue[i][1];
      sum += total[t] * shared[t][b] / some;
      boolean last = i + 1 == byValue.length;
      if (last || byValue[i + 1][0] * t != b * byValue[i + 1][1]) {
        double value = (double) b / t;
        if (Double.isNaN(low) && sum >= TAIL - ROUNDING) {
          low = value;
        }
        if (last || sum >= 1 - TAIL - ROUNDING) {
          return Optional.of(new JaccardInterval(low, value));
        }
      }
    }
    throw new IllegalStateException("no quantile of " + both + " in " + either);
  }
}
