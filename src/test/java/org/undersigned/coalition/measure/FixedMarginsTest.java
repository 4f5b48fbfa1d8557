package org.undersigned.coalition.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.SigningMatrix;

class FixedMarginsTest {
  /** Each of two states signs one of two events with one signatory: every chance is one half. */
  @Test
  void twoStatesByHand() {
    FixedMargins model = FixedMargins.of(Signings.of("10", "01"));
    assertEquals(0.5, model.chance(0, 0), 1e-9);
    assertEquals(0.5, model.together(0, 1).expected(), 1e-9);
    // both sign an event with chance 1/4; at least one of two: 1 - (3/4)^2
    assertEquals(1 - 0.75 * 0.75, model.together(0, 1).atLeast(1), 1e-9);
    assertEquals(0.25 * 0.25, model.together(0, 1).atLeast(2), 1e-9);
    assertEquals(1, model.together(0, 1).atLeast(0), 1e-12);
  }

  /** x y / (1 + x y) with rows 2 1 and columns 2 1: the full row and column are certain. */
  @Test
  void whatTheMarginsDecideIsCertain() {
    FixedMargins model = FixedMargins.of(Signings.of("11", "10", "00"));
    assertEquals(1, model.chance(0, 0), 1e-12);
    assertEquals(1, model.chance(0, 1), 1e-12);
    assertEquals(1, model.chance(1, 0), 1e-12);
    assertEquals(0, model.chance(1, 1), 1e-12);
    assertEquals(0, model.chance(2, 0), 1e-12);
  }

  @Test
  void allMarginsAreMetOnAverageAndUnknownCellsStayOut() {
    Random random = new Random(5);
    String[] rows = new String[40];
    for (int s = 0; s < rows.length; s++) {
      StringBuilder row = new StringBuilder();
      for (int e = 0; e < 30; e++) {
        row.append(
            random.nextDouble() < 0.1 ? '?' : random.nextDouble() < (s + e) / 90.0 ? '1' : '0');
      }
      rows[s] = row.toString();
    }
    SigningMatrix matrix = Signings.of(rows);
    FixedMargins model = FixedMargins.of(matrix);
    for (int s = 0; s < matrix.stateCount(); s++) {
      double sum = 0;
      for (int e = 0; e < matrix.eventCount(); e++) {
        sum += model.chance(s, e);
        if (!matrix.known(s, e)) {
          assertEquals(0, model.chance(s, e));
        }
      }
      assertEquals(matrix.signatures(s), sum, 1e-6);
    }
    for (int e = 0; e < matrix.eventCount(); e++) {
      double sum = 0;
      for (int s = 0; s < matrix.stateCount(); s++) {
        sum += model.chance(s, e);
      }
      assertEquals(matrix.signatories(e), sum, 1e-6);
    }
  }
}
