package org.undersigned.role;

import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.run.Run;

/**
 * The nearest of the cues that reach a run; of equally near ones the more special.
 *
 * @param hit the words
 * @param distance words between them and the run, and what their act yields to others
 */
record Nearest(Scan.CueHit hit, int distance) {
  /** The noun says only who is spoken of: the verb after the names has the first word. */
  private static final int SUBJECT_YIELDS = 5;

  /** Where they met says less than what they did, and more than their office. */
  private static final int ATTEND_YIELDS = 4;

  private static final int ALONE_YIELDS = 8;

  private static final Set<Cue.Act> PRESENCE = Set.of(Cue.Act.ATTEND, Cue.Act.OTHER);

  Cue cue() {
    return hit.cue();
  }

  Cue.Act act() {
    return hit.cue().act();
  }

  /** Whether a cue says that somebody speaks or acts, and not yet in what text. */
  static boolean speaks(Cue cue) {
    return cue.act() == Cue.Act.SPEAK || cue.act() == Cue.Act.SUBJECT;
  }

  /** One party alone does not act jointly: what else is said of it comes first. */
  static Nearest nearer(Nearest best, Scan.CueHit hit, int words, int reach, Run run) {
    int yields = run.size() == 1 && hit.cue().act() == Cue.Act.SPEAK ? ALONE_YIELDS : 0;
    return nearer(best, hit, words <= reach ? words + yields : words, reach + yields);
  }

  /**
   * The nearer of what was found and of a cue.
   *
   * @param best null for nothing yet
   * @param reach so many words away the cue says something of the run
   */
  static Nearest nearer(Nearest best, Scan.CueHit hit, int words, int reach) {
    if (words > reach) {
      return best;
    }
    if (best != null && isPart(hit, best.hit)) {
      return best; // "attended as guests" says more than "attended"
    }
    int distance = words + yields(hit.cue().act());
    if (best == null || distance < best.distance || isPart(best.hit, hit)) {
      return new Nearest(hit, distance);
    }
    if (distance > best.distance) {
      return best;
    }
    boolean partial = hit.cue().act() == Cue.Act.PARTIAL;
    if (partial != (best.hit.cue().act() == Cue.Act.PARTIAL)) {
      return partial && isSigning(best.hit) || !partial && !isSigning(hit)
          ? new Nearest(hit, distance)
          : best;
    }
    int longer = hit.span().length() - best.hit.span().length();
    return longer > 0 ? new Nearest(hit, distance) : best;
  }

  private static int yields(Cue.Act act) {
    return switch (act) {
      case SUBJECT -> SUBJECT_YIELDS;
      case ATTEND -> ATTEND_YIELDS;
      default -> 0;
    };
  }

  /** Whether longer words begin with these, and one of the two tells who took part or not. */
  private static boolean isPart(Scan.CueHit words, Scan.CueHit longer) {
    return words.span().start() == longer.span().start()
        && words.span().end() < longer.span().end()
        && PRESENCE.contains(words.cue().act())
        && PRESENCE.contains(longer.cue().act());
  }

  /** Whether a cue says no more than "including" does: that some of the signatories are these. */
  private static boolean isSigning(Scan.CueHit hit) {
    return switch (hit.cue().act()) {
      case SIGN, SPEAK, SUBJECT -> true;
      default -> false;
    };
  }
}
