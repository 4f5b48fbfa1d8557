package org.undersigned.coalition.bloc;

/**
 * How hard to look for blocs.
 *
 * @param seeds runs of the Leiden algorithm on every set of events
 * @param resamples bootstrap resamples of the events
 * @param draws random data sets of the same margins
 * @param resolution weight of the expectation; above 1 blocs get smaller
 * @param seed first of all random numbers: the same seed gives the same blocs
 */
public record BlocSettings(int seeds, int resamples, int draws, double resolution, long seed) {
  /** What the command uses when nothing is said. */
  public static final BlocSettings USUAL = new BlocSettings(100, 100, 99, 1.0, 1);

  public BlocSettings {
    if (seeds < 1 || resamples < 1 || draws < 1) {
      throw new IllegalArgumentException(
          seeds + " seeds, " + resamples + " resamples, " + draws + " draws: expected 1 or more");
    }
    if (!(resolution > 0)) {
      throw new IllegalArgumentException("resolution " + resolution + ": expected more than 0");
    }
  }

  /** A seed for the n-th thing of a kind, spread so that neighbours have nothing in common. */
  long derived(int kind, long n) {
    long z = seed * 0x9E3779B97F4A7C15L + kind * 0xBF58476D1CE4E5B9L + n * 0x94D049BB133111EBL;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
