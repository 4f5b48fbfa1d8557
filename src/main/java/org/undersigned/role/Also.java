package org.undersigned.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Sentences;
import org.undersigned.text.Span;

/**
 * Reactions that a report adds to others: "Also condemning the raid were the governments of X, Y
 * and Z". Where no words tell of a text of several, each of them speaks for itself.
 */
final class Also {
  static final String RULE = "structure:also";

  /** Characters between the word and the verb or the names. */
  private static final int REACH = 24;

  private static final int FEWEST = 2;

  /** Value of a word that says so only between the names and their verb. */
  private static final int BETWEEN = 1;

  private static final Jobs ALSO = Jobs.of(Word.Job.ALSO);

  private static final Set<Cue.Act> ACTS = EnumSet.of(Cue.Act.SPEAK, Cue.Act.SIGN);

  private final Scan scan;
  private final Sentences sentences;

  Also(Scan scan, Sentences sentences) {
    this.scan = scan;
    this.sentences = sentences;
  }

  /** The readings; those of added reactions say nothing of a joint act. */
  List<RunReading> withoutAdded(List<RunReading> readings) {
    if (!scan.hasWord(ALSO)) {
      return readings;
    }
    return readings.stream()
        .map(r -> added(r).map(w -> RunReading.of(r.run(), Cue.Act.OTHER, RULE, w)).orElse(r))
        .toList();
  }

  /**
   * The readings; those who spoke too, behind one who spoke for many, do not sign: Cuba read a
   * statement for 62 states. Syria and some 20 others also took the floor.
   */
  List<RunReading> withoutOtherSpeakers(List<RunReading> readings) {
    if (!scan.hasWord(ALSO) || readings.stream().noneMatch(r -> r.is(Cue.Act.BEHALF))) {
      return readings;
    }
    List<RunReading> all = new ArrayList<>(readings.size());
    boolean spoken = false;
    for (RunReading r : readings) {
      Optional<Span> also = spoken && r.is(Cue.Act.PARTIAL) ? alsoSpeaks(r) : Optional.empty();
      all.add(also.map(w -> RunReading.of(r.run(), Cue.Act.OTHER, RULE, w)).orElse(r));
      spoken |= r.is(Cue.Act.BEHALF);
    }
    return all;
  }

  /** The word beside those of whom a sentence says what they did too, and tells of no text. */
  private Optional<Span> alsoSpeaks(RunReading r) {
    Span sentence = sentences.around(r.run().start(), r.run().end());
    return tellsOfText(sentence)
        ? Optional.empty()
        : scan.words(sentence.start(), sentence.end(), ALSO).stream()
            .map(Scan.WordHit::span)
            .filter(w -> !w.overlaps(r.run().span()))
            .findFirst();
  }

  private Optional<Span> added(RunReading r) {
    if (r.act().filter(ACTS::contains).isEmpty() || r.run().size() < FEWEST) {
      return Optional.empty();
    }
    Span sentence = sentences.around(r.run().start(), r.run().end());
    if (tellsOfText(sentence)) {
      return Optional.empty();
    }
    return scan.cues(sentence.start(), sentence.end(), Cue.Act.SPEAK).stream()
        .map(Scan.CueHit::span)
        .filter(v -> !v.overlaps(r.run().span()))
        .filter(v -> r.cue().filter(c -> isVerbOf(v, c, r)).isPresent())
        .map(v -> beside(r.run().span(), v, sentence))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a verb is what makes the names a subject, or what a list word opens behind it. */
  private static boolean isVerbOf(Span verb, Span cue, RunReading r) {
    return verb.overlaps(cue) || r.is(Cue.Act.SIGN) && verb.end() <= cue.start();
  }

  /** Whether a sentence names a text, or tells what is done with one. */
  private boolean tellsOfText(Span sentence) {
    return scan.hasText(sentence.start(), sentence.end())
        || scan.hasWord(sentence.start(), sentence.end(), Word.Job.WRITING)
        || scan.hasWord(sentence.start(), sentence.end(), Word.Job.MAKES);
  }

  /** The word beside the verb, or right before the names. */
  private Optional<Span> beside(Span names, Span verb, Span sentence) {
    int from = Math.max(sentence.start(), Math.min(names.start(), verb.start()) - REACH);
    int to = Math.min(sentence.end(), Math.max(names.end(), verb.end()) + REACH);
    int gapFrom = Math.min(names.end(), verb.end());
    int gapTo = Math.max(names.start(), verb.start());
    return scan.words(from, to, ALSO).stream()
        .filter(w -> !w.span().overlaps(names) && !w.span().overlaps(verb))
        .filter(
            w ->
                w.word().value() == BETWEEN
                    ? names.end() <= w.span().start() && w.span().end() <= verb.start()
                    : isNear(w.span(), verb)
                        || isRightBefore(w.span(), names)
                        || gapFrom <= w.span().start() && w.span().end() <= gapTo)
        .map(Scan.WordHit::span)
        .findFirst();
  }

  private static boolean isNear(Span word, Span verb) {
    return word.end() <= verb.start()
        ? verb.start() - word.end() <= REACH
        : word.start() - verb.end() <= REACH;
  }

  private static boolean isRightBefore(Span word, Span names) {
    return word.end() <= names.start() && names.start() - word.end() <= REACH;
  }
}
