package org.undersigned.coalition.measure;

import java.util.OptionalDouble;
import org.undersigned.coalition.SigningMatrix;

/**
 * How two states stand to each other over the events in which both are known.
 *
 * @param both events that both signed
 * @param onlyA events that only the first signed
 * @param onlyB events that only the second signed
 * @param neither events that neither signed
 */
public record PairCounts(int both, int onlyA, int onlyB, int neither) {
  /** Below so many common events chance-corrected agreement is left blank. */
  public static final int ENOUGH = 5;

  public PairCounts {
    if (both < 0 || onlyA < 0 || onlyB < 0 || neither < 0) {
      throw new IllegalArgumentException(both + " " + onlyA + " " + onlyB + " " + neither);
    }
  }

  /** Counts of the states with these numbers. */
  public static PairCounts of(SigningMatrix matrix, int a, int b) {
    int both = 0;
    int onlyA = 0;
    int onlyB = 0;
    int neither = 0;
    for (int e = 0; e < matrix.eventCount(); e++) {
      if (matrix.known(a, e) && matrix.known(b, e)) {
        boolean yesA = matrix.signed(a, e);
        boolean yesB = matrix.signed(b, e);
        both += yesA && yesB ? 1 : 0;
        onlyA += yesA && !yesB ? 1 : 0;
        onlyB += yesB && !yesA ? 1 : 0;
        neither += !yesA && !yesB ? 1 : 0;
      }
    }
    return new PairCounts(both, onlyA, onlyB, neither);
  }

  /** Events that at least one of them signed. */
  public int either() {
    return both + onlyA + onlyB;
  }

  /** Events in which both are known. */
  public int n() {
    return either() + neither;
  }

  /** Signed by both of signed by either (Jaccard 1901); empty when neither ever signed. */
  public OptionalDouble jaccard() {
    return either() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both / either());
  }

  /** Signed by both of the shorter record; empty when one never signed. */
  public OptionalDouble overlap() {
    int shorter = both + Math.min(onlyA, onlyB);
    return shorter == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both / shorter);
  }

  /**
   * Agreement beyond what each one's own rate of signing gives (Cohen 1960): (po - pe)/(1 - pe).
   * Empty below five common events, or when chance alone makes them agree always.
   */
  public OptionalDouble kappa() {
    double a = (double) (both + onlyA) / n();
    double b = (double) (both + onlyB) / n();
    return corrected(a * b + (1 - a) * (1 - b));
  }

  /**
   * Agreement beyond what their common rate of signing gives (Scott 1955). Empty as {@link
   * #kappa()} is.
   */
  public OptionalDouble pi() {
    double rate = (2.0 * both + onlyA + onlyB) / (2.0 * n());
    return corrected(rate * rate + (1 - rate) * (1 - rate));
  }

  private OptionalDouble corrected(double byChance) {
    if (n() < ENOUGH || byChance > 1 - 1e-12) {
      return OptionalDouble.empty();
    }
    double observed = (double) (both + neither) / n();
    return OptionalDouble.of((observed - byChance) / (1 - byChance));
  }
}
