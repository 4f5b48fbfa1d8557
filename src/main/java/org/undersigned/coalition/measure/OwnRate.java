package org.undersigned.coalition.measure;

import java.util.Arrays;
import org.undersigned.coalition.SigningMatrix;

/**
 * The chance under fixed margins that a state signs an event, learnt from its other events alone:
 * the state's factor is solved anew without the event in question, the events' factors stay. Events
 * of one class have one factor, so leaving out one that was signed, or one that was not, is solved
 * once for the class.
 */
final class OwnRate {
  private static final int STEPS = 100;
  private static final double WIDEST = 40;
  private static final double CLOSE = 1e-12;

  /**
   * From so much variance upwards one event moves the factor's logarithm by 1/20 at most, and the
   * series below errs by less than a millionth.
   */
  private static final double MUCH = 20;

  private final SigningMatrix matrix;
  private final int state;
  private final EventClasses classes;

  /** The state's odds in each class under the whole model; 0 where margins leave no choice. */
  private final double[] odds;

  /** Events of each class in which the state is known and that leave something to choose. */
  private final int[] known;

  private final double[][] solved;
  private int signedOpen;
  private int casesOpen;

  /** Sum of the chances and its first derivatives by the logarithm of the state's factor. */
  private final double[] series = new double[4];

  /** The rates of one state. */
  OwnRate(SigningMatrix matrix, FixedMargins model, int state) {
    this.matrix = matrix;
    this.state = state;
    classes = model.classes();
    odds = new double[classes.count()];
    known = new int[classes.count()];
    solved = new double[2][classes.count()];
    for (double[] row : solved) {
      Arrays.fill(row, Double.NaN);
    }
    for (int e = 0; e < matrix.eventCount(); e++) {
      int c = classes.of(e);
      if (matrix.known(state, e) && model.eventFactor(e) > 0) {
        double p = model.chance(state, e);
        odds[c] = p / (1 - p);
        known[c]++;
        casesOpen++;
        signedOpen += matrix.signed(state, e) ? 1 : 0;
        series[0] += p;
        series[1] += p * (1 - p);
        series[2] += p * (1 - p) * (1 - 2 * p);
        series[3] += p * (1 - p) * (1 - 6 * p * (1 - p));
      }
    }
  }

  /** Without the event of this number, in which the state is known. */
  double of(int event) {
    int c = classes.of(event);
    boolean signs = matrix.signed(state, event);
    boolean open = known[c] > 0;
    int signed = signedOpen - (open && signs ? 1 : 0);
    int cases = casesOpen - (open ? 1 : 0);
    if (!open || cases == 0) {
      return plain(signs);
    }
    if (signed == 0 || signed == cases) {
      return signed == 0 ? 0 : 1;
    }
    double[] row = solved[signs ? 1 : 0];
    if (Double.isNaN(row[c])) {
      row[c] = chance(odds[c], shift(c, signed));
    }
    return row[c];
  }

  /** Share of the other events that it signed: where margins leave nothing to choose. */
  private double plain(boolean signs) {
    int others = matrix.cases(state) - 1;
    int signed = matrix.signatures(state) - (signs ? 1 : 0);
    return others == 0 ? 0 : (double) signed / others;
  }

  private static double chance(double odds, double shift) {
    double shifted = odds * Math.exp(shift);
    return shifted / (1 + shifted);
  }

  /**
   * What is added to the logarithm of the state's factor so that this many signatures are expected
   * without an event of the class: by Newton's steps, halving where one would leave the bounds.
   */
  private double shift(int without, int signed) {
    double low = -WIDEST;
    double high = WIDEST;
    double at = 0;
    for (int step = 0; step < STEPS && high - low > CLOSE; step++) {
      double p = chance(odds[without], at);
      double sum = -p;
      double slope = -p * (1 - p);
      if (series[1] >= MUCH) {
        sum += series[0] + at * (series[1] + at * (series[2] / 2 + at * series[3] / 6));
        slope += series[1] + at * (series[2] + at * series[3] / 2);
      } else {
        for (int c = 0; c < odds.length; c++) {
          double q = chance(odds[c], at);
          sum += known[c] * q;
          slope += known[c] * q * (1 - q);
        }
      }
      if (sum < signed) {
        low = at;
      } else {
        high = at;
      }
      double next = at - (sum - signed) / slope;
      if (Math.abs(next - at) < CLOSE) {
        return next;
      }
      at = next > low && next < high ? next : (low + high) / 2;
    }
    return at;
  }
}
