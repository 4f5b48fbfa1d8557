package org.undersigned.coalition.measure;

import java.util.Random;
import org.undersigned.coalition.SigningMatrix;

/**
 * Draws random signings with exactly the same margins: every state signs as often, every event has
 * as many signatories. Pairs of states trade the events that only one of them signed (the curveball
 * algorithm, Strona et al. 2014), restricted to events in which both are known, so that unknown
 * cells stay unknown.
 */
public final class MarginShuffle {
  /** Trades per state: enough to forget where one started. */
  private static final int TRADES_PER_STATE = 20;

  private MarginShuffle() {}

  /** A random matrix with the margins of this one; the same seed gives the same matrix. */
  public static SigningMatrix of(SigningMatrix matrix, long seed) {
    Random random = new Random(seed);
    boolean[][] signed = matrix.signatures();
    boolean[][] known = matrix.knowledge();
    int states = matrix.stateCount();
    if (states > 1) {
      int[] tradable = new int[matrix.eventCount()];
      for (int t = 0; t < TRADES_PER_STATE * states; t++) {
        int a = random.nextInt(states);
        int b = random.nextInt(states - 1);
        b += b >= a ? 1 : 0;
        trade(signed[a], signed[b], known[a], known[b], tradable, random);
      }
    }
    return new SigningMatrix(matrix.states(), matrix.events(), signed, known);
  }

  private static void trade(
      boolean[] a, boolean[] b, boolean[] knownA, boolean[] knownB, int[] tradable, Random random) {
    int n = 0;
    int ofA = 0;
    for (int e = 0; e < a.length; e++) {
      if (a[e] != b[e] && knownA[e] && knownB[e]) {
        tradable[n++] = e;
        ofA += a[e] ? 1 : 0;
      }
    }
    for (int i = 0; i < n; i++) {
      // the next event goes to a with the chance that keeps a's number
      boolean toA = random.nextInt(n - i) < ofA;
      ofA -= toA ? 1 : 0;
      a[tradable[i]] = toA;
      b[tradable[i]] = !toA;
    }
  }
}
