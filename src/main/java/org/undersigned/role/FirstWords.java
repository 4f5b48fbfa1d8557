package org.undersigned.role;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Prose;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * A joint text that names itself nowhere: its first sentence says what several states demand or
 * hold, and a later one goes on with "we": X, Y and Z urge all parties to end the violence. We call
 * for talks.
 */
final class FirstWords {
  /** So few states in one sentence may be news of what each of them does. */
  private static final int SEVERAL = 3;

  /** Characters from "we" to the verb of what the authors say. */
  private static final int VERB = 16;

  private static final String QUOTES = "\"\u201C\u201E\u00AB";
  private static final Jobs OURS = Jobs.of(Word.Job.WE, Word.Job.OURS);

  private final StatementText statement;
  private final Scan scan;
  private final Sentences sentences;
  private final Words words;

  FirstWords(StatementText statement, Scan scan, Sentences sentences, Words words) {
    this.words = words;
    this.statement = statement;
    this.scan = scan;
    this.sentences = sentences;
  }

  /** Whether those whom the first sentence names go on to speak of themselves. */
  boolean areOfAuthors(List<RunReading> readings) {
    int first = firstProse();
    for (RunReading r : readings) {
      int block = statement.blockAt(r.run().start());
      if (block > first) {
        return false;
      }
      if (block == first && r.is(Cue.Act.SPEAK) && r.run().size() >= SEVERAL) {
        Span sentence = sentences.around(r.run().start(), r.run().end());
        return r.isFollowed()
            && r.distance() == 0
            && sentence.start() <= statement.blocks().get(first).start()
            && goOn(sentence.end());
      }
    }
    return false;
  }

  /** Number of the first block that is prose or ends a sentence; that of blocks without one. */
  private int firstProse() {
    List<Block> blocks = statement.blocks();
    int first = 0;
    while (first < blocks.size() && !isProse(blocks.get(first))) {
      first++;
    }
    return first;
  }

  private boolean isProse(Block block) {
    return Prose.is(block) || !block.heads() && !words.isOpenAt(block.span());
  }

  private boolean goOn(int from) {
    for (Scan.WordHit w : scan.words(from, scan.text().length(), OURS)) {
      Span own = sentences.around(w.span().start(), w.span().end());
      if (Chars.areBlank(scan.text(), own.start(), w.span().start())
          && speaks(w, own)
          && !isQuoted(w.span().start(), own)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(Scan.WordHit w, Span own) {
    int to = Math.min(own.end(), w.span().end() + VERB);
    return w.word().job() == Word.Job.OURS
        || scan.hasCue(w.span().end(), to, Cue.Act.SPEAK)
        || scan.hasCue(w.span().end(), to, Cue.Act.TARGET);
  }

  /** Whether words stand in a quotation, or a comma and a verb of speech follow: we ..., said X. */
  private boolean isQuoted(int at, Span own) {
    int block = statement.blocks().get(statement.blockAt(at)).start();
    for (int i = block; i < at; i++) {
      if (QUOTES.indexOf(scan.text().charAt(i)) >= 0) {
        return true;
      }
    }
    for (Scan.CueHit h : scan.cues(at, own.end(), Cue.Act.SPEAK)) {
      if (Chars.COMMAS.indexOf(Words.signBefore(scan.text(), h.span().start())) >= 0) {
        return true;
      }
    }
    return false;
  }
}
