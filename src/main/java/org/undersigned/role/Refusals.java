package org.undersigned.role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/** Those left out of a list, or who refused, whatever verb follows their names. */
final class Refusals {
  private static final Jobs NEGATION = Jobs.of(Word.Job.NEGATION);
  private static final Jobs WISH = Jobs.of(Word.Job.WISH);

  /** Words between the clause that counts those who refused and their names. */
  private static final int DECLINERS = 5;

  /** Plain words from a verb to the refusal that it brings, and from there to the text. */
  private static final int MOST_SAID = 3;

  /** Refusals that reach so many words reach over the text that they are of. */
  private static final int OVER_OBJECT = 4;

  private final Scan scan;
  private final Words words;

  Refusals(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
  }

  /**
   * The words that leave a run out: all of them (except X) have signed; those that did not are X.
   */
  Optional<Scan.CueHit> of(Run run, Span sentence, List<Scan.CueHit> before) {
    boolean except = false;
    boolean refusal = false;
    for (Scan.CueHit h : before) {
      except |= h.cue().act() == Cue.Act.EXCEPT;
      refusal |= h.cue().act().isRefusal();
    }
    Optional<Scan.CueHit> left = except ? excepted(run, before) : Optional.empty();
    if (left.isEmpty() && refusal) {
      left = decliners(run, sentence, before);
    }
    return left.isPresent() ? left : behind(run, sentence);
  }

  /**
   * A refusal that ends its clause, behind the text that it is of, whatever stands nearer to those
   * who refuse: X and Y the joint declaration to sign refused.
   */
  private Optional<Scan.CueHit> behind(Run run, Span sentence) {
    for (Scan.CueHit h : scan.cues(run.end(), sentence.end(), Cue.Act.DECLINE)) {
      int reach = h.cue().gap();
      if (h.cue().reach() == Cue.Reach.BEFORE
          && reach >= OVER_OBJECT
          && words.between(run.end(), h.span().start(), reach) <= reach
          && !scan.isNamed(run.end(), h.span().start())) {
        return Optional.of(h);
      }
    }
    return Optional.empty();
  }

  /** What a cue says, or that it was refused: "has not put its name to it", "not signed by". */
  Cue.Act actOf(Run run, Scan.CueHit hit, Span sentence) {
    Cue.Act act = hit.cue().act();
    boolean signing =
        act == Cue.Act.SIGN || act == Cue.Act.JOIN || act == Cue.Act.SPEAK || act == Cue.Act.ALIGN;
    if (!signing && act != Cue.Act.ATTEND) {
      return act;
    }
    Span cue = hit.span();
    for (Scan.CueHit h : scan.cues(cue.start(), sentence.end(), Cue.Act.DECLINE)) {
      if (h.span().overlaps(cue)
          && h.span().end() > cue.end()
          && h.cue().reach() == Cue.Reach.BEFORE) {
        return Cue.Act.DECLINE; // the refusal begins within the words for the act
      }
    }
    boolean behind = cue.start() >= run.end();
    if (behind && act == Cue.Act.SPEAK && isSaidToRefuse(cue.end(), sentence.end())) {
      return Cue.Act.DECLINE;
    }
    if (behind && isOnlyWished(run.end(), cue.start())) {
      return Cue.Act.OTHER;
    }
    boolean refused =
        behind
            ? isDenied(run.end(), cue.start()) || words.isNegatedBehind(cue.end())
            : words.isNegated(cue.start())
                || hit.cue().reach() != Cue.Reach.BEFORE && isOfThoseWhoDidNot(run, sentence);
    Cue.Act not = signing ? Cue.Act.DECLINE : Cue.Act.OTHER;
    return refused ? not : act;
  }

  private boolean isOnlyWished(int from, int to) {
    return scan.words(from, to, WISH).stream().anyMatch(w -> w.word().value() == 0);
  }

  /** Whether what is said behind a verb is a refusal of a text: said that they did not sign it. */
  private boolean isSaidToRefuse(int from, int to) {
    return scan.cues(from, to, Cue.Act.DECLINE).stream()
        .filter(h -> words.between(from, h.span().start(), MOST_SAID) <= MOST_SAID)
        .filter(h -> !scan.isNamed(from, h.span().start()))
        .anyMatch(h -> isOfText(h.span(), to));
  }

  private boolean isOfText(Span refusal, int to) {
    Scan.WordHit text = scan.firstWord(refusal.start(), to, NearWords.WRITING);
    return text != null
        && (text.span().start() < refusal.end()
            || words.between(refusal.end(), text.span().start(), MOST_SAID) <= MOST_SAID);
  }

  /** Whether a "not" stands in a stretch that denies the act and does not except others from it. */
  private boolean isDenied(int from, int to) {
    List<Scan.CueHit> excepting = scan.cues(from, to, Cue.Act.EXCEPT);
    return scan.words(from, to, NEGATION).stream()
        .anyMatch(w -> excepting.stream().noneMatch(h -> h.span().contains(w.span())));
  }

  /** Whether those whom a list counts did not act: the following countries have not decided: X. */
  private boolean isOfThoseWhoDidNot(Run run, Span sentence) {
    for (Scan.CueHit h : scan.cues(sentence.start(), run.start(), Cue.Act.SIGN)) {
      if (h.cue().reach() == Cue.Reach.AFTER
          && scan.hasWord(h.span().start(), h.span().end(), Word.Job.COUNTED)
          && scan.hasWord(h.span().end(), run.start(), Word.Job.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Scan.CueHit> excepted(Run run, List<Scan.CueHit> before) {
    return ending(run, before, h -> h.cue().act() == Cue.Act.EXCEPT)
        .filter(h -> h.cue().reach() == Cue.Reach.AFTER)
        .filter(h -> words.between(h.span().end(), run.start(), 0) == 0)
        .max(Comparator.comparing(h -> h.span().length()));
  }

  /** Named behind a clause that counts them: among the countries that did not sign are. */
  private Optional<Scan.CueHit> decliners(Run run, Span sentence, List<Scan.CueHit> before) {
    if (scan.isNamed(sentence.start(), run.start())) {
      return Optional.empty();
    }
    return ending(run, before, h -> h.cue().act().isRefusal())
        .filter(h -> h.cue().reach() == Cue.Reach.BEFORE)
        .filter(
            h ->
                scan.hasWord(sentence.start(), h.span().start(), Word.Job.COUNTED)
                    || scan.hasWord(h.span().end(), run.start(), Word.Job.COUNTED))
        .filter(h -> words.between(h.span().end(), run.start(), DECLINERS) <= DECLINERS)
        .max(
            Comparator.comparing((Scan.CueHit h) -> h.span().end())
                .thenComparing(h -> h.span().length()));
  }

  private static Stream<Scan.CueHit> ending(
      Run run, List<Scan.CueHit> before, Predicate<Scan.CueHit> sort) {
    return before.stream().filter(sort).filter(h -> h.span().end() <= run.start());
  }
}
