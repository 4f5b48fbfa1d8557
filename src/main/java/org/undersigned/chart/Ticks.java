package org.undersigned.chart;

/** Round steps for an axis. */
final class Ticks {
  private Ticks() {}

  /** A step of 1, 2 or 5 times a power of ten that gives at most six lines up to {@code most}. */
  static int step(int most) {
    int power = 1;
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        if (most <= 6L * factor * power) {
          return factor * power;
        }
      }
      power *= 10;
    }
  }
}
