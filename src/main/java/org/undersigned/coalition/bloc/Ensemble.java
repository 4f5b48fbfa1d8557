package org.undersigned.coalition.bloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.undersigned.coalition.SigningMatrix;
import org.undersigned.coalition.Steps;
import org.undersigned.coalition.measure.FixedMargins;

/**
 * Partitions of the same states from many resamples of the events and many seeds on each.
 *
 * @param resamples a list per resample, its best partition first
 */
record Ensemble(List<List<Partition>> resamples) {
  private static final int RESAMPLE = 1;
  private static final int RUN = 2;

  /** Draws the events with replacement, solves the margins anew, and runs the algorithm. */
  static Ensemble of(SigningMatrix matrix, BlocSettings settings, Steps steps) {
    AtomicInteger done = new AtomicInteger();
    List<List<Partition>> all =
        IntStream.range(0, settings.resamples())
            .parallel()
            .mapToObj(
                r -> {
                  List<Partition> runs = resample(matrix, settings, r);
                  steps.done("resamples", done.incrementAndGet(), settings.resamples());
                  return runs;
                })
            .toList();
    return new Ensemble(all);
  }

  private static List<Partition> resample(SigningMatrix matrix, BlocSettings settings, int r) {
    Random random = new Random(settings.derived(RESAMPLE, r));
    int[] columns =
        IntStream.range(0, matrix.eventCount())
            .map(e -> random.nextInt(matrix.eventCount()))
            .sorted()
            .toArray();
    SigningMatrix drawn = matrix.withEvents(columns);
    Excess excess = Excess.of(drawn, FixedMargins.of(drawn));
    return bestFirst(excess, settings, settings.seeds(), r);
  }

  /** Partitions of one data set, the one of highest quality first. */
  static List<Partition> bestFirst(Excess excess, BlocSettings settings, int seeds, int salt) {
    double resolution = settings.resolution();
    Leiden leiden = new Leiden(excess.states(), (a, b) -> excess.gain(a, b, resolution));
    List<Partition> runs = new ArrayList<>();
    double best = Double.NEGATIVE_INFINITY;
    long[] first = new long[seeds];
    for (int s = 0; s < seeds; s++) {
      first[s] = settings.derived(RUN + salt, s);
    }
    for (Partition run : leiden.runs(first)) {
      double quality = excess.quality(run, resolution);
      if (quality > best) {
        best = quality;
        runs.add(0, run);
      } else {
        runs.add(run);
      }
    }
    return runs;
  }

  /** How often each pair is placed together, by state and state, from 0 to 1. */
  CoAssignment coAssignment(List<String> states) {
    int n = resamples.get(0).get(0).size();
    int[][] together = new int[n][n];
    int runs = 0;
    for (List<Partition> resample : resamples) {
      for (Partition partition : resample) {
        runs++;
        for (int a = 0; a < n; a++) {
          int bloc = partition.bloc(a);
          int[] row = together[a];
          for (int b = 0; b < a; b++) {
            row[b] += partition.bloc(b) == bloc ? 1 : 0;
          }
        }
      }
    }
    double[][] share = new double[n][n];
    for (int a = 0; a < n; a++) {
      share[a][a] = 1;
      for (int b = 0; b < a; b++) {
        share[a][b] = (double) together[a][b] / runs;
        share[b][a] = share[a][b];
      }
    }
    return new CoAssignment(states, share);
  }

  /**
   * Mean adjusted Rand index of each resample's best partition with this one.
   *
   * @param among the states to look at
   */
  double agreement(Partition with, int[] among) {
    Partition part = with.only(among);
    return resamples.stream()
        .mapToDouble(resample -> Partition.adjustedRand(part, resample.get(0).only(among)))
        .average()
        .orElse(0);
  }
}
