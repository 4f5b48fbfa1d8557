package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.undersigned.coalition.SigningMatrix;

/**
 * Whether expectations came true: Brier scores (Brier 1950: mean squared difference of expectation
 * and outcome, 0 perfect) and, for each tenth of expectation, how many in fact signed.
 *
 * @param brier of the expectations
 * @param brierOfRate of the fixed-margin rates alone
 * @param brierOfBase of the overall share of signatures, which knows nothing of states or events
 * @param cells how many expectations
 * @param bins ten, from low to high; empty bins included
 */
public record Calibration(
    double brier, double brierOfRate, double brierOfBase, int cells, List<Bin> bins) {
  private static final int BINS = 10;

  /**
   * Expectations between two bounds.
   *
   * @param low inclusive
   * @param high exclusive, inclusive in the last
   * @param expected mean expectation, 0 when empty
   * @param observed share that signed, 0 when empty
   */
  public record Bin(double low, double high, int cells, double expected, double observed) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  /** Checks expectations against what happened. */
  public static Calibration of(SigningMatrix matrix, List<Expectation> expectations) {
    double base = expectations.stream().mapToDouble(e -> outcome(matrix, e)).average().orElse(0);
    int[] cells = new int[BINS];
    double[] expected = new double[BINS];
    double[] observed = new double[BINS];
    for (Expectation e : expectations) {
      int bin = Math.min(BINS - 1, (int) (e.expected() * BINS));
      cells[bin]++;
      expected[bin] += e.expected();
      observed[bin] += outcome(matrix, e);
    }
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      double n = Math.max(1, cells[b]);
      bins.add(
          new Bin((double) b / BINS, (b + 1.0) / BINS, cells[b], expected[b] / n, observed[b] / n));
    }
    return new Calibration(
        brier(matrix, expectations, Expectation::expected),
        brier(matrix, expectations, Expectation::rate),
        brier(matrix, expectations, e -> base),
        expectations.size(),
        bins);
  }

  private static double outcome(SigningMatrix matrix, Expectation e) {
    return matrix.signed(e.state(), e.event()) ? 1 : 0;
  }

  private static double brier(
      SigningMatrix matrix, List<Expectation> all, ToDoubleFunction<Expectation> forecast) {
    return all.stream()
        .mapToDouble(e -> Math.pow(forecast.applyAsDouble(e) - outcome(matrix, e), 2))
        .average()
        .orElse(0);
  }
}
