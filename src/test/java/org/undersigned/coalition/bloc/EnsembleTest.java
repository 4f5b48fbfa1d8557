package org.undersigned.coalition.bloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.SigningMatrix;
import org.undersigned.coalition.measure.FixedMargins;
import org.undersigned.coalition.measure.Position;
import org.undersigned.coalition.measure.Position.Stand;
import org.undersigned.coalition.measure.Signings;

class EnsembleTest {
  private static final List<String> STATES = List.of("A", "B", "C", "D");

  /** Two resamples of two runs each. */
  private static final Ensemble FOUR_RUNS =
      new Ensemble(
          List.of(
              List.of(partition(0, 0, 1, 1), partition(0, 0, 0, 1)),
              List.of(partition(0, 1, 2, 2), partition(0, 0, 1, 1))));

  private static Partition partition(int... labels) {
    return Partition.of(labels);
  }

  @Test
  void coAssignmentIsTheShareOfRunsThatPutTwoTogether() {
    CoAssignment together = FOUR_RUNS.coAssignment(STATES);
    assertEquals(3.0 / 4, together.share(0, 1));
    assertEquals(1.0 / 4, together.share(0, 2));
    assertEquals(3.0 / 4, together.share(3, 2));
    assertEquals(0, together.share(0, 3));
    // B with A 3/4, with C 1/4
    assertEquals(OptionalDouble.of(0.5), together.mean(Set.of("B"), Set.of("A", "B", "C")));
    assertEquals(OptionalDouble.empty(), together.mean(Set.of("B"), Set.of("B", "X")));
  }

  /** Each resample counts by its first run: adjusted Rand index 1, and 4/7 as in PartitionTest. */
  @Test
  void agreementIsTheMeanOverTheResamplesBestRuns() {
    Partition consensus = partition(0, 0, 1, 1);
    assertEquals((1 + 4.0 / 7) / 2, FOUR_RUNS.agreement(consensus, new int[] {0, 1, 2, 3}), 1e-12);
    assertEquals(1, FOUR_RUNS.agreement(consensus, new int[] {2, 3}), 1e-12);
  }

  private static Position position(String state, Stand stand) {
    return new Position(state, "x", "all", stand, "", "", "");
  }

  /** A and B stand for, C and D against: B is with A in 3/4 of the runs, with C in 1/4. */
  @Test
  void aDivideTellsTheSidesApart() {
    List<Divide> divides =
        Divide.of(
            FOUR_RUNS.coAssignment(STATES),
            List.of(
                position("A", Stand.FOR),
                position("B", Stand.FOR),
                position("C", Stand.AGAINST),
                position("D", Stand.AGAINST),
                position("E", Stand.AGAINST)));
    assertEquals(
        List.of(
            new Divide(
                "x",
                List.of("A", "B"),
                List.of("C", "D"),
                OptionalDouble.of(3.0 / 4),
                OptionalDouble.of(3.0 / 4),
                OptionalDouble.of((1.0 / 4 + 1.0 / 4) / 4),
                List.of(),
                OptionalDouble.of((3.0 / 4 + 1.0 / 4 + 1.0 / 4 + 3.0 / 4) / 6))),
        divides);
  }

  @Test
  void whoIsPlacedWithTheOtherSideIsNamed() {
    List<Position> sides =
        List.of(
            position("A", Stand.FOR),
            position("B", Stand.AGAINST),
            position("C", Stand.AGAINST),
            position("D", Stand.AGAINST));
    Divide divide = Divide.of(FOUR_RUNS.coAssignment(STATES), sides).get(0);
    // B: 3/4 with A, with C and D 1/8; A has no other of its side
    assertEquals(List.of("B"), divide.crossing());
    assertEquals(OptionalDouble.empty(), divide.togetherPro());
  }

  @Test
  void anIssueWithOneSideIsNoDivide() {
    List<Position> sides = List.of(position("A", Stand.FOR), position("B", Stand.BOTH));
    assertEquals(List.of(), Divide.of(FOUR_RUNS.coAssignment(STATES), sides));
  }

  /** Every partition of seven states is tried: the search finds the best. */
  @Test
  void theSearchFindsTheBestOfAllPartitions() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      String[] rows = new String[7];
      for (int s = 0; s < rows.length; s++) {
        StringBuilder row = new StringBuilder();
        for (int e = 0; e < 9; e++) {
          row.append(random.nextInt(3) == 0 ? '1' : '0');
        }
        rows[s] = row.toString();
      }
      SigningMatrix matrix = Signings.of(rows);
      Excess excess = Excess.of(matrix, FixedMargins.of(matrix));
      double best = best(excess, new int[7], 0, 0);
      Partition found =
          Ensemble.bestFirst(excess, new BlocSettings(20, 1, 1, 1, seed), 20, 0).get(0);
      assertEquals(best, excess.quality(found, 1), 1e-6, "seed " + seed);
      assertTrue(best > 0, "seed " + seed);
    }
  }

  /** The highest quality of all partitions that begin with these labels. */
  private static double best(Excess excess, int[] labels, int next, int used) {
    if (next == labels.length) {
      return excess.quality(Partition.of(labels), 1);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int label = 0; label <= used; label++) {
      labels[next] = label;
      best = Math.max(best, best(excess, labels, next + 1, Math.max(used, label + 1)));
    }
    return best;
  }

  /**
   * Two events, {S0 S1 S2} and {S3 S4 S5}. Every chance is 1/2; each event weighs 1/2. A pair of
   * one event: observed 1/2, expected 2 x 1/2 x 1/4 = 1/4. All co-signings: 6 x 1/2 = 3. A bloc
   * gives 3 x (1/2 - 1/4) of the 3, both together twice that: half of the quality each.
   */
  @Test
  void densityAndShareOfTheQualityByHand() {
    SigningMatrix matrix = Signings.of("10", "10", "10", "01", "01", "01");
    Excess excess = Excess.of(matrix, FixedMargins.of(matrix));
    Partition consensus = partition(0, 0, 0, 1, 1, 1);
    assertEquals(2 * 0.75 / 3, excess.quality(consensus, 1), 1e-6);
    CoAssignment together = new Ensemble(List.of(List.of(consensus))).coAssignment(matrix.states());
    BlocNaming naming = new BlocNaming(matrix, consensus, together, excess, 1);
    Bloc first = naming.blocs().get(0);
    assertEquals(List.of("S000", "S001", "S002"), first.members());
    assertEquals(1, first.density(), 1e-12);
    assertEquals(0.5, first.qualityShare(), 1e-9);
    assertEquals(1, first.coAssignment(), 1e-12);
  }

  /** S2 signs only with S3: of the three pairs of the first bloc one is beyond expectation. */
  @Test
  void aPairThatSignsLessThanExpectedThinsTheBloc() {
    SigningMatrix matrix = Signings.of("10", "10", "01", "01");
    Excess excess = Excess.of(matrix, FixedMargins.of(matrix));
    Partition forced = partition(0, 0, 0, 1);
    CoAssignment together = new Ensemble(List.of(List.of(forced))).coAssignment(STATES);
    BlocNaming naming = new BlocNaming(matrix, forced, together, excess, 1);
    assertEquals(1.0 / 3, naming.blocs().get(0).density(), 1e-12);
  }
}
