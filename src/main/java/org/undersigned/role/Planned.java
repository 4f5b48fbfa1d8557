package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * An act that its verb puts into the future, in a language that parts the two halves of that verb:
 * "wollen im Mai eine Erklärung unterzeichnen", "soll von X und Y unterzeichnet werden".
 */
final class Planned {
  /** The rule of those who are to act. */
  static final String RULE = "structure:will-act";

  /** The value of a word that puts its verb into the future. */
  private static final int WILL = 1;

  /** The value of the verb that stands apart from it. */
  private static final int ACT = 2;

  /** Plain words between those who will act and the word that says so. */
  private static final int MOST_ADVERBS = 2;

  /** Characters from that word to its verb. */
  private static final int REACH = 320;

  private static final String BREAKS = ";:.()\u2013\u2014\n";

  private static final Jobs WISH = Jobs.of(Word.Job.WISH);

  private final Scan scan;
  private final Words words;

  Planned(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
  }

  /** The words that say of a run, which others say has acted, that it only will. */
  Optional<Span> verbOf(RunReading reading, Span sentence) {
    Optional<Span> cue = reading.cue();
    for (Scan.CueHit plan : scan.cues(sentence.start(), sentence.end(), Cue.Act.PLAN)) {
      if (cue.isPresent() && plan.span().overlaps(cue.get())) {
        return Optional.of(plan.span()); // will be signed by
      }
    }
    Run run = reading.run();
    for (Scan.WordHit will : scan.words(sentence.start(), sentence.end(), WISH)) {
      if (will.word().value() == WILL
          && (isVerbOf(will.span(), run, sentence) || isPassive(will.span(), cue, run))) {
        return Optional.of(will.span());
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence tells of a plan, and not behind a comma of others who are named there. */
  static boolean isTold(Scan scan, Run run, Span sentence) {
    for (Scan.CueHit h : scan.cues(sentence.start(), sentence.end(), Cue.Act.PLAN)) {
      int comma = run.end();
      while (comma < h.span().start() && ",;".indexOf(scan.text().charAt(comma)) < 0) {
        comma++;
      }
      boolean ofOthers = comma < h.span().start() && scan.isNamed(comma, h.span().start());
      if (plans(h.cue()) && !ofOthers) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue says that what is done is only planned; a text behind "alleged" is none. */
  private static boolean plans(Cue cue) {
    return cue.act() == Cue.Act.PLAN && cue.reach() != Cue.Reach.AFTER;
  }

  /** Whether what stands in a stretch is only wanted, or still to come. */
  static boolean isWanted(Scan scan, int from, int to) {
    return scan.words(from, to, WISH).stream().anyMatch(w -> w.word().value() != ACT);
  }

  /** Whether a word opens the verb of those in a run, and the other half ends their clause. */
  private boolean isVerbOf(Span will, Run run, Span sentence) {
    int to = Math.min(sentence.end(), will.end() + REACH);
    boolean behind =
        will.start() >= run.end()
            && words.between(run.end(), will.start(), MOST_ADVERBS) <= MOST_ADVERBS
            && isOneClause(run.end(), will.start());
    if (!behind && will.end() > run.start()) {
      return false;
    }
    for (Scan.WordHit act : scan.words(Math.max(will.end(), run.end()), to, WISH)) {
      if (act.word().value() == ACT) {
        return behind
            ? isOneClause(will.end(), act.span().start())
            : isOneClause(will.end(), run.start()) && isOneClause(run.end(), act.span().start());
      }
    }
    return false;
  }

  /** Whether those who will act stand behind both halves of their verb: will ... be signed by. */
  private boolean isPassive(Span will, Optional<Span> cue, Run run) {
    return cue.isPresent()
        && cue.get().end() <= run.start()
        && will.end() <= cue.get().start()
        && scan.words(will.end(), run.start(), WISH).stream()
            .filter(w -> w.word().value() == ACT && w.span().overlaps(cue.get()))
            .anyMatch(w -> isOneClause(will.end(), w.span().start()));
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = scan.text().charAt(i);
      if (c == ',' || BREAKS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
