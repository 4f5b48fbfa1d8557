package org.undersigned.coalition.measure;

/**
 * The 95 % percentile interval of a Jaccard coefficient under the bootstrap over events.
 *
 * @param low 2.5 % quantile
 * @param high 97.5 % quantile
 */
public record JaccardInterval(double low, double high) {}
