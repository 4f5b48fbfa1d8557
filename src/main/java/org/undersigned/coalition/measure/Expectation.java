package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private record Neighbour(int event, double weight) {}

  /**
   * Expectations for every known cell, each made without that cell: leave one out. Of a state that
   * is known in one event alone nothing can be expected.
   */
  public static List<Expectation> of(SigningMatrix matrix) {
    FixedMargins model = FixedMargins.of(matrix);
    Nearness nearness = new Nearness(matrix);
    OwnRate rates = new OwnRate(matrix, model);
    List<Expectation> all = new ArrayList<>();
    for (int e = 0; e < matrix.eventCount(); e++) {
      for (int s = 0; s < matrix.stateCount(); s++) {
        if (matrix.known(s, e) && matrix.cases(s) > 1) {
          all.add(cell(matrix, nearness, rates.of(s, e), s, e));
        }
      }
    }
    return all;
  }

  private static Expectation cell(
      SigningMatrix matrix, Nearness nearness, double rate, int state, int event) {
    List<Neighbour> near = new ArrayList<>();
    for (int f = 0; f < matrix.eventCount(); f++) {
      if (f != event && matrix.known(state, f)) {
        double weight = nearness.without(state, event, f);
        if (weight >= SIMILAR) {
          near.add(new Neighbour(f, weight));
        }
      }
    }
    near.sort(Comparator.comparing((Neighbour n) -> -n.weight()).thenComparing(Neighbour::event));
    double sum = rate;
    double weights = 1;
    int signed = 0;
    int n = Math.min(NEAREST, near.size());
    for (Neighbour neighbour : near.subList(0, n)) {
      weights += neighbour.weight();
      if (matrix.signed(state, neighbour.event())) {
        sum += neighbour.weight();
        signed++;
      }
    }
    int nearest = near.isEmpty() ? -1 : near.get(0).event();
    return new Expectation(state, event, sum / weights, n, signed, nearest, rate);
  }
}
