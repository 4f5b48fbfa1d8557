package org.undersigned.role;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Words before a list that are said of texts and of other things as well, where no text is spoken
 * of: passports issued by X and Y. Nor does anybody sign of whom the words before a colon say that
 * they do not: the following are not yet parties.
 */
final class MadeThings {
  private static final Jobs MADE = Jobs.of(Word.Job.MAKES, Word.Job.WRITING);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;

  MadeThings(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
  }

  /**
   * Whether words that stand before a list say of it that it signs, and it does not.
   *
   * @param joint whether the document speaks of a text of several
   */
  boolean are(Run run, Scan.CueHit hit, boolean joint) {
    Span cue = hit.span();
    boolean says = hit.cue().act() == Cue.Act.SIGN || hit.cue().act() == Cue.Act.DELIVER;
    if (!says || cue.end() > run.start()) {
      return false;
    }
    if (isDenied(cue.end(), run.start())) {
      return true;
    }
    return !joint && isOfAnything(cue) && !isLine(run, cue) && !isOfAText(cue);
  }

  /** Whether words before the colon that opens a list say that they have not. */
  private boolean isDenied(int from, int end) {
    int to = from;
    while (to < end && !Chars.isColon(scan.text().charAt(to))) {
      to++;
    }
    return to < end
        && (scan.hasWord(from, to, Word.Job.NEGATION) || Planned.isWanted(scan, from, to));
  }

  /** Whether words are no more about texts than about other things. */
  private boolean isOfAnything(Span cue) {
    boolean some = false;
    for (Scan.WordHit w : scan.words(cue.start(), cue.end(), MADE)) {
      if (w.word().job() == Word.Job.WRITING || w.word().value() != NearWords.ANYTHING) {
        return false;
      }
      some |= w.span().start() == cue.start(); // "resolution moved by" names its thing
    }
    return some && !scan.hasText(cue.start(), cue.end());
  }

  /** Whether a line holds nothing but the words and the list. */
  private boolean isLine(Run run, Span cue) {
    if (sentences.blocks() == 0) {
      return false;
    }
    Block block = sentences.block(sentences.blockAt(cue.start()));
    return words.between(block.start(), cue.start(), 0) == 0
        && words.between(cue.end(), run.start(), 0) == 0
        && run.end() <= block.end()
        && words.between(run.end(), block.end(), 0) == 0;
  }

  /** Whether the sentence speaks of a text, or of what is done with texts alone. */
  private boolean isOfAText(Span cue) {
    Span sentence = sentences.around(cue.start(), cue.end());
    if (scan.hasText(sentence.start(), sentence.end())
        || scan.hasWord(sentence.start(), sentence.end(), Word.Job.WRITING)) {
      return true;
    }
    return scan.words(sentence.start(), sentence.end()).stream()
        .anyMatch(w -> w.word().job() == Word.Job.MAKES && w.word().value() == 0);
  }
}
