package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.text.Span;

/**
 * Readings in order of their start, of which those under a stretch give way to one of the whole.
 * Looking up a stretch takes time in proportion to what lies under it, not to the page.
 */
final class Replacements {
  private final List<RunReading> readings;

  /** Set where a reading gave way. */
  private final boolean[] gone;

  /** What stands in the place of a reading. */
  private final RunReading[] instead;

  /** The furthest end of a reading and of those before it. */
  private final int[] reach;

  Replacements(List<RunReading> readings) {
    this.readings = readings;
    this.gone = new boolean[readings.size()];
    this.instead = new RunReading[readings.size()];
    this.reach = new int[readings.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, readings.get(i).run().end());
      reach[i] = furthest;
    }
  }

  /** The readings that overlap a stretch and still stand, by their place, in order. */
  List<Integer> under(Span stretch) {
    List<Integer> found = new ArrayList<>();
    for (int i = RunReading.firstFrom(readings, stretch.end()) - 1;
        i >= 0 && reach[i] > stretch.start();
        i--) {
      if (!gone[i] && stretch.overlaps(readings.get(i).run().span())) {
        found.add(0, i);
      }
    }
    return found;
  }

  RunReading get(int place) {
    return readings.get(place);
  }

  /** Puts one reading in the place of the first of some. */
  void replace(List<Integer> some, RunReading whole) {
    for (int i : some) {
      gone[i] = true;
    }
    instead[some.get(0)] = whole;
  }

  /** What stands in the end. */
  List<RunReading> all() {
    List<RunReading> all = new ArrayList<>(readings.size());
    for (int i = 0; i < gone.length; i++) {
      if (instead[i] != null) {
        all.add(instead[i]);
      } else if (!gone[i]) {
        all.add(readings.get(i));
      }
    }
    return all;
  }
}
