package org.undersigned.coalition.measure;

import java.util.ArrayList;
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
 */
public record Cosigning(
    String a,
    String b,
    PairCounts counts,
    Optional<JaccardInterval> interval,
    double expected,
    double p) {
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
                  model.chanceOfAtLeast(counts.both(), a, b)));
        }
      }
    }
    return pairs;
  }
}
