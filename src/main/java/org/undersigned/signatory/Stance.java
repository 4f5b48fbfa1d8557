package org.undersigned.signatory;

import java.util.List;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.StatementText;

/**
 * What a statement does, by the strongest of its verbs. Who opposes or criticises something does
 * not condemn: such words only help to tell who is blamed.
 */
final class Stance {
  private static final String[] WORDS = {
    "other", "commit", "support", "call", "concern", "condemn"
  };

  private static final Jobs STANCE = Jobs.of(Word.Job.STANCE);

  private Stance() {}

  static String of(StatementText statement, Scan scan) {
    int best = 0;
    List<Block> blocks = statement.blocks();
    int from = blocks.isEmpty() ? 0 : blocks.get(0).start();
    int to = blocks.isEmpty() ? statement.text().length() : blocks.get(blocks.size() - 1).end();
    for (Scan.WordHit w : scan.words(from, to, STANCE)) {
      int verb = w.word().value();
      best = verb < WORDS.length ? Math.max(best, verb) : best;
    }
    return WORDS[best];
  }
}
