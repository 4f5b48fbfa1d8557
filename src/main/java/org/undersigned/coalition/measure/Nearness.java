package org.undersigned.coalition.measure;

import org.undersigned.coalition.SigningMatrix;

/**
 * How alike one event is to the others: Jaccard coefficient of their signatories over the states
 * known in both, leaving one state out, so that a state never speaks for its own expectation.
 */
final class Nearness {
  private final Columns columns;
  private final int event;
  private final int[] both;
  private final int[] either;

  /** Signatures and knowledge of every event, 64 states in a word. */
  static final class Columns {
    private final SigningMatrix matrix;
    private final int words;
    private final long[] signed;
    private final long[] known;

    Columns(SigningMatrix matrix) {
      this.matrix = matrix;
      words = (matrix.stateCount() + Long.SIZE - 1) / Long.SIZE;
      signed = new long[words * matrix.eventCount()];
      known = new long[words * matrix.eventCount()];
      for (int s = 0; s < matrix.stateCount(); s++) {
        long bit = 1L << s;
        for (int e = 0; e < matrix.eventCount(); e++) {
          int at = e * words + s / Long.SIZE;
          signed[at] |= matrix.signed(s, e) ? bit : 0;
          known[at] |= matrix.known(s, e) ? bit : 0;
        }
      }
    }
  }

  Nearness(Columns columns, int event) {
    this.columns = columns;
    this.event = event;
    int events = columns.matrix.eventCount();
    both = new int[events];
    either = new int[events];
    int mine = event * columns.words;
    for (int f = 0; f < events; f++) {
      int other = f * columns.words;
      for (int w = 0; w < columns.words; w++) {
        long a = columns.signed[mine + w];
        long b = columns.signed[other + w];
        both[f] += Long.bitCount(a & b);
        either[f] += Long.bitCount((a | b) & columns.known[mine + w] & columns.known[other + w]);
      }
    }
  }

  /** 0 to 1; 0 when nobody else signed either. Not less for any state left out than this. */
  double atMost(int other) {
    return (double) both[other] / Math.max(1, either[other] - 1);
  }

  /** 0 to 1; 0 when nobody else signed either. */
  double without(int state, int other) {
    SigningMatrix matrix = columns.matrix;
    boolean mine = matrix.signed(state, event);
    boolean its = matrix.signed(state, other);
    boolean known = matrix.known(state, event) && matrix.known(state, other);
    int b = both[other] - (mine && its ? 1 : 0);
    int n = either[other] - (known && (mine || its) ? 1 : 0);
    return n == 0 ? 0 : (double) b / n;
  }
}
