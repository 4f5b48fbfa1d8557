package org.undersigned.coalition.measure;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Intervals of Jaccard coefficients by the bootstrap over events (Efron 1979), without drawing. In
 * a resample of N events the number that either state signed is binomial, and of these the number
 * that both signed is binomial again, so the coefficient's distribution is known exactly: what a
 * very long simulation would give, and no seed. Resamples in which neither signs have no
 * coefficient and are left out, as they are when one draws.
 */
public final class JaccardBootstrap {
  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-12;

  /** Fractions whose denominators are at most 10,000 differ by more. */
  private static final double CLOSE = 1e-9;

  private final int events;
  private final Binomial binomial;
  private final Map<PairCounts, Optional<JaccardInterval>> known = new ConcurrentHashMap<>();

  /**
   * @param events number of events that the bootstrap draws from
   */
  public JaccardBootstrap(int events) {
    this.events = events;
    this.binomial = new Binomial(events);
  }

  /** The interval of a pair; empty when neither ever signed. */
  public Optional<JaccardInterval> interval(PairCounts pair) {
    PairCounts shape = new PairCounts(pair.both(), pair.either() - pair.both(), 0, 0);
    return known.computeIfAbsent(shape, s -> compute(s.both(), s.either()));
  }

  private Optional<JaccardInterval> compute(int both, int either) {
    if (either == 0) {
      return Optional.empty();
    }
    if (both == 0 || both == either) {
      double always = both == 0 ? 0 : 1;
      return Optional.of(new JaccardInterval(always, always));
    }
    Resamples resamples =
        new Resamples(
            binomial.of(events, (double) either / events), (double) both / either, binomial);
    return Optional.of(
        new JaccardInterval(quantile(resamples, TAIL), quantile(resamples, 1 - TAIL)));
  }

  /** The least value that is not exceeded with this chance: a fraction b / t, found by halving. */
  private double quantile(Resamples resamples, double chance) {
    double wanted = chance - ROUNDING;
    if (resamples.atMost(0) >= wanted) {
      return 0;
    }
    double low = 0;
    double high = 1;
    while (high - low > CLOSE) {
      double middle = (low + high) / 2;
      if (resamples.atMost(middle) >= wanted) {
        high = middle;
      } else {
        low = middle;
      }
    }
    for (int t = 1; t <= events; t++) {
      double value = Math.floor(high * t) / t;
      if (value > low) {
        return value;
      }
    }
    return high;
  }

  /**
   * The coefficient's distribution.
   *
   * @param total how many of the events drawn either signed
   * @param share chance that both signed one of them
   */
  private record Resamples(Binomial.Masses total, double share, Binomial.Masses first) {
    Resamples(Binomial.Masses total, double share, Binomial binomial) {
      this(total, share, binomial.of(Math.max(1, total.low()), share));
    }

    /**
     * Chance that the coefficient is at most this value: the sum over t of the chance of t events
     * and of at most {@code floor(value t)} shared among them. From t to t + 1 the binomial sum
     * loses {@code share} of its last term; when the floor rises it gains the next.
     */
    double atMost(double value) {
      int t = Math.max(1, total.low());
      int k = (int) (value * t);
      double term = first.at(k);
      double sum = first.upTo(k);
      double all = 0;
      while (true) {
        all += total.at(t) * sum;
        if (t == total.high()) {
          return all / (1 - total.at(0));
        }
        t++;
        sum -= share * term;
        term *= (1 - share) * t / (t - k);
        if ((int) (value * t) > k) {
          term *= share / (1 - share) * (t - k) / (k + 1);
          k++;
          sum += term;
        }
      }
    }
  }
}
