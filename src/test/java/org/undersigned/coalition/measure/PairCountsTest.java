package org.undersigned.coalition.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PairCountsTest {
  /** Ten events: 4 signed by both, 1 by the first alone, 2 by the second alone, 3 by neither. */
  private static final PairCounts TEN = new PairCounts(4, 1, 2, 3);

  @Test
  void countsOnlyWhereBothAreKnown() {
    assertEquals(
        TEN,
        PairCounts.of(Signings.of("1111" + "1" + "00" + "000", "1111" + "0" + "11" + "000"), 0, 1));
    assertEquals(
        new PairCounts(1, 0, 0, 1),
        PairCounts.of(Signings.of("1?10", "110?".replace("0?", "?0")), 0, 1));
  }

  @Test
  void jaccardIsBothOfEither() {
    assertEquals(4.0 / 7, TEN.jaccard().getAsDouble(), 1e-12);
    assertTrue(new PairCounts(0, 0, 0, 9).jaccard().isEmpty());
  }

  @Test
  void overlapIsBothOfTheShorterRecord() {
    assertEquals(4.0 / 5, TEN.overlap().getAsDouble(), 1e-12);
    assertTrue(new PairCounts(0, 0, 3, 1).overlap().isEmpty());
  }

  /** po = 7/10; the first signs 5 of 10, the second 6: pe = .5 x .6 + .5 x .4 = .5. */
  @Test
  void kappaAsCohenDefinesIt() {
    assertEquals((0.7 - 0.5) / (1 - 0.5), TEN.kappa().getAsDouble(), 1e-12);
  }

  /** po = 7/10; together they sign 11 of 20: pe = .55 x .55 + .45 x .45 = .505. */
  @Test
  void piAsScottDefinesIt() {
    assertEquals((0.7 - 0.505) / (1 - 0.505), TEN.pi().getAsDouble(), 1e-12);
  }

  @Test
  void agreementBeyondChanceIsBlankBelowFiveEvents() {
    assertTrue(new PairCounts(2, 1, 0, 1).kappa().isEmpty());
    assertTrue(new PairCounts(2, 1, 0, 1).pi().isEmpty());
    assertTrue(new PairCounts(2, 1, 0, 2).kappa().isPresent());
  }

  @Test
  void agreementBeyondChanceIsBlankWhenChanceLeavesNoRoom() {
    assertTrue(new PairCounts(0, 0, 0, 8).kappa().isEmpty());
    assertTrue(new PairCounts(8, 0, 0, 0).pi().isEmpty());
  }
}
