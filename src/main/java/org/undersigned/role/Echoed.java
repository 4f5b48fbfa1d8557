package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * Who spoke for a group before: "we align ourselves with the statement made by X on behalf of Y,
 * and by U on behalf of V" tells of their statements, and makes neither a speaker of this one.
 */
final class Echoed {
  /** Plain words between a speaker and "on behalf of". */
  private static final int BEHALF_REACH = 6;

  private Echoed() {}

  /** The readings; those of speakers with whom others align themselves say nothing of an act. */
  static List<RunReading> without(Scan scan, Sentences sentences, List<RunReading> readings) {
    if (!scan.hasCue(0, scan.text().length(), Cue.Act.ALIGN)) {
      return readings;
    }
    Words words = new Words(scan);
    List<RunReading> all = new ArrayList<>(readings.size());
    for (RunReading r : readings) {
      boolean signs = r.act().filter(a -> RoleReader.signs(a) || a == Cue.Act.BEHALF).isPresent();
      Span sentence = signs ? sentences.around(r.run().start(), r.run().end()) : null;
      boolean echoed =
          signs
              && scan.hasCue(sentence.start(), r.run().start(), Cue.Act.ALIGN)
              && scan.cues(r.run().end(), sentence.end(), Cue.Act.BEHALF).stream()
                  .anyMatch(
                      h ->
                          words.between(r.run().end(), h.span().start(), BEHALF_REACH)
                              <= BEHALF_REACH);
      all.add(echoed ? RunReading.unread(r.run()) : r);
    }
    return all;
  }
}
