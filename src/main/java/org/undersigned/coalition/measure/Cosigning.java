package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    int[] signing =
        IntStream.range(0, matrix.stateCount()).filter(s -> matrix.signatures(s) > 0).toArray();
    List<Cosigning> pairs =
        IntStream.range(0, signing.length)
            .parallel()
            .mapToObj(
                i ->
                    IntStream.range(i + 1, signing.length)
                        .mapToObj(j -> pair(matrix, model, bootstrap, signing[i], signing[j]))
                        .toList())
            .flatMap(List::stream)
            .toList();
    return withDiscoveryRates(pairs);
  }

  private static Cosigning pair(
      SigningMatrix matrix, FixedMargins model, JaccardBootstrap bootstrap, int a, int b) {
    PairCounts counts = PairCounts.of(matrix, a, b);
    FixedMargins.Together together = model.together(a, b);
    return new Cosigning(
        matrix.states().get(a),
        matrix.states().get(b),
        counts,
        bootstrap.interval(counts),
        together.expected(),
        together.atLeast(counts.both()),
        together.atMost(counts.both()),
        Double.NaN);
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
