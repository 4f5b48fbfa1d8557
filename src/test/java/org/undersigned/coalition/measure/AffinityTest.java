package org.undersigned.coalition.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.SigningMatrix;

class AffinityTest {
  private final SigningMatrix matrix = Signings.of("1110", "1101", "1000", "11?0");

  @Test
  void withAnAnchorByHand() {
    List<Affinity> rows = Affinity.withAnchors(matrix, List.of("S000"));
    assertEquals(
        List.of(
            new Affinity("S001", "S000", Affinity.Kind.ANCHOR, 3, 2),
            new Affinity("S002", "S000", Affinity.Kind.ANCHOR, 3, 1),
            new Affinity("S003", "S000", Affinity.Kind.ANCHOR, 2, 2)),
        rows);
    assertThrows(
        IllegalArgumentException.class, () -> Affinity.withAnchors(matrix, List.of("NONE")));
  }

  /** The bloc of the first two signs events 0 and 1; 2 and 3 have one of two, which is half. */
  @Test
  void aBlocSignsWhenHalfOfItDoesAndAMemberIsHeldAgainstTheOthers() {
    List<Affinity> rows = Affinity.withBlocs(matrix, Map.of("B1", List.of("S000", "S001")));
    assertEquals(new Affinity("S000", "B1", Affinity.Kind.BLOC, 3, 2), rows.get(0));
    assertEquals(new Affinity("S002", "B1", Affinity.Kind.BLOC, 4, 1), rows.get(2));
    assertEquals(new Affinity("S003", "B1", Affinity.Kind.BLOC, 3, 2), rows.get(3));
  }

  /** 8 of 10: the interval that Wilson's formula gives by hand. */
  @Test
  void wilsonByHand() {
    Wilson interval = Wilson.of(8, 10);
    assertEquals(0.4902, interval.low(), 5e-5);
    assertEquals(0.9433, interval.high(), 5e-5);
    assertEquals(0, Wilson.of(0, 4).low());
    assertEquals(1, Wilson.of(4, 4).high());
  }
}
