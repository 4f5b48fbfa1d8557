package org.undersigned.coalition.bloc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PartitionTest {
  private static double ari(int[] a, int[] b) {
    return Partition.adjustedRand(Partition.of(a), Partition.of(b));
  }

  @Test
  void equalPartitionsAgreeWhateverTheirNumbers() {
    assertEquals(1, ari(new int[] {0, 0, 1, 1}, new int[] {7, 7, 3, 3}), 1e-12);
  }

  /**
   * Pairs together in both: 1. In the first 2, in the second 1, of 6 pairs: by chance 2 x 1 / 6 =
   * 1/3, at most 3/2: (1 - 1/3) / (3/2 - 1/3) = 4/7.
   */
  @Test
  void splitBlocByHand() {
    assertEquals(4.0 / 7, ari(new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 2}), 1e-12);
  }

  /** No pair together in both; 2 and 2 of 6: (0 - 2/3) / (2 - 2/3) = -1/2. */
  @Test
  void crossedPartitionsAgreeLessThanChance() {
    assertEquals(-0.5, ari(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}), 1e-12);
  }

  @Test
  void apartAndTogether() {
    assertEquals(1, ari(new int[] {0, 1, 2}, new int[] {2, 1, 0}), 1e-12);
    assertEquals(0, ari(new int[] {0, 0, 0}, new int[] {0, 1, 2}), 1e-12);
  }
}
