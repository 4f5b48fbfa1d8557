package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.run.Run;

/**
 * Those who were there with one of whom other words speak: hosted by X, with the ministers of Y.
 */
final class Companions {
  private Companions() {}

  /**
   * Whether words that tell who was there follow those whom a cue is about, so that it says nothing
   * of the next.
   *
   * @param others the run before the one that is asked for
   * @param before the cues before that one in its sentence
   */
  static boolean follow(Run others, Scan.CueHit hit, List<Scan.CueHit> before) {
    return hit.cue().act() == Cue.Act.OTHER
        && others.start() >= hit.span().end()
        && before.stream()
            .filter(h -> h.cue().act() == Cue.Act.ATTEND && h.cue().reach() == Cue.Reach.AFTER)
            .anyMatch(h -> h.span().start() >= others.end());
  }
}
