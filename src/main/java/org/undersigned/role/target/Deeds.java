package org.undersigned.role.target;

import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Whose deed it is that is blamed: X's war on Y, the X-ian attack, the plans of X. */
final class Deeds {
  /** Plain words between words of blame and the doer of a deed. */
  private static final int SCOPE = 14;

  /** Characters between a doer and the words of blame that end its clause. */
  private static final int SCOPE_BEHIND = 80;

  /** Plain words between a doer and its deed: X's ongoing aggression. */
  private static final int EPITHETS = 2;

  /** Plain words of a coordinate object: X's war on Y, Z's breach of A, and B's silence. */
  private static final int COORDINATE_SCOPE = 40;

  /** Characters of a joiner and the spaces around it. */
  private static final int LONGEST_JOINER = 8;

  private static final String BREAKS = Chars.COMMAS + ";:\u2014\u2013\uFF1B\uFF1A";

  private final Scan scan;
  private final Words words;
  private final Governors beside;
  private final Stances stances;
  private final Excuses excuses;

  Deeds(Scan scan, Words words, Governors beside, Excuses excuses) {
    this.scan = scan;
    this.words = words;
    this.beside = beside;
    this.stances = new Stances(scan);
    this.excuses = excuses;
  }

  /** Whether the deed stands right behind its doer, whatever governs both: on X-ian aggression. */
  boolean isRightBehind(RunReading r, Item item) {
    return r.is(Cue.Act.TARGET)
        && r.distance() <= EPITHETS
        && r.isBefore(item)
        && (beside.isPossessive(item) || item.head().isOnly(FormKind.ADJECTIVE));
  }

  /** A name that words before it take for something else, though its own deed follows: X's war. */
  Optional<Accused> ownOf(RunReading r, Item item, Span sentence) {
    boolean tied =
        beside.isPossessive(item)
            || item.head().isOnly(FormKind.ADJECTIVE)
            || item.head().isOnly(FormKind.PERSON);
    if (!r.is(Cue.Act.OTHER) || !tied) {
      return Optional.empty();
    }
    for (Scan.CueHit h : stances.blamedBehind(item.end(), sentence.end())) {
      if (words.between(item.end(), h.span().start(), EPITHETS) <= EPITHETS
          && beside.isPlain(item.end(), h.span().start())) {
        return Optional.of(new Accused(r, item, h.cue().id(), 0));
      }
    }
    return Optional.empty();
  }

  /** Whether words of blame before or behind reach the doer of a deed. */
  boolean isDoer(RunReading r, Item item, Span sentence) {
    if (beside.hasPost(item, Word.Job.DOER)) {
      List<Span> behind = stances.blames(item.end(), sentence.end());
      return !behind.isEmpty() && behind.get(0).start() - item.end() <= SCOPE_BEHIND;
    }
    List<Span> blames = stances.blames(sentence.start(), item.start());
    if (blames.isEmpty() || excuses.isInReason(r, item, sentence)) {
      return false;
    }
    int from = blames.get(blames.size() - 1).end();
    boolean possessive = beside.isPossessive(item);
    boolean coordinate = possessive && isCoordinate(item);
    int scope = coordinate ? COORDINATE_SCOPE : SCOPE;
    boolean agent = item.isOblique() && words.between(from, item.start(), 0) == 0;
    return beside.isDoing(item, sentence)
        && !agent // condemned by X, in a case of its own
        && !beside.isAtPlace(item, sentence)
        && words.between(from, item.start(), scope) <= scope
        && (coordinate || !isBroken(from, item.start()));
  }

  /** Whether another clause begins between words of blame and a name. */
  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (BREAKS.indexOf(scan.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return scan.hasCue(from, to, c -> c.act() == Cue.Act.OTHER || c.act() == Cue.Act.SPEAK);
  }

  private boolean isCoordinate(Item item) {
    int from = Math.max(0, item.start() - LONGEST_JOINER);
    return Words.signBefore(scan.text(), item.start()) == ','
        || scan.hasWord(from, item.start(), Word.Job.JOINER);
  }
}
