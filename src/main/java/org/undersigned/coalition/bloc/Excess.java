package org.undersigned.coalition.bloc;

import org.undersigned.coalition.SigningMatrix;
import org.undersigned.coalition.measure.FixedMargins;

/**
 * Co-signings of every pair and what the margins lead one to expect, both weighted 1/(n-1) by event
 * so that a statement of a hundred does not drown one of ten (Newman 2001). The quality of a
 * partition is the sum of co-signings less {@code resolution} times their expectation over the
 * pairs inside blocs, as a share of all co-signings: Newman and Girvan's modularity with the fixed
 * margins of states and events as its null model.
 */
final class Excess {
  private final int states;
  private final double[][] observed;
  private final double[][] expected;
  private final double total;

  private Excess(double[][] observed, double[][] expected) {
    this.states = observed.length;
    this.observed = observed;
    this.expected = expected;
    double sum = 0;
    for (int a = 0; a < states; a++) {
      for (int b = 0; b < a; b++) {
        sum += observed[a][b];
      }
    }
    this.total = sum;
  }

  /** Co-signings of this matrix beside the expectation of the model. */
  static Excess of(SigningMatrix matrix, FixedMargins model) {
    return new Excess(observed(matrix), expected(matrix, model));
  }

  /** Co-signings of a matrix with the same margins beside this one's expectation. */
  Excess ofSameMargins(SigningMatrix matrix) {
    return new Excess(observed(matrix), expected);
  }

  private static double[][] observed(SigningMatrix matrix) {
    double[][] sums = new double[matrix.stateCount()][matrix.stateCount()];
    double[] column = new double[matrix.stateCount()];
    for (int e = 0; e < matrix.eventCount(); e++) {
      for (int s = 0; s < column.length; s++) {
        column[s] = matrix.signed(s, e) ? 1 : 0;
      }
      add(sums, column, matrix.weight(e));
    }
    return mirrored(sums);
  }

  /** Events of one class have the same chances and weight: they are added at once. */
  private static double[][] expected(SigningMatrix matrix, FixedMargins model) {
    double[][] sums = new double[matrix.stateCount()][matrix.stateCount()];
    double[] column = new double[matrix.stateCount()];
    for (int c = 0; c < model.classes().count(); c++) {
      int event = model.classes().example(c);
      for (int s = 0; s < column.length; s++) {
        column[s] = model.chance(s, event);
      }
      add(sums, column, model.classes().size(c) * matrix.weight(event));
    }
    return mirrored(sums);
  }

  /** Adds the weighted products of all pairs of the column, the first of each pair the later. */
  private static void add(double[][] sums, double[] column, double weight) {
    if (weight == 0) {
      return;
    }
    int[] there = new int[column.length];
    int count = 0;
    for (int s = 0; s < column.length; s++) {
      if (column[s] > 0) {
        there[count++] = s;
      }
    }
    for (int i = 0; i < count; i++) {
      double[] row = sums[there[i]];
      double mine = weight * column[there[i]];
      for (int j = 0; j < i; j++) {
        row[there[j]] += mine * column[there[j]];
      }
    }
  }

  private static double[][] mirrored(double[][] sums) {
    for (int a = 0; a < sums.length; a++) {
      for (int b = 0; b < a; b++) {
        sums[b][a] = sums[a][b];
      }
    }
    return sums;
  }

  int states() {
    return states;
  }

  double observed(int a, int b) {
    return observed[a][b];
  }

  /** What the pair adds to a bloc, as a share of all co-signings. */
  double gain(int a, int b, double resolution) {
    return total == 0 ? 0 : (observed[a][b] - resolution * expected[a][b]) / total;
  }

  /** Quality of a partition. */
  double quality(Partition partition, double resolution) {
    double sum = 0;
    for (int a = 0; a < states; a++) {
      for (int b = 0; b < a; b++) {
        if (partition.together(a, b)) {
          sum += gain(a, b, resolution);
        }
      }
    }
    return sum;
  }
}
