package org.undersigned.signatory;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;

/** What all who speak in a document, taken together, tell of its act; gathered once. */
final class Speakers {
  /** From so many on speakers named one after another tell of as many acts. */
  private static final int REACTIONS = 3;

  private final Readings readings;
  private final Place place;
  private final boolean reactions;
  private final boolean demand;

  /** How often the same parties speak, and how often of these in a heading. */
  private final Map<Set<String>, int[]> spoken = new HashMap<>();

  Speakers(Readings readings, Place place) {
    this.readings = readings;
    this.place = place;
    this.reactions = !readings.common() && speakApart() >= REACTIONS;
    this.demand = isDemanding();
  }

  private boolean isDemanding() {
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.TARGET) && !r.run().isOnly(FormKind.CAPITAL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a report tells of one reaction after another: several speak, none of them with another,
   * and nothing says that they have a text in common.
   */
  boolean areReactions() {
    return reactions;
  }

  /** Whether the document condemns or demands: more than a meeting that is reported. */
  boolean demand() {
    return demand;
  }

  /** Whether those who speak in a heading speak again in the text: it is about what they say. */
  boolean areHeaded(RunReading r) {
    if (!r.is(Cue.Act.SPEAK)) {
      return false;
    }
    if (spoken.isEmpty()) {
      readings.runs().stream().filter(o -> o.is(Cue.Act.SPEAK)).forEach(this::count);
    }
    int[] times = spoken.get(r.run().entities());
    return times != null && times[0] > 1 && times[1] > 0;
  }

  private void count(RunReading r) {
    int[] times = spoken.computeIfAbsent(r.run().entities(), parties -> new int[2]);
    times[0]++;
    times[1] += place.isHeading(r.run()) ? 1 : 0;
  }

  /** How many speak of whom none has spoken before. */
  private int speakApart() {
    Set<String> before = new HashSet<>();
    int speakers = 0;
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.SPEAK)) {
        Set<String> parties = r.run().entities();
        speakers += r.isFollowed() && Collections.disjoint(before, parties) ? 1 : 0;
        before.addAll(parties);
      }
    }
    return speakers;
  }
}
