package org.undersigned.coalition.bloc;

/**
 * What another resolution would have given.
 *
 * @param blocs blocs of three states and more in the best run
 * @param largest size of the largest
 * @param placed states in blocs of three and more
 * @param quality of the best run at that resolution
 * @param agreement mean adjusted Rand index of the other seeds with the best run
 * @param likeChosen adjusted Rand index of the best run with the chosen partition
 */
public record ResolutionRow(
    double resolution,
    int blocs,
    int largest,
    int placed,
    double quality,
    double agreement,
    double likeChosen) {}
