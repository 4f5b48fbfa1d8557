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
 * The clause around names that are only examples: "countries including X" did what the clause says
 * of the countries, which may be that they signed, that they did not, or nothing of the kind.
 */
final class Clause {
  /** Characters before a verb in which "not" turns it round. */
  private static final int NEGATION_REACH = 24;

  /** Words before examples that open their sentence. */
  private static final int MOST_OPENING = 3;

  /** Words between a demand and the countries that it is made of: all other. */
  private static final int MOST_ADDRESSED = 2;

  private static final Jobs COUNTED = Jobs.of(Word.Job.COUNTED);

  private final Scan scan;
  private final Words words;
  private final Span sentence;

  Clause(Scan scan, Words words, Span sentence) {
    this.scan = scan;
    this.words = words;
    this.sentence = sentence;
  }

  /**
   * What the clause says of the examples.
   *
   * @param cue the words that introduce them: including
   * @param joint whether the document speaks of a joint act, so that its sentences are about it
   * @return PARTIAL when they took part in the act, another act, or nothing when the clause tells
   *     of no act
   */
  Optional<Cue.Act> actOf(Run run, Span cue, boolean joint) {
    int start = Math.min(cue.start(), run.start());
    int end = Math.max(cue.end(), run.end());
    Cue.Act nearest = null;
    int least = Integer.MAX_VALUE;
    boolean acting = isCounted(start) || joint && isOfThose(run, cue);
    for (Scan.CueHit hit : scan.cues(sentence.start(), sentence.end())) {
      acting |= isActing(hit.cue().act()) && !isOurs(hit);
      boolean before = hit.span().end() <= start && hit.cue().reach() == Cue.Reach.AFTER;
      boolean after = hit.span().start() >= end && hit.cue().reach() == Cue.Reach.BEFORE;
      Cue.Act act = isAddressed(hit, cue.end()) ? Cue.Act.TARGET : governing(hit);
      boolean elsewise = act == Cue.Act.OTHER || act == Cue.Act.ATTEND;
      if (act == null || !(before || after) || elsewise && !reaches(hit, start, end)) {
        continue;
      }
      int distance = before ? start - hit.span().end() : hit.span().start() - end;
      if (distance < least) {
        least = distance;
        nearest = act;
      }
    }
    if (nearest != null && nearest != Cue.Act.SIGN) {
      return Optional.of(nearest);
    }
    return acting ? Optional.of(Cue.Act.PARTIAL) : Optional.empty();
  }

  /**
   * Whether examples are of those whom the document is about: they open their sentence, or stand
   * behind "states" or an office. "Partners, including X" and "the borders of X included" are not.
   */
  private boolean isOfThose(Run run, Span cue) {
    if (cue.start() >= run.end()) {
      return words.between(sentence.start(), run.start(), MOST_OPENING) <= MOST_OPENING;
    }
    int from = sentence.start();
    return words.between(from, cue.start(), MOST_OPENING) <= MOST_OPENING
        || scan.hasWord(from, cue.end(), Word.Job.COUNTED)
        || scan.hasWord(from, cue.end(), Word.Job.TITLE);
  }

  /** Whether a verb is that of the authors: we recognize that partners, including X, ... */
  private boolean isOurs(Scan.CueHit hit) {
    return hit.cue().act() == Cue.Act.SPEAK
        && scan.hasWord(sentence.start(), hit.span().start(), Word.Job.WE);
  }

  private boolean reaches(Scan.CueHit hit, int start, int end) {
    int gap = hit.cue().gap();
    int between =
        hit.span().end() <= start
            ? words.between(hit.span().end(), start, gap)
            : words.between(end, hit.span().start(), gap);
    return between <= gap;
  }

  /** Whether the clause speaks to the countries: "urged all states, including X". */
  private boolean isAddressed(Scan.CueHit hit, int before) {
    int from = hit.span().end();
    if (hit.cue().act() != Cue.Act.TARGET || hit.cue().reach() != Cue.Reach.AFTER) {
      return false;
    }
    return scan.words(from, Math.max(from, before), COUNTED).stream()
        .map(w -> w.span().start())
        .findFirst()
        .filter(noun -> scan.text().substring(from, noun).indexOf(',') < 0)
        .filter(noun -> words.between(from, noun, MOST_ADDRESSED) <= MOST_ADDRESSED)
        .isPresent();
  }

  /** What a cue says of the countries of its clause, null when it says nothing of them. */
  private Cue.Act governing(Scan.CueHit hit) {
    return switch (hit.cue().act()) {
      case SIGN, SPEAK, JOIN -> isNegated(hit.span()) ? Cue.Act.DECLINE : Cue.Act.SIGN;
      case DECLINE, DISSOCIATE, WITHDRAW, ABSENT, ATTEND, OTHER -> hit.cue().act();
      default -> null;
    };
  }

  private boolean isNegated(Span verb) {
    int from = Math.max(sentence.start(), verb.start() - NEGATION_REACH);
    return scan.words(from, verb.start()).stream()
        .anyMatch(
            w ->
                w.word().job() == Word.Job.NEGATION
                    && scan.mentions(w.span().end(), verb.start()).isEmpty());
  }

  private static boolean isActing(Cue.Act act) {
    return switch (act) {
      case SIGN, SPEAK, JOIN, JOINT, TEXT, BEHALF -> true;
      default -> false;
    };
  }

  /** Whether a number of countries stands before the examples. */
  private boolean isCounted(int before) {
    int from = sentence.start();
    return scan.hasWord(from, before, Word.Job.COUNTED)
        && (scan.hasWord(from, before, Word.Job.NUMBER)
            || scan.text().substring(from, before).chars().anyMatch(Character::isDigit));
  }
}
