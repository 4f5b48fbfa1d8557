package org.undersigned.coalition.bloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The Leiden algorithm (Traag, Waltman and van Eck 2019) on gains that may be negative: what a pair
 * signs beyond expectation draws it together, what it falls short drives it apart. The library
 * wants edges that are not negative, so the lowest gain is added to every edge and, as the
 * resolution of its constant Potts model, taken off every pair again: the sum within blocs stays
 * what it was. States are given in code order, so a seed decides the outcome.
 */
final class Leiden {
  /** Each later iteration begins where the one before it ended. */
  private static final int ITERATIONS = 2;

  /**
   * Gains are rounded to whole numbers, the positive ones summing to about this. Sums of whole
   * numbers are exact in a double; with rounding errors the library can move a state to and fro
   * between two equally good blocs for ever.
   */
  private static final double SCALE = 1L << 32;

  /** A thousandth of all there is to gain: the library's exponentials stay finite. */
  private static final double RANDOMNESS = SCALE / 1000;

  private final Network network;
  private final int states;
  private final double lift;

  /** What two states add to a bloc that holds both. */
  @FunctionalInterface
  interface Gain {
    double of(int a, int b);
  }

  Leiden(int states, Gain gain) {
    this.states = states;
    double[] whole = whole(states, gain);
    this.lift = -Math.min(0, Arrays.stream(whole).min().orElse(0));
    LargeIntArray from = new LargeIntArray(0);
    LargeIntArray to = new LargeIntArray(0);
    LargeDoubleArray weights = new LargeDoubleArray(0);
    int pair = 0;
    for (int a = 0; a < states; a++) {
      for (int b = a + 1; b < states; b++) {
        double weight = whole[pair++] + lift;
        if (weight > 0) {
          from.append(a);
          to.append(b);
          weights.append(weight);
        }
      }
    }
    LargeIntArray[] edges = {from, to};
    double[] one = new double[states];
    Arrays.fill(one, 1);
    network = new Network(one, edges, weights, false, false);
  }

  /** Gains of all pairs, first state by first state, as whole numbers. */
  private static double[] whole(int states, Gain gain) {
    double[] all = new double[states * (states - 1) / 2];
    double positive = 0;
    int pair = 0;
    for (int a = 0; a < states; a++) {
      for (int b = a + 1; b < states; b++) {
        all[pair] = gain.of(a, b);
        positive += Math.max(0, all[pair]);
        pair++;
      }
    }
    double scale = positive == 0 ? 0 : SCALE / positive;
    return Arrays.stream(all).map(g -> Math.rint(g * scale)).toArray();
  }

  /** The partition that this seed leads to. */
  Partition run(long seed) {
    return runs(seed).get(0);
  }

  /**
   * The partitions that these seeds lead to, in their order. Where two stand at the same partition
   * after an iteration they go on as one: where there are blocs most seeds find the same.
   */
  List<Partition> runs(long... seeds) {
    List<Partition> runs = new ArrayList<>();
    for (long seed : seeds) {
      runs.add(improved(new Clustering(states), new Random(seed)));
    }
    for (int i = 1; i < ITERATIONS; i++) {
      Map<Partition, Partition> next = new HashMap<>();
      for (int s = 0; s < seeds.length; s++) {
        Random random = new Random(seeds[s] + i);
        runs.set(
            s,
            next.computeIfAbsent(runs.get(s), p -> improved(new Clustering(p.labels()), random)));
      }
    }
    return runs;
  }

  private Partition improved(Clustering clustering, Random random) {
    new LeidenAlgorithm(lift, 1, RANDOMNESS, random).improveClustering(network, clustering);
    return Partition.of(clustering.getClusters());
  }
}
