package org.undersigned.coalition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.SignatoryList;

class ComparisonTest {
  private final SignatoryList earlier =
      Lists.of("a", "2023-01-01", ListKind.COMPLETE, "DEU EU FRA HUN POL SVK R:MLT M:CHN");
  private final SignatoryList later =
      Lists.of("b", "2024-01-01", ListKind.COMPLETE, "DEU FRA MLT USA D:HUN R:SVK");

  private static String shown(Comparison comparison) {
    return comparison.rows().stream()
        .map(r -> r.entity() + " " + r.change().word() + " (" + r.roleA() + ", " + r.roleB() + ")")
        .collect(Collectors.joining("\n"));
  }

  @Test
  void declinedAndRepresentedAreToldApartFromNotListed() {
    assertEquals(
        """
        DEU stayed (signatory, signatory)
        FRA stayed (signatory, signatory)
        HUN declined (signatory, declined)
        MLT represented (represented, signatory)
        POL left (signatory, not listed)
        SVK represented (signatory, represented)
        USA joined (not listed, signatory)
        EU left (signatory, not listed)"""
            .strip(),
        shown(Comparison.of(earlier, later, false)));
  }

  @Test
  void theSummaryCountsStates() {
    assertEquals(
        "a (5 states) and b (4 states): 2 stayed, 1 joined, 1 left, 1 declined, 2 represented;"
            + " Jaccard 0.29, overlap 0.50",
        Comparison.of(earlier, later, false).summary("a", "b"));
  }

  @Test
  void inCopiesOfOneActNobodyJoinsOrLeaves() {
    SignatoryList part = Lists.of("c", "2024-01-01", ListKind.PARTIAL, "DEU CAN");
    assertEquals(
        """
        CAN in second copy only (not listed, signatory)
        DEU in both copies (signatory, signatory)
        FRA in first copy only (signatory, unknown)
        MLT in first copy only (signatory, unknown)
        USA in first copy only (signatory, unknown)"""
            .strip(),
        shown(Comparison.of(later, part, true)));
  }

  @Test
  void aDoubtOrAShortListNeverSaysThatSomebodyLeft() {
    SignatoryList now = Lists.of("now", "2024-02-01", ListKind.COMPLETE, "DEU FRA");
    assertEquals(
        List.of("USA"),
        Comparison.of(later, Lists.doubted(now, "USA GBR"), false)
            .states(Comparison.Change.UNKNOWN));
    assertEquals(
        List.of("MLT", "USA"),
        Comparison.of(later, Lists.counting(now, "now", "short", ""), false)
            .states(Comparison.Change.UNKNOWN));
  }

  @Test
  void anIncompleteListNeverSaysThatSomebodyLeft() {
    SignatoryList part = Lists.of("c", "2024-01-01", ListKind.PARTIAL, "DEU");
    Comparison comparison = Comparison.of(later, part, false);
    assertEquals(0, comparison.states(Comparison.Change.LEFT).size());
    assertEquals(3, comparison.states(Comparison.Change.UNKNOWN).size());
  }
}
