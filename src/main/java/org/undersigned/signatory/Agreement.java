package org.undersigned.signatory;

import java.util.Optional;

/**
 * Whether the list agrees with the document's own figure.
 *
 * @param word {@code match}, {@code short}, {@code over} or {@code unstated}
 * @param note the reason when they differ, or when something else was counted
 */
record Agreement(String word, String note) {
  /** The word for a list shorter than the document's own figure. */
  static final String SHORT = "short";

  private static final String OVER = "over";

  private static final double ABOUT = 0.1;

  /** Whether the list is shorter or longer than the figure says. */
  boolean differs() {
    return word.equals(SHORT) || word.equals(OVER);
  }

  static Agreement of(Optional<StatedCount> stated, int states, int organisations) {
    if (stated.isEmpty()) {
      return new Agreement("unstated", "");
    }
    int count = stated.get().count();
    int all = states + organisations;
    if (stated.get().kind() == StatedCount.Kind.AT_LEAST) {
      return states >= count || all >= count
          ? new Agreement("match", "")
          : new Agreement(SHORT, missing(count - states));
    }
    double slack = stated.get().kind() == StatedCount.Kind.ABOUT ? count * ABOUT : 0;
    if (Math.abs(states - count) <= slack) {
      return new Agreement("match", "");
    }
    if (organisations > 0 && Math.abs(all - count) <= slack) {
      return new Agreement(
          "match",
          "the figure counts "
              + organisations
              + (organisations == 1 ? " organisation" : " organisations")
              + " too");
    }
    return states < count
        ? new Agreement(SHORT, missing(count - states))
        : new Agreement(OVER, (states - count) + " more listed than the document counts");
  }

  private static String missing(int n) {
    return n + " of the document's figure not named in it";
  }
}
