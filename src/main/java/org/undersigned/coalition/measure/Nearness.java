package org.undersigned.coalition.measure;

import org.undersigned.coalition.SigningMatrix;

/**
 * How alike events are: Jaccard coefficient of their signatories over the states known in both,
 * leaving one state out, so that a state never speaks for its own expectation.
 */
final class Nearness {
  private final SigningMatrix matrix;
  private final int[][] both;
  private final int[][] either;

  Nearness(SigningMatrix matrix) {
    this.matrix = matrix;
    int events = matrix.eventCount();
    both = new int[events][events];
    either = new int[events][events];
    for (int s = 0; s < matrix.stateCount(); s++) {
      for (int e = 0; e < events; e++) {
        for (int f = 0; f < events; f++) {
          both[e][f] += inBoth(s, e, f);
          either[e][f] += inEither(s, e, f);
        }
      }
    }
  }

  private int inBoth(int s, int e, int f) {
    return matrix.signed(s, e) && matrix.signed(s, f) ? 1 : 0;
  }

  private int inEither(int s, int e, int f) {
    boolean known = matrix.known(s, e) && matrix.known(s, f);
    return known && (matrix.signed(s, e) || matrix.signed(s, f)) ? 1 : 0;
  }

  /** 0 to 1; 0 when nobody else signed either. */
  double without(int state, int e, int f) {
    int b = both[e][f] - inBoth(state, e, f);
    int n = either[e][f] - inEither(state, e, f);
    return n == 0 ? 0 : (double) b / n;
  }
}
