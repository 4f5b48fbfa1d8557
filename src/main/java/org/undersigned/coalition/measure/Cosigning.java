package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.undersigned.coalition.SigningMatrix;

/**
 * Two states and their common record.
 *
 * @param a code of the first in code order
 * @param b code of the second
 * @param counts over the events in which both are known
 * @param interval of the Jaccard coefficient, empty when neither ever signed
 * @param expected number of events that both sign under fixed margins
 * @param p chance of at least as many under fixed margins
 * @param fewer chance of at most as many under fixed margins
 * @param q the false discovery rate at which the pair is beyond chance, over all pairs: p after
 *     Benjamini and Hochberg 1995
 */
public record Cosigning(
    String a,
    String b,
    PairCounts counts,
    Optional<JaccardInterval> interval,
    double expected,
    double p,
    double fewer,
    double q) {
  /** All pairs of states that signed at least one counted event, in code order. */
  public static List<Cosigning> of(SigningMatrix matrix) {
    FixedMargins model = FixedMargins.of(matrix);
    JaccardBootstrap bootstrap = new JaccardBootstrap(matrix.eventCount());
    List<Cosigning> pairs = new ArrayList<>();
    for (int a = 0; a < matrix.stateCount(); a++) {
      for (int b = a + 1; b < matrix.stateCount(); b++) {
        if (matrix.signatures(a) > 0 && matrix.signatures(b) > 0) {
          PairCounts counts = PairCounts.of(matrix, a, b);
          pairs.add(
              new Cosigning(
                  matrix.states().get(a),
                  matrix.states().get(b),
                  counts,
                  bootstrap.interval(counts),
                  model.expectedBoth(a, b),
                  model.chanceOfAtLeast(counts.both(), a, b),
                  1 - model.chanceOfAtLeast(counts.both() + 1, a, b),
                  Double.NaN));
        }
      }
    }
    return withDiscoveryRates(pairs);
  }

  /** q of the pair of rank r among m by p: the least of p m / r over its rank and all after it. */
  private static List<Cosigning> withDiscoveryRates(List<Cosigning> pairs) {
    int m = pairs.size();
    Integer[] byChance = new Integer[m];
    Arrays.setAll(byChance, i -> i);
    Arrays.sort(byChance, Comparator.comparing((Integer i) -> pairs.get(i).p()));
    double least = 1;
    List<Cosigning> all = new ArrayList<>(pairs);
    for (int rank = m; rank >= 1; rank--) {
      int i = byChance[rank - 1];
      least = Math.min(least, pairs.get(i).p() * m / rank);
      all.set(i, pairs.get(i).withRate(least));
    }
    return all;
  }

  private Cosigning withRate(double rate) {
    return new Cosigning(a, b, counts, interval, expected, p, fewer, rate);
  }
}
