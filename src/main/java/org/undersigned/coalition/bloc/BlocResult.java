package org.undersigned.coalition.bloc;

import java.util.List;
import java.util.Objects;

/**
 * What the search for blocs found, with the numbers that let or forbid one to publish it.
 *
 * @param stable whether the blocs may be named
 * @param verdict one sentence that says so and why
 * @param events counted events
 * @param states states that signed at least three of them
 * @param agreement mean adjusted Rand index of the resamples with the consensus, over all states
 *     searched; not a number when nothing was searched
 * @param agreementInBlocs the same over the states that the consensus puts into blocs, for
 *     comparison: a low agreement beside a high one here means that states at the margin wander
 * @param quality of the consensus
 * @param randomMean mean best quality of random data of the same margins
 * @param randomMost highest best quality of random data of the same margins
 * @param p share of data sets, the given one included, that reach its quality
 * @param blocs empty unless stable
 * @param placements a row for every state
 * @param together how often each pair of states searched was placed together
 * @param scan empty with fewer than five events
 */
public record BlocResult(
    boolean stable,
    String verdict,
    int events,
    int states,
    double agreement,
    double agreementInBlocs,
    double quality,
    double randomMean,
    double randomMost,
    double p,
    List<Bloc> blocs,
    List<Placement> placements,
    CoAssignment together,
    List<ResolutionRow> scan) {
  public BlocResult {
    Objects.requireNonNull(verdict);
    blocs = List.copyOf(blocs);
    placements = List.copyOf(placements);
    Objects.requireNonNull(together);
    scan = List.copyOf(scan);
  }
}
