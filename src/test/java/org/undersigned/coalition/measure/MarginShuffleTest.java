package org.undersigned.coalition.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.undersigned.coalition.SigningMatrix;

class MarginShuffleTest {
  private final SigningMatrix matrix = Signings.of("1100?10", "0110101", "1?01010", "0011001");

  @Test
  void keepsEveryMarginAndEveryUnknownCell() {
    for (int seed = 0; seed < 50; seed++) {
      SigningMatrix drawn = MarginShuffle.of(matrix, seed);
      for (int s = 0; s < 4; s++) {
        assertEquals(matrix.signatures(s), drawn.signatures(s));
        for (int e = 0; e < 7; e++) {
          assertEquals(matrix.known(s, e), drawn.known(s, e));
        }
      }
      for (int e = 0; e < 7; e++) {
        assertEquals(matrix.signatories(e), drawn.signatories(e));
      }
    }
  }

  @Test
  void theSeedDecides() {
    assertArrayEquals(
        MarginShuffle.of(matrix, 3).signatures(), MarginShuffle.of(matrix, 3).signatures());
  }

  /** Two states with one event each: both of the two matrices come up about equally often. */
  @Test
  void forgetsWhereItBegan() {
    int same = 0;
    for (int seed = 0; seed < 400; seed++) {
      same += MarginShuffle.of(Signings.of("10", "01"), seed).signed(0, 0) ? 1 : 0;
    }
    assertTrue(same > 150 && same < 250, same + " of 400");
  }
}
