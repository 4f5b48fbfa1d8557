package org.undersigned.coalition.bloc;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often two states are placed together over all seeds and resamples: known of every pair of
 * states searched, whether or not any bloc is stable enough to be named.
 */
public final class CoAssignment {
  /** Nothing was searched. */
  public static final CoAssignment NONE = new CoAssignment(List.of(), new double[0][]);

  private final List<String> states;
  private final double[][] share;

  /**
   * @param states codes in order
   * @param share by state and state, from 0 to 1, symmetric; not copied
   */
  CoAssignment(List<String> states, double[][] share) {
    this.states = List.copyOf(states);
    this.share = share;
  }

  /** Codes in order of the states that were searched. */
  public List<String> states() {
    return states;
  }

  /** From 0 to 1, by the numbers of two states. */
  double share(int a, int b) {
    return share[a][b];
  }

  /**
   * Mean over the pairs of one state of each group; a state is no pair with itself, and states that
   * were not searched take no part.
   *
   * @return empty when there is no pair
   */
  public OptionalDouble mean(Collection<String> some, Collection<String> others) {
    int[] there = numbers(others);
    return Arrays.stream(numbers(some))
        .boxed()
        .flatMapToDouble(
            a -> Arrays.stream(there).filter(b -> b != a).mapToDouble(b -> share[a][b]))
        .average();
  }

  private int[] numbers(Collection<String> group) {
    return IntStream.range(0, states.size()).filter(s -> group.contains(states.get(s))).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoAssignment that
        && states.equals(that.states)
        && Arrays.deepEquals(share, that.share);
  }

  @Override
  public int hashCode() {
    return 31 * states.hashCode() + Arrays.deepHashCode(share);
  }
}
