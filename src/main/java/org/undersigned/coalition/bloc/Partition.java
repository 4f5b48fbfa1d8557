package org.undersigned.coalition.bloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which states belong together. Blocs are numbered from 0 in the order of their first state, so
 * equal partitions are equal arrays.
 */
final class Partition {
  private final int[] bloc;
  private final int count;

  private Partition(int[] bloc, int count) {
    this.bloc = bloc;
    this.count = count;
  }

  /** A partition of any labels. */
  static Partition of(int[] labels) {
    int most = Arrays.stream(labels).max().orElse(-1);
    int[] renamed = new int[most + 1];
    Arrays.fill(renamed, -1);
    int[] bloc = new int[labels.length];
    int next = 0;
    for (int i = 0; i < labels.length; i++) {
      if (renamed[labels[i]] < 0) {
        renamed[labels[i]] = next++;
      }
      bloc[i] = renamed[labels[i]];
    }
    return new Partition(bloc, next);
  }

  int size() {
    return bloc.length;
  }

  int count() {
    return count;
  }

  int bloc(int state) {
    return bloc[state];
  }

  /** A copy of the blocs' numbers, by state. */
  int[] labels() {
    return bloc.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Partition partition && Arrays.equals(bloc, partition.bloc);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bloc);
  }

  boolean together(int a, int b) {
    return bloc[a] == bloc[b];
  }

  /** The same partition over fewer states. */
  Partition only(int[] states) {
    return of(Arrays.stream(states).map(s -> bloc[s]).toArray());
  }

  /** States of each bloc in order. */
  List<List<Integer>> members() {
    List<List<Integer>> all = new ArrayList<>();
    for (int b = 0; b < count; b++) {
      all.add(new ArrayList<>());
    }
    for (int i = 0; i < bloc.length; i++) {
      all.get(bloc[i]).add(i);
    }
    return all;
  }

  /**
   * Adjusted Rand index (Hubert and Arabie 1985): agreement of two partitions on pairs, 0 by chance
   * and 1 when equal. Two partitions that are both all in one or all apart agree with 1.
   */
  static double adjustedRand(Partition a, Partition b) {
    if (a.size() != b.size()) {
      throw new IllegalArgumentException(a.size() + " states beside " + b.size());
    }
    long[][] cells = new long[a.count][b.count];
    long[] rows = new long[a.count];
    long[] columns = new long[b.count];
    for (int i = 0; i < a.size(); i++) {
      cells[a.bloc[i]][b.bloc[i]]++;
      rows[a.bloc[i]]++;
      columns[b.bloc[i]]++;
    }
    double both = 0;
    for (long[] row : cells) {
      both += pairs(row);
    }
    double inA = pairs(rows);
    double inB = pairs(columns);
    double byChance = inA * inB / Math.max(1, pairs(new long[] {a.size()}));
    double most = (inA + inB) / 2;
    return most == byChance ? 1 : (both - byChance) / (most - byChance);
  }

  private static double pairs(long[] sizes) {
    double sum = 0;
    for (long n : sizes) {
      sum += n * (n - 1) / 2.0;
    }
    return sum;
  }
}
