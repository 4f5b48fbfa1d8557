package org.undersigned.coalition.measure;

import java.util.Arrays;
import org.undersigned.coalition.SigningMatrix;

/**
 * The stochastic degree sequence model: the chance that a state signs an event if nothing counted
 * but how often the state signs and how many sign the event (Neal, Domagalski and Sagan 2021). The
 * chances come from the bipartite configuration model, {@code p = x y / (1 + x y)} with the x of
 * the state and the y of the event such that all margins are met on average (Saracco et al. 2015),
 * solved by fixed-point iteration. Cells that are not known take no part. Events of the same margin
 * in which the same states are known have the same y, so it is solved once for each such class.
 */
public final class FixedMargins {
  private static final int MOST_ROUNDS = 5_000;
  private static final double CLOSE = 1e-9;

  private final EventClasses classes;
  private final double[][] chance;
  private final double[] eventFactor;
  private final int[] sizes;

  private FixedMargins(EventClasses classes, double[][] chance, double[] eventFactor) {
    this.classes = classes;
    this.chance = chance;
    this.eventFactor = eventFactor;
    this.sizes = new int[eventFactor.length];
    Arrays.setAll(sizes, classes::size);
  }

  /** Solves the model for the margins of this matrix. */
  public static FixedMargins of(SigningMatrix matrix) {
    EventClasses classes = new EventClasses(matrix);
    Peel peel = new Peel(matrix, classes);
    double[] x = new double[matrix.stateCount()];
    double[] y = new double[classes.count()];
    start(peel, classes, x, y);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double off = 0;
      for (int s = 0; s < x.length; s++) {
        if (peel.rowSum[s] > 0) {
          double share = 0;
          for (int c : peel.rowCells[s]) {
            share += classes.size(c) * y[c] / (1 + x[s] * y[c]);
          }
          off = Math.max(off, Math.abs(x[s] * share - peel.rowSum[s]));
          x[s] = peel.rowSum[s] / share;
        }
      }
      for (int c = 0; c < y.length; c++) {
        if (peel.columnSum[c] > 0) {
          double share = 0;
          for (int s : peel.columnCells[c]) {
            share += x[s] / (1 + x[s] * y[c]);
          }
          y[c] = peel.columnSum[c] / share;
        }
      }
      if (off < CLOSE) {
        break;
      }
    }
    double[][] chance = peel.chance;
    for (int s = 0; s < x.length; s++) {
      for (int c : peel.rowCells[s]) {
        double odds = x[s] * y[c];
        chance[s][c] = odds / (1 + odds);
      }
    }
    return new FixedMargins(classes, chance, y);
  }

  private static void start(Peel peel, EventClasses classes, double[] x, double[] y) {
    double total = Arrays.stream(peel.rowSum).sum();
    double scale = Math.sqrt(Math.max(total, 1));
    for (int s = 0; s < x.length; s++) {
      x[s] = peel.rowSum[s] / scale;
    }
    for (int c = 0; c < y.length; c++) {
      y[c] = peel.columnSum[c] / scale;
    }
  }

  /** Which events the model does not tell apart. */
  public EventClasses classes() {
    return classes;
  }

  /** Chance that the state signs the event; 0 where the cell is not known. */
  public double chance(int state, int event) {
    return chance[state][classes.of(event)];
  }

  /** The event's factor y, 0 for an event whose cells are all certain. */
  public double eventFactor(int event) {
    return eventFactor[classes.of(event)];
  }

  /** How many events two states would both sign. */
  public Together together(int a, int b) {
    double[] chances = new double[sizes.length];
    double sum = 0;
    for (int c = 0; c < chances.length; c++) {
      chances[c] = chance[a][c] * chance[b][c];
      sum += sizes[c] * chances[c];
    }
    return new Together(sum, Binomial.of(chances, sizes));
  }

  /** The number of events that two states both sign under fixed margins, a Poisson binomial. */
  public static final class Together {
    private final double expected;
    private final Binomial.Masses masses;

    private Together(double expected, Binomial.Masses masses) {
      this.expected = expected;
      this.masses = masses;
    }

    /** Its expected value. */
    public double expected() {
      return expected;
    }

    /** Chance of at least so many. */
    public double atLeast(int both) {
      return masses.from(both);
    }

    /** Chance of at most so many. */
    public double atMost(int both) {
      return masses.upTo(both);
    }
  }
}
