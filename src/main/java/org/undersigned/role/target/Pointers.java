package org.undersigned.role.target;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Blame that points back to what was told before: "X has seized the ship. We condemn this." Who
 * acts in the sentence before, or in the clause before, is blamed.
 */
final class Pointers {
  /** Characters between words of blame and the word that points back. */
  private static final int REACH = 40;

  /** Plain words between them. */
  private static final int BESIDE = 1;

  /** Plain words between what is pointed to and the blame that follows it: all such X was. */
  private static final int PASSIVE = 3;

  /** So many names together are a list of authors. */
  private static final int MANY = 3;

  private static final String CLAUSE_ENDS = Chars.COMMAS + ";:";

  private static final Jobs POINTS = Jobs.of(Word.Job.POINTER);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Governors beside;
  private final Stances stances;
  private final List<RunReading> runs;

  Pointers(Scan scan, Sentences sentences, Words words, Governors beside, List<RunReading> runs) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
    this.beside = beside;
    this.stances = new Stances(scan);
    this.runs = runs;
  }

  /** Who is blamed for what was told before, in order; a party may come more than once. */
  List<Accused> accused() {
    List<Accused> found = new ArrayList<>();
    Span statement = sentences.whole();
    if (scan.hasWord(POINTS)) {
      stances.blames(statement.start(), statement.end()).forEach(blame -> add(blame, found));
    }
    return found;
  }

  private void add(Span blame, List<Accused> found) {
    Span sentence = sentences.around(blame.start(), blame.end());
    Span pointer = pointer(blame, sentence);
    if (pointer == null) {
      return;
    }
    int clause = Math.min(blame.start(), pointer.start());
    if (scan.isNamed(clause, clauseEnd(pointer.end(), sentence.end()))
        || isSpoken(blame, sentence)) {
      return;
    }
    if (!addDoer(new Span(sentence.start(), clause), found)) {
      Span told = sentences.before(sentence.start());
      if (told.length() > 0 && !sentences.isHeading(told)) {
        addDoer(told, found);
      }
    }
  }

  /** Whether a name right before the blame says who it is that blames. */
  private boolean isSpoken(Span blame, Span sentence) {
    for (RunReading r : RunReading.startingIn(runs, sentence.start(), blame.start())) {
      if (beside.isPlain(r.run().end(), blame.start())
          && words.between(r.run().end(), blame.start(), BESIDE) <= BESIDE) {
        return true;
      }
    }
    return false;
  }

  private int clauseEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLAUSE_ENDS.indexOf(scan.text().charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  /** The word that points back, beside words of blame; null where none does. */
  private Span pointer(Span blame, Span sentence) {
    int to = Math.min(sentence.end(), blame.end() + REACH);
    for (Scan.WordHit w : scan.words(blame.end(), to, POINTS)) {
      if (w.word().value() == 0
          && beside.isPlain(blame.end(), w.span().start())
          && words.between(blame.end(), w.span().start(), BESIDE) <= BESIDE) {
        return w.span();
      }
    }
    int from = Math.max(sentence.start(), blame.start() - REACH);
    for (Scan.WordHit w : scan.words(from, blame.start(), POINTS)) {
      if (w.word().value() == 0
          && beside.isPlain(w.span().end(), blame.start())
          && words.between(sentence.start(), w.span().start(), BESIDE) <= BESIDE
          && words.between(w.span().end(), blame.start(), PASSIVE) <= PASSIVE) {
        return w.span();
      }
    }
    return null;
  }

  /** The first state of a stretch that is no place, no victim and does not sign. */
  private boolean addDoer(Span told, List<Accused> found) {
    for (RunReading r : RunReading.startingIn(runs, told.start(), told.end())) {
      Item first = r.run().items().get(0);
      if (r.run().place() || first.head().entity().length() != 3) {
        continue;
      }
      boolean acts =
          !beside.isPossessive(first)
              && !beside.isVictim(first, told)
              && !beside.isAtPlace(first, told)
              && !beside.isApart(first, told)
              && isDoing(r, told);
      if (acts) {
        r.run().items().forEach(item -> found.add(new Accused(r, item, Accusations.TOLD, 1)));
        return true;
      }
    }
    return false;
  }

  /** Whether what is read of a name may be its deed, though the deed is no act of the authors. */
  private static boolean isDoing(RunReading r, Span told) {
    boolean headed = r.cue().filter(c -> c.end() <= told.start()).isPresent();
    return r.act().isEmpty()
        || r.is(Cue.Act.SUBJECT)
        || (r.isFollowed() || headed) && r.run().size() < MANY;
  }
}
