package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/** Who says a thing in a text: in a letter to the Commission, X ask; X wrote in a letter. */
final class InText {
  /** Plain words from "in" to the text. */
  private static final int MOST_ADJECTIVES = 4;

  /** Plain words from the "in" that opens a sentence to its text: in a widely published text. */
  private static final int MOST_NESTED = 6;

  /** Plain words from a text to the office of those who write it. */
  private static final int MOST_ADDRESSEE = 4;

  /** Value of a word for a text whose ending says that something is said in it. */
  private static final int INSIDE_ITSELF = 1;

  private static final Jobs TITLE = Jobs.of(Word.Job.TITLE);
  private static final Jobs TOWARD = Jobs.of(Word.Job.TOWARD);
  private static final Jobs TOPIC = Jobs.of(Word.Job.TOPIC);

  private final Scan scan;
  private final Words words;
  private final Subject subject;
  private final NearWords near;

  InText(Scan scan, Words words, Subject subject) {
    this.scan = scan;
    this.words = words;
    this.subject = subject;
    this.near = new NearWords(scan);
  }

  /**
   * The text with which a sentence opens that stands before its subject: in a letter to the
   * Commission.
   *
   * @param clause where the clause of the subject begins
   * @param list where the subject does
   */
  Optional<Span> opening(int from, int clause, int list) {
    int to = clause > from ? clause : list;
    Span writing = near.first(NearWords.WRITING, from, to);
    int verb = subject.turned(clause, list);
    if (writing == null || near.has(NearWords.AGENT, from, verb < 0 ? to : Math.min(verb, to))) {
      return Optional.empty();
    }
    boolean opens =
        locative(writing.start()) != null
                && words.between(from, writing.start(), MOST_NESTED) <= MOST_NESTED
            || scan.words(from, writing.start(), TOWARD).stream()
                .filter(w -> w.word().isPlace())
                .map(Scan.WordHit::span)
                .anyMatch(
                    w ->
                        words.between(from, w.start(), 1) <= 1
                            && words.between(w.end(), writing.start(), MOST_NESTED) <= MOST_NESTED
                            && subject.clause(w.end(), writing.start()) == w.end());
    boolean turned = clause > from || verb >= 0 || isBeforeOffice(writing.end(), list);
    return opens && turned && scan.mentions(from, to).size() <= 1
        ? Optional.of(writing)
        : Optional.empty();
  }

  /**
   * Whether an office opens a subject behind a text and the few words that say to whom it goes: in
   * a letter to the Commission the ministers of.
   */
  private boolean isBeforeOffice(int text, int list) {
    return scan.words(text, list, TITLE).stream()
        .map(Scan.WordHit::span)
        .filter(o -> subject.isOffice(o.start(), list))
        .anyMatch(o -> words.between(text, o.start(), MOST_ADDRESSEE) <= MOST_ADDRESSEE);
  }

  /** The text in which officers say what stands before: write in a letter the ministers of X. */
  Optional<Span> behindVerb(Run run, Span sentence) {
    int from = subject.clause(sentence.start(), run.start());
    Span writing = near.last(NearWords.WRITING, from, run.start());
    Span inside = writing == null ? null : inside(writing.start(), from);
    boolean addressed =
        inside != null
            && near.has(NearWords.READER, writing.end(), run.start())
            && isBeforeOffice(writing.end(), run.start())
            && words.between(from, inside.start(), Making.MOST_VERB) <= Making.MOST_VERB;
    if (addressed) {
      return Optional.of(writing);
    }
    return inside != null
            && words.between(from, inside.start(), Making.MOST_VERB) <= Making.MOST_VERB
            && scan.hasWord(writing.end(), run.start(), Word.Job.TITLE)
            && subject.isOffice(writing.end(), run.start())
            && !subject.isTied(writing.end(), run.start())
            && !scan.isNamed(from, run.start())
        ? Optional.of(writing)
        : Optional.empty();
  }

  /** Whether "in" stands right before a text, behind a place. */
  boolean isInside(int writing, int from) {
    return inside(writing, from) != null;
  }

  /**
   * The text in which a list refuses another thing than the text itself: X and Y refused in a joint
   * letter to take part.
   */
  Optional<Span> refusing(Run run, Span sentence) {
    Span writing =
        subject.clauseOf(run, sentence) < 0
            ? null
            : near.first(NearWords.WRITING, run.end(), sentence.end());
    return writing != null
            && isInside(writing.start(), run.end())
            && !near.has(NearWords.WRITING, writing.end(), sentence.end())
            && !near.has(NearWords.MAKES, run.end(), writing.start())
        ? Optional.of(writing)
        : Optional.empty();
  }

  /** A word for a text that begins at a place and whose ending says "in": levélben. */
  private Span locative(int writing) {
    return scan.words(writing, writing + 1, NearWords.WRITING).stream()
        .filter(w -> w.span().start() == writing && w.word().value() == INSIDE_ITSELF)
        .map(Scan.WordHit::span)
        .findFirst()
        .orElse(null);
  }

  /** The word for "in" right before a text; the text itself where its ending says so. */
  private Span inside(int writing, int from) {
    Span found = locative(writing);
    if (found != null) {
      return found;
    }
    for (Scan.WordHit w : scan.words(Math.max(from, writing - NearWords.REACH), writing, TOWARD)) {
      found = w.word().isPlace() ? w.span() : found;
    }
    return found != null
            && words.between(found.end(), writing, MOST_ADJECTIVES) <= MOST_ADJECTIVES
            && !near.has(TOPIC, found.end(), writing) // in Brussels on an agreement
        ? found
        : null;
  }
}
