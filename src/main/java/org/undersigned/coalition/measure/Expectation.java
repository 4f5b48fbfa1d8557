package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.coalition.SigningMatrix;

/**
 * How likely a state is to be on a list, from its record on the most similar other lists.
 *
 * @param state number of the state
 * @param event number of the event
 * @param expected {@code (sum of w x + p) / (sum of w + 1)}: x whether it signed each of the ten
 *     nearest other events, w their Jaccard similarity without the state, p its rate under fixed
 *     margins without this event, which counts as one event
 * @param n similar events that were looked at
 * @param signed how many of them it signed
 * @param nearest number of the most similar event, -1 when none
 * @param rate p
 */
public record Expectation(
    int state, int event, double expected, int n, int signed, int nearest, double rate) {
  /** An event less similar than this says nothing. */
  public static final double SIMILAR = 0.2;

  /** No more than so many similar events are looked at. */
  public static final int NEAREST = 10;

  /**
   * Expectations for every known cell, each made without that cell: leave one out. Of a state that
   * is known in one event alone nothing can be expected.
   */
  public static List<Expectation> of(SigningMatrix matrix) {
    FixedMargins model = FixedMargins.of(matrix);
    double[][] rates = rates(matrix, model);
    Nearness.Columns columns = new Nearness.Columns(matrix);
    return IntStream.range(0, matrix.eventCount())
        .parallel()
        .mapToObj(e -> ofEvent(matrix, new Nearness(columns, e), rates, e))
        .flatMap(List::stream)
        .toList();
  }

  /** Own rates by state and event; not a number where nothing can be expected. */
  private static double[][] rates(SigningMatrix matrix, FixedMargins model) {
    double[][] rates = new double[matrix.stateCount()][matrix.eventCount()];
    IntStream.range(0, rates.length)
        .parallel()
        .forEach(
            s -> {
              boolean any = matrix.cases(s) > 1;
              OwnRate own = new OwnRate(matrix, model, s);
              for (int e = 0; e < matrix.eventCount(); e++) {
                rates[s][e] = any && matrix.known(s, e) ? own.of(e) : Double.NaN;
              }
            });
    return rates;
  }

  private static List<Expectation> ofEvent(
      SigningMatrix matrix, Nearness nearness, double[][] rates, int event) {
    int[] candidates =
        IntStream.range(0, matrix.eventCount())
            .filter(f -> f != event && nearness.atMost(f) >= SIMILAR)
            .toArray();
    List<Expectation> all = new ArrayList<>();
    for (int s = 0; s < matrix.stateCount(); s++) {
      if (!Double.isNaN(rates[s][event])) {
        all.add(cell(matrix, nearness, candidates, rates[s][event], s, event));
      }
    }
    return all;
  }

  private static Expectation cell(
      SigningMatrix matrix,
      Nearness nearness,
      int[] candidates,
      double rate,
      int state,
      int event) {
    int[] near = new int[NEAREST];
    double[] weight = new double[NEAREST];
    int n = 0;
    for (int f : candidates) {
      double alike = matrix.known(state, f) ? nearness.without(state, f) : 0;
      if (alike >= SIMILAR && (n < NEAREST || alike > weight[n - 1])) {
        int at = n < NEAREST ? n++ : n - 1;
        for (; at > 0 && alike > weight[at - 1]; at--) {
          weight[at] = weight[at - 1];
          near[at] = near[at - 1];
        }
        weight[at] = alike;
        near[at] = f;
      }
    }
    double sum = rate;
    double weights = 1;
    int signed = 0;
    for (int i = 0; i < n; i++) {
      weights += weight[i];
      if (matrix.signed(state, near[i])) {
        sum += weight[i];
        signed++;
      }
    }
    return new Expectation(state, event, sum / weights, n, signed, n == 0 ? -1 : near[0], rate);
  }
}
