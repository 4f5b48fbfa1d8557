package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/** The makers of a text behind "by": the letter was signed on 9 April in Brussels by X. */
final class Agents {
  /** Plain words of a participle behind the parties that a text stands between: just signed in. */
  private static final int MOST_PARTICIPLE = 2;

  /** Plain words of what a text between parties is about, behind them. */
  private static final int MOST_SUBJECT = 7;

  /** Plain words between what is done with a text and the text behind it: soutenue, la lettre. */
  private static final int MOST_BEFORE_TEXT = 2;

  /** Plain words between a text and "by": dated 6 June. */
  private static final int ASIDE = 3;

  private static final Jobs TOPIC = Jobs.of(Word.Job.TOPIC);

  private final Scan scan;
  private final Words words;
  private final Subject subject;
  private final NearWords near;

  Agents(Scan scan, Words words, Subject subject) {
    this.scan = scan;
    this.words = words;
    this.subject = subject;
    this.near = new NearWords(scan);
  }

  /** What is done with a text by those whom a list names: was signed. */
  Optional<Span> verbOf(Run run, Span sentence) {
    Optional<Span> behindThem = verbBehindAgent(run, sentence);
    if (behindThem.isPresent()) {
      return behindThem;
    }
    int from = Math.max(sentence.start(), run.start() - NearWords.REACH);
    Scan.WordHit agent =
        from < run.start() ? scan.lastWord(from, run.start(), NearWords.AGENT) : null;
    Span by = agent == null || agent.word().value() == Word.BEHIND ? null : agent.span();
    if (by == null || isOfOtherWords(by) || !isBeforeMakers(by.end(), run.start())) {
      return Optional.empty();
    }
    Scan.WordHit before = verbBefore(by, sentence);
    if (before != null) {
      return before.word().value() == NearWords.NOUN
          ? named(before.span(), by)
          : told(run, sentence, by, before.span(), run.end());
    }
    int end = pastBracket(run.end());
    Span behind = near.firstVerb(end, sentence.end());
    if (behind == null
        || near.has(NearWords.AGENT, end, behind.start())
        || scan.hasWord(end, behind.start(), Word.Job.NEGATION)
        || words.isNegatedBehind(behind.end())) {
      return Optional.empty();
    }
    if (isBehindText(run, behind) || isOfText(run, by, behind, sentence)) {
      return Optional.of(behind); // "is tussen X een memorandum gesloten"
    }
    boolean close =
        words.between(end, behind.start(), Making.MOST_ADVERBS) <= Making.MOST_ADVERBS
            && subject.clause(end, behind.start()) == end;
    return close ? told(run, sentence, by, behind, behind.end()) : Optional.empty();
  }

  /** Whether makers stand right behind "by", or in brackets behind what is counted there. */
  private boolean isBeforeMakers(int by, int list) {
    return subject.isOffice(by, list) && subject.clause(by, list) == by
        || subject.isCounted(by, list);
  }

  /** Whether "by" is a part of words that say something else: in the presence of. */
  private boolean isOfOtherWords(Span by) {
    return scan.cues(Math.max(0, by.start() - NearWords.REACH), by.end(), Cue.Act.OTHER).stream()
        .filter(h -> h.span().contains(by) && h.span().length() > by.length())
        .anyMatch(h -> !near.has(NearWords.WRITING, h.span().start(), h.span().end()));
  }

  private int pastBracket(int end) {
    return end < scan.text().length() && scan.text().charAt(end) == ')' ? end + 1 : end;
  }

  /** Whether a participle behind a comma tells of a text between parties: a treaty between X. */
  private boolean isOfText(Run run, Span by, Span verb, Span sentence) {
    Span text = near.last(NearWords.WRITING, sentence.start(), by.start());
    int comma = subject.clause(run.end(), verb.start()) - 1;
    return text != null
        && words.between(text.end(), by.start(), 0) == 0
        && comma >= run.end()
        && scan.text().charAt(comma) == ','
        && words.between(run.end(), comma, MOST_SUBJECT) <= MOST_SUBJECT
        && subject.isOneClause(run.end(), comma)
        && scan.mentions(run.end(), verb.start()).isEmpty()
        && words.between(comma, verb.start(), MOST_PARTICIPLE) <= MOST_PARTICIPLE;
  }

  /**
   * What is done with a text where "by" or "between" stands behind those who do it: X ile Y
   * arasında bir anlaşma imzalandı; 声明はXとYの政府によって発表された.
   */
  private Optional<Span> verbBehindAgent(Run run, Span sentence) {
    Scan.WordHit by = scan.firstWord(run.end(), sentence.end(), NearWords.AGENT);
    if (by == null
        || by.word().value() != Word.BEHIND
        || !subject.isOffice(run.end(), by.span().start())) {
      return Optional.empty();
    }
    int from = by.span().end();
    Scan.WordHit verb = scan.firstWord(from, sentence.end(), NearWords.MAKES);
    if (verb == null
        || words.between(from, verb.span().start(), Making.MOST_TOPIC) > Making.MOST_TOPIC
        || !subject.isOneClause(from, verb.span().start())
        || !scan.mentions(from, verb.span().start()).isEmpty()
        || scan.hasWord(from, sentence.end(), Word.Job.NEGATION)) {
      return Optional.empty();
    }
    boolean text =
        near.has(NearWords.WRITING, from, verb.span().start())
            || isTextBehind(verb.span().end(), sentence.end())
            || near.has(NearWords.WRITING, sentence.start(), run.start());
    return text ? Optional.of(verb.span()) : Optional.empty();
  }

