package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void sharedOfThoseInEither() {
    assertEquals(0.5, Likeness.of(Set.of(1, 2, 3), Set.of(2, 3, 4)));
    assertEquals(1, Likeness.of(Set.of(1), Set.of(1)));
    assertEquals(0, Likeness.of(Set.of(1), Set.of(2)));
    assertEquals(0, Likeness.of(Set.of(), Set.of()));
  }

  @Test
  void stepsEndAtTheirBounds() {
    double[] shares = {0, 0.01, 0.25, 0.26, 0.5, 0.51, 0.75, 0.76, 0.99, 1};
    int[] steps = {0, 1, 1, 2, 2, 3, 3, 4, 4, 5};
    for (int i = 0; i < shares.length; i++) {
      assertEquals(steps[i], Likeness.step(shares[i]), "share " + shares[i]);
    }
  }

  @Test
  void likeSetsStandTogether() {
    List<Set<Integer>> sets =
        List.of(Set.of(1, 2), Set.of(8, 9), Set.of(1, 2, 3), Set.of(8, 9, 7), Set.of(1, 2));
    List<Integer> order = Likeness.order(sets);
    assertEquals(5, order.size());
    int one = order.indexOf(1);
    assertEquals(1, Math.abs(one - order.indexOf(3)), "8 9 beside 8 9 7");
    assertEquals(1, Math.abs(order.indexOf(0) - order.indexOf(4)), "the two equal ones");
  }
}
