package org.undersigned.coalition.output;

import java.util.List;
import java.util.Map;

/**
 * Chances under fixed margins, found from the cells of incidence.csv by maximising the likelihood
 * of {@code logistic(state + event)}: the same model as the program's by another road.
 */
final class Likelihood {
  private final List<String> states;
  private final List<String> events;
  private final int[][] known;
  private final double[] ofState;
  private final double[] ofEvent;

  Likelihood(PrintedStudy study) {
    this(study.cells(), List.copyOf(study.cells().keySet()), List.copyOf(study.counted()));
  }

  /** The same for some states and some events, of which one may stand twice. */
  Likelihood(Map<String, Map<String, String>> cells, List<String> states, List<String> events) {
    this.states = states;
    this.events = events;
    known = new int[states.size()][events.size()];
    for (int s = 0; s < states.size(); s++) {
      for (int e = 0; e < events.size(); e++) {
        known[s][e] =
            switch (cells.get(states.get(s)).get(events.get(e))) {
              case "1" -> 1;
              case "0", "D" -> 0;
              default -> -1;
            };
      }
    }
    ofState = new double[states.size()];
    ofEvent = new double[events.size()];
    for (int round = 0; round < 400; round++) {
      for (int s = 0; s < states.size(); s++) {
        ofState[s] = best(known[s], ofEvent, ofState[s]);
      }
      for (int e = 0; e < events.size(); e++) {
        ofEvent[e] = best(column(e), ofState, ofEvent[e]);
      }
    }
  }

  List<String> states() {
    return states;
  }

  List<String> events() {
    return events;
  }

  /** By state, then event: 1 or 0 where known, -1 elsewhere. */
  int[][] known() {
    return known;
  }

  private int[] column(int e) {
    int[] column = new int[states.size()];
    for (int s = 0; s < column.length; s++) {
      column[s] = known[s][e];
    }
    return column;
  }

  /** The parameter a for which logistic(a + b) sums to the ones, by a step of Newton's. */
  private static double best(int[] row, double[] b, double a) {
    double off = 0;
    double slope = 1e-12;
    int ones = 0;
    int cases = 0;
    for (int i = 0; i < row.length; i++) {
      if (row[i] >= 0) {
        double p = logistic(a + b[i]);
        off += row[i] - p;
        slope += p * (1 - p);
        ones += row[i];
        cases++;
      }
    }
    if (ones == 0 || ones == cases) {
      return ones == 0 ? -60 : 60;
    }
    return a + Math.max(-1, Math.min(1, off / slope));
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** 0 where nothing is known. */
  double chance(int s, int e) {
    return known[s][e] < 0 ? 0 : logistic(ofState[s] + ofEvent[e]);
  }

  /** The chance by the state's own parameter without the event, the others' as they are. */
  double rateWithout(int s, int e) {
    int[] row = known[s].clone();
    row[e] = -1;
    int ones = 0;
    int cases = 0;
    for (int cell : row) {
      ones += cell == 1 ? 1 : 0;
      cases += cell >= 0 ? 1 : 0;
    }
    if (ones == 0 || ones == cases) {
      return ones == 0 ? 0 : 1;
    }
    double a = ofState[s] < -30 || ofState[s] > 30 ? 0 : ofState[s];
    for (int round = 0; round < 60; round++) {
      a = best(row, ofEvent, a);
    }
    return logistic(a + ofEvent[e]);
  }
}
