package org.undersigned.coalition.event;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How two statements resemble each other.
 *
 * @param overlap common signatories of the shorter list
 * @param days between their dates, empty when one has none
 * @param targets whether both name targets and share one; false when either names none
 * @param targetsDiffer whether both name targets and share none
 * @param title 0 to 1: common words of the titles, rare ones counting more
 * @param text 0 to 1: common words of the texts, rare ones counting more
 */
record Resemblance(
    double overlap,
    OptionalLong days,
    boolean targets,
    boolean targetsDiffer,
    double title,
    double text) {
  private static final double LISTS_OVERLAP = 0.8;

  /** Days between two documents of one act. */
  static final long CLOSE = 3;

  private static final double TITLES_ALIKE = 0.1;
  private static final double TEXTS_ALIKE = 0.15;

  Resemblance {
    Objects.requireNonNull(days);
  }

  /**
   * Whether the two may be copies of one act: one list holds most of the other, they are at most
   * three days apart, and what they are about agrees as well - targets, titles or texts. Overlap
   * and date alone never suffice: the same partners sign different things in the same week.
   */
  boolean sameAct() {
    return lookAlike() && (targets || title >= TITLES_ALIKE || text >= TEXTS_ALIKE);
  }

  /** Whether lists and dates agree and nothing speaks against it: enough to warn, not to fuse. */
  boolean lookAlike() {
    return overlap >= LISTS_OVERLAP
        && days.isPresent()
        && days.getAsLong() <= CLOSE
        && !targetsDiffer;
  }

  /** The same with the likeness of words, which only pairs that look alike need. */
  Resemblance withWords(double ofTitles, double ofTexts) {
    return new Resemblance(overlap, days, targets, targetsDiffer, ofTitles, ofTexts);
  }

  /** The evidence in words, as the proposal's basis. */
  String basis() {
    String when =
        days.getAsLong() == 0
            ? "same day"
            : days.getAsLong() + (days.getAsLong() == 1 ? " day apart" : " days apart");
    return String.format(
        Locale.ROOT,
        "proposed: overlap %.2f, %s, %s, titles %.2f, texts %.2f",
        overlap,
        when,
        targets ? "same target" : "no common target",
        title,
        text);
  }
}
