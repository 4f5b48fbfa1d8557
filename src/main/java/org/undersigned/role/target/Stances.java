package org.undersigned.role.target;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/** The words of a text that take a stance: of concern, demand or blame. */
final class Stances {
  /** The value of a word of stance that demands. */
  private static final int DEMANDS = 3;

  /** The value of what both sides of a dispute are asked to come to. */
  private static final int TALKS = 0;

  /** The value of one that tells of concern; those above it blame. */
  private static final int CONCERNED = 4;

  private static final Jobs STANCE = Jobs.of(Word.Job.STANCE);

  private final Scan scan;

  Stances(Scan scan) {
    this.scan = scan;
  }

  /** Whether words of blame, demand or another stance stand in a sentence: else nobody is meant. */
  boolean isHeated(Span sentence) {
    return scan.hasCue(sentence.start(), sentence.end(), Cue.Act.TARGET)
        || scan.hasWord(sentence.start(), sentence.end(), Word.Job.STANCE);
  }

  /** The words of blame behind a place that are said of the name before them. */
  List<Scan.CueHit> blamedBehind(int from, int to) {
    List<Scan.CueHit> some = List.of();
    for (Scan.CueHit h : scan.cues(from, to, Cue.Act.TARGET)) {
      if (h.cue().reach() == Cue.Reach.BEFORE) {
        some = some.isEmpty() ? new ArrayList<>() : some;
        some.add(h);
      }
    }
    return some;
  }

  /** Words of concern or blame, in order. */
  List<Span> blames(int from, int to) {
    return stance(from, to, CONCERNED, Integer.MAX_VALUE);
  }

  /** Whether words of concern stand in a stretch: to be concerned by X does not make X speak. */
  boolean isConcern(Span stretch) {
    return !stance(stretch.start(), stretch.end(), CONCERNED, CONCERNED).isEmpty();
  }

  /** Words of demand, in order. */
  List<Span> demands(int from, int to) {
    return stance(from, to, DEMANDS, DEMANDS);
  }

  /** Whether a sentence speaks of talks and blames nobody: return to the negotiating table. */
  boolean isOfTalks(Span sentence) {
    return !stance(sentence.start(), sentence.end(), TALKS, TALKS).isEmpty()
        && stance(sentence.start(), sentence.end(), CONCERNED + 1, Integer.MAX_VALUE).isEmpty();
  }

  /** Words of blame or demand. */
  List<Span> blamesOrDemands(int from, int to) {
    return stance(from, to, DEMANDS, Integer.MAX_VALUE);
  }

  private List<Span> stance(int from, int to, int least, int most) {
    List<Span> some = List.of();
    for (Scan.WordHit w : scan.words(from, to, STANCE)) {
      if (w.word().value() >= least && w.word().value() <= most) {
        some = some.isEmpty() ? new ArrayList<>() : some;
        some.add(w.span());
      }
    }
    return some;
  }
}
