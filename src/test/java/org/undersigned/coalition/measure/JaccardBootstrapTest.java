package org.undersigned.coalition.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JaccardBootstrapTest {
  /** Two events, one signed by both: resamples give 0, 1/2, 1 with chances 1/4, 1/2, 1/4. */
  @Test
  void twoEventsByHand() {
    JaccardInterval interval =
        new JaccardBootstrap(2).interval(new PairCounts(1, 1, 0, 0)).orElseThrow();
    assertEquals(new JaccardInterval(0, 1), interval);
  }

  @Test
  void aPairThatNeverDiffersHasNoSpread() {
    assertEquals(
        new JaccardInterval(1, 1),
        new JaccardBootstrap(9).interval(new PairCounts(4, 0, 0, 5)).orElseThrow());
    assertTrue(new JaccardBootstrap(9).interval(new PairCounts(0, 0, 0, 9)).isEmpty());
  }

  @Test
  void isWhatDrawingGives() {
    assertDrawn(new PairCounts(6, 3, 2, 9), 0.02);
    assertDrawn(new PairCounts(150, 160, 90, 1600), 0.002);
    assertDrawn(new PairCounts(3, 5, 4, 1988), 0.02);
  }

  private static void assertDrawn(PairCounts pair, double close) {
    Random random = new Random(11);
    double[] drawn = new double[40_000];
    for (int i = 0; i < drawn.length; i++) {
      int both = 0;
      int either = 0;
      for (int e = 0; e < pair.n(); e++) {
        int event = random.nextInt(pair.n());
        both += event < pair.both() ? 1 : 0;
        either += event < pair.either() ? 1 : 0;
      }
      drawn[i] = either == 0 ? 0 : (double) both / either;
    }
    Arrays.sort(drawn);
    JaccardInterval exact = new JaccardBootstrap(pair.n()).interval(pair).orElseThrow();
    assertEquals(drawn[(int) (0.025 * drawn.length)], exact.low(), close);
    assertEquals(drawn[(int) (0.975 * drawn.length)], exact.high(), close);
  }
}
