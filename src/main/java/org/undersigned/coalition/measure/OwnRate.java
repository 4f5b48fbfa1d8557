package org.undersigned.coalition.measure;

import org.undersigned.coalition.SigningMatrix;

/**
 * The chance under fixed margins that a state signs an event, learnt from its other events alone:
 * the state's factor is solved anew without the event in question, the events' factors stay.
 */
final class OwnRate {
  private static final int STEPS = 60;
  private static final double WIDEST = 40;

  private final SigningMatrix matrix;
  private final FixedMargins model;

  OwnRate(SigningMatrix matrix, FixedMargins model) {
    this.matrix = matrix;
    this.model = model;
  }

  double of(int state, int event) {
    double y = model.eventFactor(event);
    int signed = 0;
    int cases = 0;
    for (int e = 0; e < matrix.eventCount(); e++) {
      if (counts(state, e, event)) {
        cases++;
        signed += matrix.signed(state, e) ? 1 : 0;
      }
    }
    if (y == 0 || cases == 0) {
      return plain(state, event);
    }
    if (signed == 0 || signed == cases) {
      return signed == 0 ? 0 : 1;
    }
    double odds = Math.exp(logFactor(state, event, signed)) * y;
    return odds / (1 + odds);
  }

  /** Share of the other events that it signed: where margins leave nothing to choose. */
  private double plain(int state, int event) {
    int others = matrix.cases(state) - 1;
    int signed = matrix.signatures(state) - (matrix.signed(state, event) ? 1 : 0);
    return others == 0 ? 0 : (double) signed / others;
  }

  private boolean counts(int state, int e, int event) {
    return e != event && matrix.known(state, e) && model.eventFactor(e) > 0;
  }

  /** The logarithm of the factor that gives this many expected signatures, by halving. */
  private double logFactor(int state, int event, int signed) {
    double low = -WIDEST;
    double high = WIDEST;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      double x = Math.exp(middle);
      double sum = 0;
      for (int e = 0; e < matrix.eventCount(); e++) {
        if (counts(state, e, event)) {
          double odds = x * model.eventFactor(e);
          sum += odds / (1 + odds);
        }
      }
      if (sum < signed) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
