package org.undersigned.role.target;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/** Names that only tell whose people, land or rebels are meant, and not the government. */
final class Belongings {
  /** Words of what belongs to a state and is not its government: the Bosnian people. */
  private static final int REACH = 2;

  private static final Jobs APART = Jobs.of(Word.Job.APART);

  private final Scan scan;
  private final Words words;
  private final Governors beside;

  Belongings(Scan scan, Words words, Governors beside) {
    this.scan = scan;
    this.words = words;
    this.beside = beside;
  }

  /** Whether the name only tells whose people, land or rebels are meant. */
  boolean areNamed(Item item, Span sentence) {
    if (scan.endOfWord(item.start(), Word.Job.TERRITORY) >= item.end()) {
      return true;
    }
    for (Scan.WordHit w :
        scan.words(
            item.end(), Math.min(sentence.end(), item.end() + Governors.GOVERNOR_REACH), APART)) {
      int reach = beside.isDoing(item, sentence) ? REACH : 1; // X opens the border
      boolean own = !scan.hasWord(item.end(), w.span().start(), Word.Job.TOWARD);
      if (own
          && beside.isPlain(item.end(), w.span().start())
          && words.between(beside.pastEnding(item), w.span().start(), reach) < reach) {
        return true;
      }
    }
    int from = Math.max(sentence.start(), item.start() - Governors.GOVERNOR_REACH);
    if (beside.governor(item, sentence).filter(w -> Governors.isAgent(w.word())).isPresent()) {
      return false; // who holds the land, not whose it is: the occupation of territories by X
    }
    for (Scan.WordHit w : scan.words(from, item.start(), APART)) {
      if (w.word().value() != Word.BEHIND
          && !isOfAnother(w.span())
          && beside.isPlain(w.span().end(), item.start())
          && words.between(w.span().end(), item.start(), REACH) < REACH) {
        return true;
      }
    }
    return false;
  }

  /** Whether the land or people is that of a name right before it, not of the one behind. */
  private boolean isOfAnother(Span belonging) {
    int before = belonging.start() - 1;
    return before > 0 && scan.isNamed(before - 1, before);
  }
}
