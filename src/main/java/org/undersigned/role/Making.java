package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Span;

/**
 * Who makes the text that a sentence speaks of, wherever verb, text and makers stand: the letter
 * was signed on 9 April in Brussels by X; X, who met in Paris, have issued a statement; in a letter
 * to the Commission, X ask. Who is written to makes no text.
 */
final class Making {
  /** The rule of those who do with a text what its makers do: sign, adopt, publish. */
  static final String MAKER = "structure:maker-of-the-text";

  /** The rule of the subject behind "in a letter,". */
  static final String WITHIN = "structure:in-a-text";

  /** The rule of those to whom a text is written. */
  static final String READER = "structure:reader-of-the-text";

  /** The rule of a subject whose verb stands behind an aside. */
  static final String FAR = "structure:verb-behind-an-aside";

  /** Plain words between what is done with a text and those who do it: a date, a place. */
  private static final int MOST_ADVERBS = 9;

  /** Plain words between a text and what is done with it. */
  private static final int MOST_TOPIC = 12;

  /** Plain words between a subject and its verb that no comma parts: on Tuesday. */
  private static final int MOST_VERB = 4;

  /** Plain words from "in" to the text. */
  private static final int MOST_ADJECTIVES = 4;

  /** Plain words from the "in" that opens a sentence to its text: in a widely published text. */
  private static final int MOST_NESTED = 6;

  /** Plain words from a text to those who are written to. */
  private static final int MOST_SENT = 3;

  /** Characters in which a word stands right before a place. */
  private static final int NEAR = 80;

  private static final Jobs WRITING = Jobs.of(Word.Job.WRITING);
  private static final Jobs MAKES = Jobs.of(Word.Job.MAKES);
  private static final Jobs AGENT = Jobs.of(Word.Job.AGENT);
  private static final Jobs INVERTED = Jobs.of(Word.Job.INVERTED);
  private static final Jobs READERS = Jobs.of(Word.Job.READER);
  private static final Jobs PREPOSITIONS =
      Jobs.of(Word.Job.DOER, Word.Job.TOWARD, Word.Job.TOPIC, Word.Job.READER);
  private static final Jobs BESIDE =
      Jobs.of(Word.Job.BESIDES, Word.Job.JOINER, Word.Job.TOPIC, Word.Job.AMONG);
  private static final Jobs INSIDE = Jobs.of(Word.Job.TOWARD);

  private final Scan scan;
  private final Words words;
  private final Subject subject;
  private final NearWords near;
  private final FarVerbs far;

  Making(Scan scan, Words words) {
    this.scan = scan;
    this.words = words;
    this.subject = new Subject(scan, words);
    this.near = new NearWords(scan);
    this.far = new FarVerbs(scan, words, subject);
  }

  /**
   * What a sentence with the word for a text says of a list in it.
   *
   * @param decided what the nearest cue says, empty when none reaches the list
   * @param joint whether the document speaks of a joint act, so that a verb beside its subject is
   *     enough
   */
  Optional<RunReading> read(Run run, Span sentence, Optional<Cue.Act> decided, boolean joint) {
    if (run.size() < 2 || scan.hasCue(sentence.start(), sentence.end(), Cue.Act.PLAN)) {
      return Optional.empty();
    }
    boolean open = decided.isEmpty() || isOpen(decided.get());
    if (open || decided.get() == Cue.Act.SIGN) {
      Optional<Span> sent = readers(run, sentence);
      if (sent.isPresent()) {
        return sent.map(s -> RunReading.of(run, Cue.Act.OTHER, READER, s));
      }
    }
    if (joint && decided.isPresent() && decided.get() == Cue.Act.SPEAK) {
      return Optional.empty(); // it speaks in a joint text: that is enough
    }
    boolean asked = decided.isPresent() && decided.get() == Cue.Act.TARGET;
    if (open || asked || decided.get() == Cue.Act.OTHER) {
      Optional<Span> by = agents(run, sentence);
      if (by.isPresent()) {
        return by.map(b -> RunReading.of(run, Cue.Act.SIGN, MAKER, b));
      }
    }
    int clause = open || asked ? subject.clauseOf(run, sentence) : -1;
    if (clause < 0) {
      return open
          ? speaksWithin(run, sentence).map(w -> RunReading.of(run, Cue.Act.SIGN, WITHIN, w))
          : Optional.empty();
    }
    Optional<Span> within = within(sentence.start(), clause, run.start());
    if (within.isPresent() && (open || subject.turned(clause, run.start()) >= 0)) {
      return within.map(w -> RunReading.of(run, Cue.Act.SIGN, WITHIN, w));
    }
    if (!open) {
      return Optional.empty();
    }
    int verb = subject.verbOf(run, sentence);
    Optional<Span> made = made(verb, sentence.end());
    made = made.isPresent() ? made : written(clause, run, verb, sentence.end());
    made = made.isPresent() ? made : far.saidBehind(run.end(), sentence.end());
    made = made.isPresent() ? made : far.atTheEnd(clause, run, sentence.end());
    if (made.isPresent()) {
      return made.map(m -> RunReading.of(run, Cue.Act.SIGN, MAKER, m));
    }
    return verb == run.end()
        ? Optional.empty()
        : speaking(verb, sentence.end()).map(s -> RunReading.of(run, Cue.Act.SPEAK, FAR, s));
  }

