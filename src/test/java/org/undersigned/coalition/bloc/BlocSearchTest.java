package org.undersigned.coalition.bloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.SigningMatrix;
import org.undersigned.coalition.measure.FixedMargins;
import org.undersigned.coalition.measure.MarginShuffle;
import org.undersigned.coalition.measure.Signings;

class BlocSearchTest {
  private static final BlocSettings QUICK = new BlocSettings(5, 20, 99, 1, 1);
  private static final SigningMatrix PLANTED = Signings.planted(3, 25, 60, 0.1, 7);

  private static void findsThree(BlocSettings settings) {
    BlocResult result = new BlocSearch(PLANTED, settings).result();
    assertTrue(result.stable(), result.verdict());
    assertEquals(3, result.blocs().size());
    for (int b = 0; b < 3; b++) {
      assertEquals(PLANTED.states().subList(25 * b, 25 * b + 25), result.blocs().get(b).members());
      assertEquals(List.of(), result.blocs().get(b).between());
    }
    assertTrue(result.agreement() > 0.99, result.verdict());
  }

  @Test
  void threePlantedBlocsAreFoundExactly() {
    findsThree(QUICK);
  }

  @Test
  @Tag("slow")
  void threePlantedBlocsAreFoundExactlyWithTheUsualSettings() {
    findsThree(BlocSettings.USUAL);
  }

  private static int stableOf(int draws, SigningMatrix matrix) {
    int stable = 0;
    for (int draw = 0; draw < draws; draw++) {
      SigningMatrix random = MarginShuffle.of(matrix, 1000 + draw);
      stable += new BlocSearch(random, QUICK).result().stable() ? 1 : 0;
    }
    return stable;
  }

  @Test
  void randomDataOfTheSameMarginsHaveNoStableBlocs() {
    assertEquals(0, stableOf(2, PLANTED));
  }

  @Test
  @Tag("slow")
  void ofAHundredRandomDataSetsAtMostFiveSeemToHaveBlocs() {
    assertTrue(stableOf(100, PLANTED) <= 5);
    assertTrue(stableOf(100, Signings.planted(3, 8, 12, 0.1, 7)) <= 5);
  }

  @Test
  void theSeedDecides() {
    SigningMatrix small = Signings.planted(2, 6, 10, 0.15, 3);
    assertEquals(new BlocSearch(small, QUICK).result(), new BlocSearch(small, QUICK).result());
  }

  @Test
  void fewerThanFiveEventsSayNothing() {
    BlocResult result = new BlocSearch(Signings.planted(2, 6, 4, 0, 1), QUICK).result();
    assertFalse(result.stable());
    assertEquals(List.of(), result.blocs());
    assertEquals("no stable blocs: 4 events with a complete list, 5 are needed", result.verdict());
    assertEquals(12, result.placements().size());
  }

  /** Modularity by hand: two events, {S0 S1} and {S2 S3}, each of weight 1. */
  @Test
  void qualityByHand() {
    SigningMatrix matrix = Signings.of("10", "10", "01", "01");
    Excess excess = Excess.of(matrix, FixedMargins.of(matrix));
    // every chance is 1/2, so a pair is expected to co-sign 2 x 1/4 = 1/2; observed 2 in all:
    // (1 - 1/2) / 2 for each of the two pairs
    assertEquals(0.5, excess.quality(Partition.of(new int[] {0, 0, 1, 1}), 1), 1e-6);
    assertEquals((2 - 6 * 0.5) / 2, excess.quality(Partition.of(new int[] {0, 0, 0, 0}), 1), 1e-6);
    assertEquals(0, excess.quality(Partition.of(new int[] {0, 1, 2, 3}), 1), 1e-12);
  }
}
