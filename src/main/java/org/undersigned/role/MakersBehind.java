package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * Makers that stand behind what they do with a text, in languages whose order of words is free:
 * "Письмо направили министры X", "írt alá nyilatkozatot X és Y vezetője".
 */
final class MakersBehind {
  /** Plain words between a text and its verb: the letter to the Commission yesterday sent X. */
  private static final int MOST_TOPIC = 8;

  /** Plain words between a verb and its text. */
  private static final int MOST_ADJECTIVES = 2;

  /** Plain words between those who met and the text of their meeting. */
  private static final int MOST_OUTCOME = 12;

  private static final Jobs OFFICE = Jobs.of(Word.Job.TITLE);
  private static final Jobs TIES =
      Jobs.of(Word.Job.AGENT, Word.Job.READER, Word.Job.TOPIC, Word.Job.TOWARD, Word.Job.DOER);

  private final Scan scan;
  private final Words words;
  private final Subject subject;
  private final NearWords near;

  MakersBehind(Scan scan, Words words, Subject subject) {
    this.scan = scan;
    this.words = words;
    this.subject = subject;
    this.near = new NearWords(scan);
  }

  /** What those whom a list names do with the text before them. */
  Optional<Span> verbOf(Run run, Span sentence) {
    int from = subject.clause(sentence.start(), run.start());
    Span verb = near.lastVerb(from, run.start());
    if (verb == null
        || subject.isObject(run, sentence)
        || scan.hasWord(from, run.start(), Word.Job.NEGATION)) {
      return Optional.empty();
    }
    Span text = near.last(NearWords.WRITING, from, verb.start());
    if (text == null && from > sentence.start() && isOpening(from, verb.start())) {
      // behind an aside: the declaration, which tells of ..., signed the ministers of X
      Span first = near.first(NearWords.WRITING, sentence.start(), from);
      boolean opens = first != null && isOpening(sentence.start(), first.start());
      return opens && isDirect(verb.end(), run) ? Optional.of(verb) : Optional.empty();
    }
    boolean before =
        text != null
            && isDirect(verb.end(), run)
            && words.between(text.end(), verb.start(), MOST_TOPIC) <= MOST_TOPIC
            && scan.mentions(text.end(), verb.start()).size() <= 1;
    return before || isVerbFirst(verb, run) ? Optional.of(verb) : Optional.empty();
  }

  /**
   * What is done with a text behind those who met: after the meeting of the ministers of X and Y a
   * declaration was signed.
   */
  Optional<Span> issuedAfter(Run run, Span sentence) {
    Span text = near.first(NearWords.WRITING, run.end(), sentence.end());
    Span verb = near.firstVerb(run.end(), sentence.end());
    if (text == null || verb == null) {
      return Optional.empty();
    }
    int from = Math.min(text.end(), verb.end());
    int to = Math.max(text.start(), verb.start());
    boolean beside =
        from <= to
            && words.between(from, to, MOST_ADJECTIVES) <= MOST_ADJECTIVES
            && subject.isOneClause(from, to)
            && words.between(run.end(), Math.min(text.start(), verb.start()), MOST_OUTCOME)
                <= MOST_OUTCOME;
    return beside
            && scan.mentions(run.end(), to).size() <= 1
            && !near.has(NearWords.AGENT, run.end(), sentence.end())
            && !scan.hasWord(run.end(), sentence.end(), Word.Job.NEGATION)
        ? Optional.of(verb)
        : Optional.empty();
  }

  private boolean isVerbFirst(Span verb, Run run) {
    Span text = near.first(NearWords.WRITING, verb.end(), run.start());
    return text != null
        && words.between(verb.end(), text.start(), MOST_ADJECTIVES) <= MOST_ADJECTIVES
        && scan.text().charAt(text.end()) == ' '
        && isDirect(text.end(), run);
  }

  private boolean isOpening(int from, int to) {
    return words.between(from, to, MOST_ADJECTIVES) <= MOST_ADJECTIVES
        && scan.mentions(from, to).isEmpty();
  }

  /** Whether nothing but an office stands between a place and a list, and no "to" before it. */
  private boolean isDirect(int from, Run run) {
    Span office = near.first(OFFICE, from, run.start());
    int to = office == null ? run.start() : office.start();
    Span tie = near.first(TIES, from, to);
    return subject.isOffice(from, run.start())
        && (tie == null || Addressees.isArticle(scan, tie, run));
  }
}