  private Optional<Span> speaking(int from, int to) {
    return scan.cues(from, to).stream()
        .filter(h -> h.cue().act() == Cue.Act.SPEAK && h.cue().reach() == Cue.Reach.BEFORE)
        .filter(h -> words.between(from, h.span().start(), 1, true) <= 1)
        .map(Scan.CueHit::span)
        .findFirst();
  }

  private static boolean isOpen(Cue.Act act) {
    return switch (act) {
      case SPEAK, SUBJECT, ATTEND, LEAD -> true;
      default -> false;
    };
  }

  /** The verb of a passive sentence about a text whose makers a list names: was signed by X. */
  private Optional<Span> agents(Run run, Span sentence) {
    Span by = near.last(AGENT, Math.max(sentence.start(), run.start() - NEAR), run.start());
    if (by == null
        || !subject.isOffice(by.end(), run.start())
        || subject.clause(by.end(), run.start()) > by.end()) {
      return Optional.empty();
    }
    Span verb = near.last(MAKES, sentence.start(), by.start());
    boolean before =
        verb != null
            && words.between(verb.end(), by.start(), MOST_ADVERBS, true) <= MOST_ADVERBS
            && scan.mentions(verb.end(), by.start()).size() <= 1
            && !near.has(AGENT, verb.end(), by.start());
    if (!before) {
      verb = near.first(MAKES, run.end(), sentence.end());
      if (verb == null || near.has(AGENT, run.end(), verb.start())) {
        return Optional.empty();
      }
      Span text = near.first(WRITING, run.end(), verb.start());
      if (text != null
          && words.between(run.end(), text.start(), 1, true) <= 1
          && !near.has(PREPOSITIONS, run.end(), text.start())
          && words.between(run.end(), verb.start(), MOST_TOPIC, true) <= MOST_TOPIC) {
        return Optional.of(verb); // "is tussen X een memorandum gesloten"
      }
      if (words.between(run.end(), verb.start(), MOST_ADVERBS, true) > MOST_ADVERBS
          || subject.clause(run.end(), verb.start()) > run.end()) {
        return Optional.empty();
      }
    }
    Span writing = near.last(WRITING, sentence.start(), Math.min(verb.start(), by.start()));
    int from = writing == null ? -1 : writing.end();
    int to = Math.min(verb.start(), by.start());
    boolean told =
        from >= 0
            && words.between(from, to, MOST_TOPIC, true) <= MOST_TOPIC
            && !near.has(AGENT, from, to);
    if (!told) { // "ein von X unterzeichneter Brief"; "soutenue par X, la lettre"
      from = before ? run.end() : verb.end();
      writing = near.first(WRITING, from, sentence.end());
      told =
          writing != null
              && words.between(from, writing.start(), 2, true) <= 2
              && !near.has(PREPOSITIONS, from, writing.start());
    }
    return told && !scan.hasWord(Math.min(from, by.start()), run.start(), Word.Job.NEGATION)
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** What a text's makers do in the clause that begins here: have published a statement. */
  private Optional<Span> made(int from, int to) {
    Span verb = near.first(MAKES, from, to);
    Span writing = near.first(WRITING, from, to);
    if (verb == null || writing == null) {
      return Optional.empty();
    }
    Span one = verb.start() < writing.start() ? verb : writing;
    Span other = one == verb ? writing : verb;
    int adverbs = one == verb ? MOST_VERB : MOST_ADVERBS;
    boolean close =
        words.between(from, one.start(), adverbs, true) <= adverbs
            && words.between(one.end(), other.start(), MOST_ADVERBS, true) <= MOST_ADVERBS
            && subject.isOneClause(from, one.start()) // who visited X, has signed
            && subject.clause(one.end(), other.start()) == one.end(); // agreed to talk, a note says
    return close
            && scan.mentions(from, other.start()).size() <= 1
            && !scan.hasWord(from, other.start(), Word.Job.NEGATION)
            && !isPassive(verb, to)
            && !(one == writing && isInside(one.start(), from))
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** The text in which a verb that its subject follows or that follows its subject says a thing. */
  private Optional<Span> written(int clause, Run run, int from, int to) {
    Span behind = near.first(INVERTED, from, to);
    boolean beside = behind != null && words.between(from, behind.start(), 0, true) == 0;
    if (!beside && subject.turned(clause, run.start()) < 0) {
      return Optional.empty();
    }
    Span writing = near.first(WRITING, from, to);
    boolean inside =
        writing != null
            && isInside(writing.start(), from)
            && words.between(from, writing.start(), MOST_ADVERBS, true) <= MOST_ADVERBS
            && !near.has(AGENT, from, to)
            && scan.mentions(from, writing.start()).size() <= 1
            && !scan.hasWord(from, writing.start(), Word.Job.NEGATION);
    return inside ? Optional.of(writing) : Optional.empty();
  }

  /** Whether something is done with a text in a stretch of a sentence, or said in it. */
  boolean isMade(int from, int to) {
    if (made(from, to).isPresent()) {
      return true;
    }
    Span writing = near.first(WRITING, from, to);
    return writing != null
        && isInside(writing.start(), from)
        && !near.has(AGENT, from, to)
        && words.between(from, writing.start(), MOST_TOPIC, true) <= MOST_TOPIC;
  }

  /** Whether a stretch of a sentence begins with what is done with a text. */
  boolean isBegun(int from, int to) {
    Span verb = near.first(MAKES, from, to);
    return verb != null && words.between(from, verb.start(), MOST_VERB, true) <= MOST_VERB;
  }

  /** Whether a stretch of a sentence begins with the word for a text. */
  boolean isWritten(int from, int to) {
    Span writing = near.first(WRITING, from, to);
    return writing != null && words.between(from, writing.start(), MOST_VERB, true) <= MOST_VERB;
  }

  /** Whether others are named who did it: a letter signed by scientists. */
  private boolean isPassive(Span verb, int to) {
    Span by = near.first(AGENT, verb.end(), to);
    return by != null && words.between(verb.end(), by.start(), MOST_VERB, true) <= MOST_VERB;
  }

  /** The text that the sentence opens with: in a letter to the Commission. */
  private Optional<Span> within(int from, int clause, int list) {
    int to = clause > from ? clause : list;
    Span writing = near.first(WRITING, from, to);
    if (writing == null || near.has(AGENT, from, to)) {
      return Optional.empty();
    }
    boolean opens =
        scan.words(from, writing.start(), INSIDE).stream()
            .filter(w -> w.word().value() == 1)
            .map(Scan.WordHit::span)
            .anyMatch(
                w ->
                    words.between(from, w.start(), 1, true) <= 1
                        && words.between(w.end(), writing.start(), MOST_NESTED, true) <= MOST_NESTED
                        && subject.clause(w.end(), writing.start()) == w.end());
    boolean turned = clause > from || subject.turned(clause, list) >= 0;
    return opens && turned && scan.mentions(from, to).size() <= 1
        ? Optional.of(writing)
        : Optional.empty();
  }

  /** The text in which officers say what stands before: write in a letter the ministers of X. */
  private Optional<Span> speaksWithin(Run run, Span sentence) {
    int from = subject.clause(sentence.start(), run.start());
    Span writing = near.last(WRITING, from, run.start());
    Span inside = writing == null ? null : inside(writing.start(), from);
    return inside != null
            && words.between(from, inside.start(), MOST_VERB, true) <= MOST_VERB
            && scan.hasWord(writing.end(), run.start(), Word.Job.TITLE)
            && subject.isOffice(writing.end(), run.start())
            && !subject.isTied(writing.end(), run.start())
            && !scan.isNamed(from, run.start())
        ? Optional.of(writing)
        : Optional.empty();
  }

  private boolean isInside(int writing, int from) {
    return inside(writing, from) != null;
  }

  /** The word for "in" right before a text. */
  private Span inside(int writing, int from) {
    Span found = null;
    for (Scan.WordHit w : scan.words(Math.max(from, writing - NEAR), writing, INSIDE)) {
      found = w.word().value() == 1 ? w.span() : found;
    }
    return found != null
            && words.between(found.end(), writing, MOST_ADJECTIVES, true) <= MOST_ADJECTIVES
        ? found
        : null;
  }

  /** Those to whom a text is written: an open letter to the governments of X. */
  private Optional<Span> readers(Run run, Span sentence) {
    int from = Math.max(sentence.start(), run.start() - NEAR);
    Span to = near.last(READERS, from, run.start());
    Span writing = to == null ? null : near.last(WRITING, sentence.start(), to.start());
    boolean sent =
        writing != null
            && subject.isOffice(to.end(), run.start())
            && subject.clause(to.end(), run.start()) == to.end()
            && !isPart(to)
            && words.between(writing.end(), to.start(), MOST_SENT, true) <= MOST_SENT
            && !near.has(AGENT, writing.end(), run.start())
            && scan.mentions(writing.end(), to.start()).isEmpty();
    return sent ? Optional.of(to) : Optional.empty();
  }

  /** Whether a word is the last of a phrase with another job: in addition to. */
  private boolean isPart(Span word) {
    return scan.words(Math.max(0, word.start() - NEAR), word.end(), BESIDE).stream()
        .anyMatch(w -> w.span().end() == word.end() && w.span().start() < word.start());
  }
}
