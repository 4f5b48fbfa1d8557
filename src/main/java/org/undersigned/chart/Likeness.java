package org.undersigned.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike sets are (Jaccard: shared of those in either), and an order that keeps likes near. */
final class Likeness {
  private Likeness() {}

  /** Shared of those in either, 0 to 1; 0 for two empty sets. */
  static double of(Set<?> one, Set<?> other) {
    Set<Object> both = new HashSet<>(one);
    both.retainAll(other);
    int either = one.size() + other.size() - both.size();
    return either == 0 ? 0 : (double) both.size() / either;
  }

  /** One of six steps: never, up to a quarter, a half, three quarters, less than all, always. */
  static int step(double share) {
    if (share <= 0) {
      return 0;
    }
    return share >= 1 ? 5 : share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1;
  }

  /**
   * Indices in an order in which like sets stand together: leaves of the average-linkage tree, each
   * branch turned so that the ends that meet are the more alike. Ties go to the lower index.
   */
  static List<Integer> order(List<? extends Set<?>> sets) {
    int n = sets.size();
    double[][] like = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        like[i][j] = of(sets.get(i), sets.get(j));
      }
    }
    List<List<Integer>> branches = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      branches.add(List.of(i));
    }
    while (branches.size() > 1) {
      int one = 0;
      int other = 1;
      double best = -1;
      for (int i = 0; i < branches.size(); i++) {
        for (int j = i + 1; j < branches.size(); j++) {
          double mean = mean(branches.get(i), branches.get(j), like);
          if (mean > best + 1e-12) {
            best = mean;
            one = i;
            other = j;
          }
        }
      }
      List<Integer> right = branches.remove(other);
      branches.set(one, joined(branches.get(one), right, like));
    }
    return branches.isEmpty() ? List.of() : branches.get(0);
  }

  private static double mean(List<Integer> one, List<Integer> other, double[][] like) {
    double sum = 0;
    for (int i : one) {
      for (int j : other) {
        sum += like[i][j];
      }
    }
    return sum / (one.size() * other.size());
  }

  private static List<Integer> joined(List<Integer> one, List<Integer> other, double[][] like) {
    List<Integer> best = List.of();
    double most = -1;
    for (boolean turnOne : new boolean[] {false, true}) {
      for (boolean turnOther : new boolean[] {false, true}) {
        List<Integer> left = turnOne ? reversed(one) : one;
        List<Integer> right = turnOther ? reversed(other) : other;
        double near = like[left.get(left.size() - 1)][right.get(0)];
        if (near > most + 1e-12) {
          most = near;
          best = new ArrayList<>(left);
          best.addAll(right);
        }
      }
    }
    return best;
  }

  private static List<Integer> reversed(List<Integer> list) {
    List<Integer> turned = new ArrayList<>(list);
    java.util.Collections.reverse(turned);
    return turned;
  }
}
