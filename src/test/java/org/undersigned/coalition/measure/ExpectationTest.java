package org.undersigned.coalition.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.SigningMatrix;

class ExpectationTest {
  /**
   * Four states, three events: the first two are signed by S0 S1 S2, the third by S0 S1. What is
   * expected of S2 on the third? Without S2 all three lists are {S0 S1}: similarity 1 each. S2
   * signed both others. Its margin without the third event is 2 of 2, so p = 1: (1 + 1 + 1) / (1 +
   * 1 + 1) = 1.
   */
  @Test
  void aStateThatAlwaysSignedIsExpected() {
    SigningMatrix matrix = Signings.of("111", "111", "110", "000");
    Expectation e = find(Expectation.of(matrix), 2, 2);
    assertEquals(2, e.n());
    assertEquals(2, e.signed());
    assertEquals(0, e.nearest());
    assertEquals(1, e.rate(), 1e-9);
    assertEquals(1, e.expected(), 1e-9);
  }

  /**
   * The same lists, and S3 who signs nothing: similarity to the others is 2/3 where S2 differs; p
   * is 0 as it never signs: 0 / (2/3 + 2/3 + 1) = 0.
   */
  @Test
  void aStateThatNeverSignedIsNot() {
    SigningMatrix matrix = Signings.of("111", "111", "110", "000");
    Expectation e = find(Expectation.of(matrix), 3, 2);
    assertEquals(2, e.n());
    assertEquals(0, e.signed());
    assertEquals(0, e.expected(), 1e-9);
  }

  /** Weights by hand: of S2's two other lists, one shares {S0} of {S0 S1 S3}, one is equal. */
  @Test
  void similarListsWeighByTheirSimilarity() {
    // events: e0 {S0 S2}, e1 {S0 S1 S3}, e2 {S0}; without S2: e0 {S0}, e2 {S0}
    SigningMatrix matrix = Signings.of("111", "010", "100", "010");
    Expectation e = find(Expectation.of(matrix), 2, 2);
    double p = e.rate();
    assertEquals((1 * 1 + 1.0 / 3 * 0 + p) / (1 + 1.0 / 3 + 1), e.expected(), 1e-9);
    assertEquals(2, e.n());
    assertEquals(1, e.signed());
  }

  @Test
  void brierAndBinsByHand() {
    SigningMatrix matrix = Signings.of("10");
    List<Expectation> made =
        List.of(new Expectation(0, 0, 0.9, 5, 5, 0, 0.5), new Expectation(0, 1, 0.2, 5, 1, 0, 0.5));
    Calibration c = Calibration.of(matrix, made);
    assertEquals((0.01 + 0.04) / 2, c.brier(), 1e-12);
    assertEquals(0.25, c.brierOfRate(), 1e-12);
    assertEquals(0.25, c.brierOfBase(), 1e-12);
    assertEquals(1, c.bins().get(9).cells());
    assertEquals(1, c.bins().get(9).observed());
    assertEquals(0.2, c.bins().get(2).expected(), 1e-12);
    assertEquals(0, c.bins().get(2).observed());
  }

  private static Expectation find(List<Expectation> all, int state, int event) {
    return all.stream()
        .filter(e -> e.state() == state && e.event() == event)
        .findFirst()
        .orElseThrow();
  }
}
