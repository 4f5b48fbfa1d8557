package org.undersigned.coalition.measure;

import java.util.Arrays;
import org.undersigned.coalition.SigningMatrix;

/**
 * The stochastic degree sequence model: the chance that a state signs an event if nothing counted
 * but how often the state signs and how many sign the event (Neal, Domagalski and Sagan 2021). The
 * chances come from the bipartite configuration model, {@code p = x y / (1 + x y)} with the x of
 * the state and the y of the event such that all margins are met on average (Saracco et al. 2015),
 * solved by fixed-point iteration. Cells that are not known take no part.
 */
public final class FixedMargins {
  private static final int MOST_ROUNDS = 5_000;
  private static final double CLOSE = 1e-9;

  private final double[][] chance;
  private final double[] eventFactor;

  private FixedMargins(double[][] chance, double[] eventFactor) {
    this.chance = chance;
    this.eventFactor = eventFactor;
  }

  /** Solves the model for the margins of this matrix. */
  public static FixedMargins of(SigningMatrix matrix) {
    Peel peel = new Peel(matrix);
    double[] x = new double[matrix.stateCount()];
    double[] y = new double[matrix.eventCount()];
    start(peel, x, y);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double off = 0;
      for (int s = 0; s < x.length; s++) {
        if (peel.rowSum[s] > 0) {
          double share = 0;
          for (int e : peel.rowCells[s]) {
            share += y[e] / (1 + x[s] * y[e]);
          }
          off = Math.max(off, Math.abs(x[s] * share - peel.rowSum[s]));
          x[s] = peel.rowSum[s] / share;
        }
      }
      for (int e = 0; e < y.length; e++) {
        if (peel.columnSum[e] > 0) {
          double share = 0;
          for (int s : peel.columnCells[e]) {
            share += x[s] / (1 + x[s] * y[e]);
          }
          y[e] = peel.columnSum[e] / share;
        }
      }
      if (off < CLOSE) {
        break;
      }
    }
    double[][] chance = peel.chance;
    for (int s = 0; s < x.length; s++) {
      for (int e : peel.rowCells[s]) {
        double odds = x[s] * y[e];
        chance[s][e] = odds / (1 + odds);
      }
    }
    return new FixedMargins(chance, y);
  }

  private static void start(Peel peel, double[] x, double[] y) {
    double total = Arrays.stream(peel.rowSum).sum();
    double scale = Math.sqrt(Math.max(total, 1));
    for (int s = 0; s < x.length; s++) {
      x[s] = peel.rowSum[s] / scale;
    }
    for (int e = 0; e < y.length; e++) {
      y[e] = peel.columnSum[e] / scale;
    }
  }

  /** Chance that the state signs the event; 0 where the cell is not known. */
  public double chance(int state, int event) {
    return chance[state][event];
  }

  /** The event's factor y, 0 for an event whose cells are all certain. */
  public double eventFactor(int event) {
    return eventFactor[event];
  }

  /** Expected number of events that both sign. */
  public double expectedBoth(int a, int b) {
    double sum = 0;
    for (int e = 0; e < eventFactor.length; e++) {
      sum += chance[a][e] * chance[b][e];
    }
    return sum;
  }

  /** Chance that both sign at least so many events: the model's p-value, upper tail. */
  public double chanceOfAtLeast(int both, int a, int b) {
    double[] together = new double[eventFactor.length];
    for (int e = 0; e < together.length; e++) {
      together[e] = chance[a][e] * chance[b][e];
    }
    return Binomial.upperTail(together, both);
  }
}
