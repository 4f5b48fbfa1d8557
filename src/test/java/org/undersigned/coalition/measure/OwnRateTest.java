package org.undersigned.coalition.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.SigningMatrix;

class OwnRateTest {
  private static SigningMatrix random(int events) {
    Random random = new Random(9);
    String[] rows = new String[30];
    for (int s = 0; s < rows.length; s++) {
      StringBuilder row = new StringBuilder();
      for (int e = 0; e < events; e++) {
        double chance = (s + 1.0) / rows.length * (0.1 + 0.8 * e / events);
        row.append(random.nextInt(20) == 0 ? '?' : random.nextDouble() < chance ? '1' : '0');
      }
      rows[s] = row.toString();
    }
    return Signings.of(rows);
  }

  /** The factor found by halving over all other events, one by one. */
  private static double byHalving(SigningMatrix matrix, FixedMargins model, int state, int event) {
    double low = -30;
    double high = 30;
    int signed = matrix.signatures(state) - (matrix.signed(state, event) ? 1 : 0);
    for (int step = 0; step < 80; step++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int e = 0; e < matrix.eventCount(); e++) {
        sum += e == event ? 0 : shifted(model.chance(state, e), middle);
      }
      if (sum < signed) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return shifted(model.chance(state, event), low);
  }

  private static double shifted(double chance, double by) {
    double odds = chance / (1 - chance) * Math.exp(by);
    return odds / (1 + odds);
  }

  /** Few events are solved as they are, many by a series: both are what halving gives. */
  @Test
  void isLearntFromTheOtherEventsAlone() {
    for (int events : new int[] {12, 60, 400}) {
      SigningMatrix matrix = random(events);
      FixedMargins model = FixedMargins.of(matrix);
      int looked = 0;
      for (int s = 0; s < matrix.stateCount(); s += 3) {
        OwnRate own = new OwnRate(matrix, model, s);
        for (int e = 0; e < events; e += 5) {
          int signed = matrix.signatures(s) - (matrix.signed(s, e) ? 1 : 0);
          boolean open = model.chance(s, e) > 0 && model.chance(s, e) < 1;
          if (open && signed > 0 && signed < matrix.cases(s) - 1) {
            assertEquals(byHalving(matrix, model, s, e), own.of(e), 1e-6, s + " " + e);
            looked++;
          }
        }
      }
      assertTrue(looked > 10, events + " events: " + looked);
    }
  }
}
