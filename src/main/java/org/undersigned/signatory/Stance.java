package org.undersigned.signatory;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.StatementText;

/** What a statement does, by the strongest of its verbs. */
final class Stance {
  private static final String[] WORDS = {
    "other", "commit", "support", "call", "concern", "condemn"
  };

  private Stance() {}

  static String of(StatementText statement, Scan scan) {
    int best = 0;
    List<Block> blocks = statement.blocks();
    int from = blocks.isEmpty() ? 0 : blocks.get(0).span().start();
    int to =
        blocks.isEmpty() ? statement.text().length() : blocks.get(blocks.size() - 1).span().end();
    for (Scan.WordHit w : scan.words(from, to, EnumSet.of(Word.Job.STANCE))) {
      best = Math.max(best, w.word().value());
    }
    return WORDS[Math.min(best, WORDS.length - 1)].toLowerCase(Locale.ROOT);
  }
}