  /** The verb right before "by"; null without one. */
  private Scan.WordHit verbBefore(Span by, Span sentence) {
    Scan.WordHit verb = near.lastMaking(sentence.start(), by.start());
    if (verb == null) {
      return null;
    }
    int end = verb.span().end();
    boolean close =
        words.between(end, by.start(), Making.MOST_ADVERBS) <= Making.MOST_ADVERBS
            && scan.mentions(end, by.start()).size() <= 1
            && !near.has(NearWords.AGENT, end, by.start());
    return close ? verb : null;
  }

  /** The signing of a text by those whom a list names: the noun, where its text stands behind. */
  private Optional<Span> named(Span noun, Span by) {
    Span text = near.first(NearWords.WRITING, noun.end(), by.start());
    return text != null
            && words.between(noun.end(), text.start(), Making.MOST_VERB) <= Making.MOST_VERB
        ? Optional.of(noun)
        : Optional.empty();
  }

  /** Whether the text stands between a list and the verb behind it. */
  private boolean isBehindText(Run run, Span verb) {
    Span text = near.first(NearWords.WRITING, run.end(), verb.start());
    return text != null
        && words.between(run.end(), text.start(), 1) <= 1
        && subject.clause(run.end(), text.start()) == run.end()
        && !near.has(NearWords.PREPOSITIONS, run.end(), text.start())
        && words.between(run.end(), verb.start(), Making.MOST_TOPIC) <= Making.MOST_TOPIC;
  }

  /**
   * The verb, where the text that it is about stands before it or behind a place, and no "not".
   *
   * @param behind the place behind verb and list
   */
  private Optional<Span> told(Run run, Span sentence, Span by, Span verb, int behind) {
    int to = Math.min(verb.start(), by.start());
    Scan.WordHit text = scan.lastWord(sentence.start(), to, NearWords.WRITING);
    boolean before =
        text != null
            && words.between(text.span().end(), to, Making.MOST_TOPIC) <= Making.MOST_TOPIC
            && !near.has(NearWords.AGENT, text.span().end(), to)
            && isTheirs(text, by);
    int from = before ? text.span().end() : by.start();
    return (before
                || isTextBefore(by, verb)
                || isTextBehind(behind, sentence.end())
                || isBetween(verb, by))
            && !scan.hasWord(from, run.start(), Word.Job.NEGATION)
        ? Optional.of(verb)
        : Optional.empty();
  }

  /**
   * Whether the text stands between the verb and "by": has received a note from the missions of.
   */
  private boolean isTextBefore(Span by, Span verb) {
    Scan.WordHit text = scan.lastWord(verb.end(), by.start(), NearWords.WRITING);
    return text != null
        && words.between(text.span().end(), by.start(), ASIDE) <= ASIDE
        && isTheirs(text, by);
  }

  /** Whether a verb's text is one between parties: signed yesterday was an agreement between. */
  private boolean isBetween(Span verb, Span by) {
    Scan.WordHit text = scan.firstWord(verb.end(), by.start(), NearWords.WRITING);
    return text != null
        && scan.endOfWord(by.start(), Word.Job.BETWEEN) > 0
        && words.between(verb.end(), text.span().start(), Making.MOST_VERB) <= Making.MOST_VERB
        && words.between(text.span().end(), by.start(), Making.MOST_TOPIC)
            <= (text.word().isTreaty() ? Making.MOST_TOPIC : MOST_BEFORE_TEXT)
        && subject.isOneClause(verb.end(), by.start())
        && !scan.isNamed(text.span().end(), by.start())
        && isTheirs(text, by);
  }

  /**
   * Whether those behind "between" make a text, and are not what it is about: a note on the match
   * between. Only a treaty on a thing is one between them.
   */
  private boolean isTheirs(Scan.WordHit text, Span by) {
    return text.word().isTreaty()
        || scan.endOfWord(by.start(), Word.Job.BETWEEN) < 0
        || !near.has(TOPIC, text.span().end(), by.start());
  }

  /** "Ein von X unterzeichneter Brief"; "soutenue par X, la lettre". */
  private boolean isTextBehind(int from, int to) {
    Span text = near.first(NearWords.WRITING, from, to);
    return text != null
        && words.between(from, text.start(), MOST_BEFORE_TEXT) <= MOST_BEFORE_TEXT
        && !near.has(NearWords.PREPOSITIONS, from, text.start());
  }

  /** Whether others are named right behind what is done as those who did it: signed by experts. */
  boolean areBehind(Span verb, int to) {
    Span by = near.first(NearWords.AGENT, verb.end(), to);
    return by != null
        && words.between(verb.end(), by.start(), Making.MOST_VERB) <= Making.MOST_VERB;
  }
}
