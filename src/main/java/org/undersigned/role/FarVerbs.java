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
 * The verb of a text's makers where other words part it from them: the text itself that they speak
 * in, or an object of any length where the language puts the verb at the end.
 */
final class FarVerbs {
  /** The value of a verb that only tells the tense. */
  private static final int AUXILIARY = 1;

  /** Plain words between makers and their text: in a joint and open letter. */
  private static final int MOST_ADJECTIVES = 4;

  /** Words that a script without spaces makes of a verb's ending. */
  private static final int MOST_ENDINGS = 2;

  /** Plain words between an auxiliary and the object: have on the fringe of a fair in Berlin X. */
  private static final int MOST_BEFORE_OBJECT = 12;

  private static final Jobs ARTICLE = Jobs.of(Word.Job.ARTICLE);
  private static final Jobs INVERTED = Jobs.of(Word.Job.INVERTED);

  private final Scan scan;
  private final Words words;
  private final Subject subject;
  private final InText inText;
  private final NearWords near;

  FarVerbs(Scan scan, Words words, Subject subject, InText inText) {
    this.scan = scan;
    this.words = words;
    this.subject = subject;
    this.inText = inText;
    this.near = new NearWords(scan);
  }

  /**
   * The text right behind its makers in which they say what follows: the ministers of X, in a
   * letter to the Commission, ask for.
   */
  Optional<Span> saidBehind(int from, int to) {
    Span writing = near.first(NearWords.WRITING, from, to);
    if (writing == null
        || !inText.isInside(writing.start(), from)
        || words.between(from, writing.start(), MOST_ADJECTIVES) > MOST_ADJECTIVES
        || !subject.isOneClause(from, writing.start())
        || scan.isNamed(from, writing.start())) {
      return Optional.empty();
    }
    return scan.cues(writing.end(), to, Cue.Act.SPEAK).stream()
        .filter(h -> h.cue().reach() == Cue.Reach.BEFORE)
        .filter(
            h ->
                words.between(writing.end(), h.span().start(), Making.MOST_TOPIC)
                    <= Making.MOST_TOPIC)
        .filter(h -> !near.has(NearWords.AGENT, writing.end(), h.span().start()))
        .map(Scan.CueHit::span)
        .findFirst();
  }

  /**
   * What is done with a text in a language that puts an auxiliary before its object and the verb at
   * the end of the sentence, however long the object is: have X a declaration on ... signed.
   */
  Optional<Span> atTheEnd(int clause, Run run, int to) {
    int turned = subject.turned(clause, run.start());
    Span auxiliary = auxiliary(turned >= 0 ? turned : run.end(), turned >= 0 ? run.start() : to);
    boolean beside =
        auxiliary != null && (turned >= 0 || words.between(run.end(), auxiliary.start(), 0) == 0);
    if (!beside) {
      return Optional.empty();
    }
    int from = Math.max(run.end(), auxiliary.end());
    Span writing = near.first(NearWords.WRITING, from, to);
    Span verb = near.lastVerb(from, to);
    boolean whole =
        writing != null
            && verb != null
            && writing.end() <= verb.start()
            && words.between(from, writing.start(), MOST_BEFORE_OBJECT) <= MOST_BEFORE_OBJECT
            && words.between(verb.end(), to, 1) == 0
            && isObject(from, writing.start(), verb.start())
            && !scan.hasWord(from, verb.start(), Word.Job.NEGATION);
    return whole ? Optional.of(verb) : Optional.empty();
  }

  /**
   * The verb that closes a sentence, and its text right before it or at the head of the sentence,
   * in a language whose verbs stand last: X and Y, on Monday in Z, the agreement signed; the letter
   * X and Y signed.
   */
  Optional<Span> closing(Run run, Span sentence) {
    int to = sentence.end();
    Scan.WordHit last = scan.lastWord(run.end(), to, NearWords.MAKES);
    if (last == null
        || last.word().value() != NearWords.CLOSING
        || words.between(last.span().end(), to, MOST_ENDINGS) > MOST_ENDINGS
        || near.has(NearWords.AGENT, run.end(), to)
        || scan.hasWord(run.end(), to, Word.Job.NEGATION)) {
      return Optional.empty();
    }
    Span verb = last.span();
    boolean told =
        subject.isOffice(sentence.start(), run.start())
            ? endsWithText(run.end(), verb)
            : isHeadedByText(run, sentence.start(), verb);
    return told ? Optional.of(verb) : Optional.empty();
  }

  /**
   * Whether a text is what the verb at the end is done with: no preposition stands before it and
   * its article, and no comma between the halves of the verb.
   */
  private boolean isObject(int from, int writing, int verb) {
    if (!near.has(NearWords.PREPOSITIONS, from, writing)
        && words.between(from, writing, MOST_ADJECTIVES) <= MOST_ADJECTIVES) {
      return true;
    }
    Span article = near.last(ARTICLE, from, writing);
    return article != null
        && words.between(article.end(), writing, MOST_ADJECTIVES) <= MOST_ADJECTIVES
        && !near.has(NearWords.PREPOSITIONS, article.end(), writing)
        && scan.words(from, article.start(), NearWords.PREPOSITIONS).stream()
            .noneMatch(w -> words.between(w.span().end(), article.start(), 0) == 0)
        && scan.text().substring(from, verb).indexOf(',') < 0;
  }

  private boolean endsWithText(int from, Span verb) {
    Span writing = near.last(NearWords.WRITING, from, verb.start());
    return writing != null
        && words.between(writing.end(), verb.start(), MOST_ADJECTIVES) <= MOST_ADJECTIVES
        && !near.has(NearWords.MAKES, writing.end(), verb.start());
  }

  private boolean isHeadedByText(Run run, int from, Span verb) {
    Span writing = near.last(NearWords.WRITING, from, run.start());
    return writing != null
        && !scan.isNamed(from, run.start())
        && words.between(from, writing.start(), MOST_ADJECTIVES) <= MOST_ADJECTIVES
        && subject.isOffice(writing.end(), run.start())
        && words.between(run.end(), verb.start(), MOST_ADJECTIVES) <= MOST_ADJECTIVES;
  }

  /** The first verb that only tells the tense: have. */
  private Span auxiliary(int from, int to) {
    return scan.words(from, to, INVERTED).stream()
        .filter(w -> w.word().value() == AUXILIARY)
        .map(Scan.WordHit::span)
        .findFirst()
        .orElse(null);
  }
}
