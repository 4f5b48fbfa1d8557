package org.undersigned.coalition.measure;

import java.util.Arrays;

/**
 * Distributions of sums of independent yes-or-no draws, without approximation. Chances below {@link
 * #NOTHING} are left out, so that the work grows with the spread of a sum, not with the number of
 * its draws.
 */
final class Binomial {
  /** Far below what any table prints, and below the rounding of a sum near 1. */
  private static final double NOTHING = 1e-18;

  private static final int ROOM = 64;

  private final double[] logFactorial;

  /**
   * @param most draws that any distribution will have
   */
  Binomial(int most) {
    logFactorial = new double[most + 1];
    for (int i = 2; i <= most; i++) {
      logFactorial[i] = logFactorial[i - 1] + Math.log(i);
    }
  }

  /**
   * Chances of the outcomes that have any, one after the other.
   *
   * @param low the first outcome
   */
  record Masses(int low, double[] mass) {
    int high() {
      return low + mass.length - 1;
    }

    /** Chance of an outcome. */
    double at(int outcome) {
      return outcome < low || outcome > high() ? 0 : mass[outcome - low];
    }

    /** Chance of at most this outcome. */
    double upTo(int outcome) {
      double sum = 0;
      for (int i = 0; i < mass.length && low + i <= outcome; i++) {
        sum += mass[i];
      }
      return Math.min(1, sum);
    }

    /** Chance of at least this outcome. */
    double from(int outcome) {
      double sum = 0;
      for (int i = mass.length - 1; i >= 0 && low + i >= outcome; i--) {
        sum += mass[i];
      }
      return Math.min(1, sum);
    }
  }

  /** Successes in n draws of equal chance. */
  Masses of(int n, double chance) {
    if (chance <= 0 || chance >= 1) {
      return new Masses(chance <= 0 ? 0 : n, new double[] {1});
    }
    int mode = Math.min(n, (int) ((n + 1) * chance));
    double odds = chance / (1 - chance);
    double most =
        Math.exp(
            logFactorial[n]
                - logFactorial[mode]
                - logFactorial[n - mode]
                + mode * Math.log(chance)
                + (n - mode) * Math.log1p(-chance));
    double[] all = new double[n + 1];
    all[mode] = most;
    int low = mode;
    while (low > 0 && all[low] > NOTHING) {
      all[low - 1] = all[low] * low / ((n - low + 1) * odds);
      low--;
    }
    int high = mode;
    while (high < n && all[high] > NOTHING) {
      all[high + 1] = all[high] * (n - high) * odds / (high + 1);
      high++;
    }
    double[] mass = Arrays.copyOfRange(all, low, high + 1);
    double sum = Arrays.stream(mass).sum();
    for (int i = 0; i < mass.length; i++) {
      mass[i] /= sum;
    }
    return new Masses(low, mass);
  }

  /**
   * Successes in draws of unequal chance (the Poisson-binomial distribution), one draw after the
   * other.
   *
   * @param times how many draws there are of each chance
   */
  static Masses of(double[] chances, int[] times) {
    double[] now = new double[ROOM];
    double[] next = new double[ROOM];
    now[0] = 1;
    int low = 0;
    int length = 1;
    for (int i = 0; i < chances.length; i++) {
      for (int t = 0; t < times[i] && chances[i] > 0; t++) {
        if (length + 1 > now.length) {
          now = Arrays.copyOf(now, 2 * now.length);
          next = new double[now.length];
        }
        draw(now, next, length, chances[i]);
        double[] before = now;
        now = next;
        next = before;
        length++;
        while (now[length - 1] < NOTHING) {
          length--;
        }
        if (now[0] < NOTHING) {
          System.arraycopy(now, 1, now, 0, length - 1);
          length--;
          low++;
        }
      }
    }
    return new Masses(low, Arrays.copyOf(now, length));
  }

  /** One more draw; the loop is such that a compiler can take several places at a time. */
  private static void draw(double[] now, double[] next, int length, double yes) {
    double no = 1 - yes;
    next[0] = now[0] * no;
    next[length] = now[length - 1] * yes;
    for (int k = 1; k < length; k++) {
      next[k] = now[k] * no + now[k - 1] * yes;
    }
  }
}
