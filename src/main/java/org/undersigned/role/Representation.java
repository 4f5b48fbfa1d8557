package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.text.Span;

/**
 * What is said of one party holds for the next: X was represented by its minister, Y by its envoy.
 */
final class Representation {
  /** Characters from a name to the word for who acts: by, par. */
  private static final int AGENT_REACH = 5;

  private final Scan scan;
  private final Sentences sentences;

  Representation(Scan scan, Sentences sentences) {
    this.scan = scan;
    this.sentences = sentences;
  }

  /** The readings, with those whose verb stands in the clause before. */
  List<RunReading> read(List<RunReading> readings) {
    if (!scan.hasWord(NearWords.AGENT)) {
      return readings;
    }
    List<RunReading> all = new ArrayList<>(readings);
    for (int i = 1; i < all.size(); i++) {
      RunReading before = all.get(i - 1);
      Run run = all.get(i).run();
      if (all.get(i).act().isEmpty()
          && !run.place()
          && before.is(Cue.Act.ATTEND)
          && before.isFollowed()
          && run.start() < sentences.around(before.run().start(), before.run().end()).end()
          && isBeforeAgent(run.end())
          && endsWithAgent(before.cue().get())) {
        all.set(i, before.passedTo(run));
      }
    }
    return all;
  }

  private boolean isBeforeAgent(int end) {
    int to = Math.min(scan.text().length(), end + AGENT_REACH);
    return scan.hasWord(end, to, Word.Job.AGENT);
  }

  private boolean endsWithAgent(Span words) {
    return scan.startOfWord(words.end(), Word.Job.AGENT, words.length()) >= 0;
  }
}
