package org.undersigned.role;

import java.util.function.IntPredicate;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Where the clause begins whose subject a list is, and where the verb of that subject is looked
 * for: behind the list, before it where the language turns them round, or behind an aside.
 */
final class Subject {
  /** Plain words of an office: the ministers responsible for climate of. */
  private static final int MOST_OFFICE = 2;

  /** Plain words before those who come first: on Tuesday, alongside X, ... */
  private static final int MOST_OPENING = 4;

  /** Plain words of what is counted: four European countries of the south. */
  private static final int MOST_COUNTED = 6;

  /** Plain words between the comma behind an aside and the verb. */
  private static final int MOST_ADVERBS = 9;

  /** From this value on a word of the doer is no "of". */
  private static final int FROM = 3;

  private static final String BREAKS = Chars.COMMAS + ":;\u2013\u2014)]\uFF1A\uFF1B";

  /** Characters of the longest word for a text, or of what stands in brackets behind it. */
  private static final int LONGEST = 40;

  /** Value of a verb that gives out a text. */
  private static final int ISSUES = 2;

  private static final Jobs INVERTED = Jobs.of(Word.Job.INVERTED);
  private static final Jobs COMPANY = Jobs.of(Word.Job.COMPANY);
  private static final Jobs TITLE = Jobs.of(Word.Job.TITLE);
  private static final Jobs TIES =
      Jobs.of(Word.Job.DOER, Word.Job.TOWARD, Word.Job.TOPIC, Word.Job.AGENT);

  private final Scan scan;
  private final String text;
  private final Words words;
  private final NearWords near;

  Subject(Scan scan, Words words) {
    this.scan = scan;
    this.text = scan.text();
    this.words = words;
    this.near = new NearWords(scan);
  }

  /**
   * Where the clause begins whose subject a list is; -1 when it is none. A verb may stand before
   * its subject where the language turns them round.
   */
  int clauseOf(Run run, Span sentence) {
    int clause = clause(sentence.start(), run.start());
    int turned = turned(clause, run.start());
    if (turned >= 0) {
      return scan.isNamed(clause, turned) && clause > sentence.start() ? -1 : clause;
    }
    int counted = beforeBracket(clause, run.start());
    if (counted >= 0) {
      return counted;
    }
    Span company = company(clause, run.start());
    int with = company == null ? clause : company.end();
    boolean opens =
        with == clause || words.between(sentence.start(), with, MOST_OPENING) <= MOST_OPENING;
    return opens && isOffice(with, run.start()) && !isTied(with, run.start()) ? clause : -1;
  }

  /** The last words for company, which no verb brings: together with, but not "joined". */
  private Span company(int from, int to) {
    return scan.words(from, to, COMPANY).stream()
        .filter(w -> w.word().value() == 0)
        .map(Scan.WordHit::span)
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /**
   * Whether a list, or its office, belongs to what a preposition before it ties it to: from X. Who
   * comes first with those who act beside it does not: alongside X, Y has signed.
   */
  boolean isTied(int from, int to) {
    Span office = near.first(TITLE, from, to);
    int end = office == null ? to : office.start();
    for (Scan.CueHit h : scan.cues(from, to, Cue.Act.SUBJECT)) {
      end = Math.min(end, h.span().start());
    }
    return from < end
        && scan.words(from, end, TIES).stream()
            .anyMatch(w -> w.word().job() != Word.Job.DOER || w.word().value() >= FROM);
  }

  /**
   * Where the clause begins whose subject is counted, or an office, before the bracket that names
   * them: four countries of the south (X, Y; -1 where none opens.
   */
  private int beforeBracket(int clause, int list) {
    int bracket = list - 1;
    while (bracket > clause && text.charAt(bracket) != '(') {
      bracket--;
    }
    if (bracket <= clause || words.between(bracket, list, 0) > 0) {
      return -1;
    }
    boolean counted =
        scan.hasWord(clause, bracket, Word.Job.COUNTED)
            || scan.hasWord(clause, bracket, Word.Job.TITLE);
    return counted
            && words.between(clause, bracket, MOST_COUNTED) <= MOST_COUNTED
            && !isTied(clause, bracket)
        ? clause
        : -1;
  }

  /** Whether a bracket names those whom the words before it count: by four states (X, Y. */
  boolean isCounted(int from, int list) {
    return beforeBracket(from, list) >= 0;
  }

  /** Where a verb begins that stands before its subject, which begins at a place; or -1. */
  int turned(int from, int to) {
    Span verb = near.last(INVERTED, Math.max(from, to - NearWords.REACH), to);
    return verb != null && isOffice(verb.end(), to) ? verb.start() : -1;
  }

  /** The verb before its subject that gives out a text: issued, signed; null without one. */
  Span issues(int from, int to) {
    Span last = null;
    for (Scan.WordHit w : scan.words(Math.max(from, to - NearWords.REACH), to, INVERTED)) {
      if (w.word().value() == ISSUES && isOffice(w.span().end(), to)) {
        last = w.span();
      }
    }
    return last;
  }

  /** Whether nothing but an office stands between two places: the ministers of Climate of. */
  boolean isOffice(int from, int to) {
    int most = namesOffice(scan, from, to) ? MOST_OFFICE : 0;
    return words.between(from, to, most) <= most && !scan.isNamed(from, to);
  }

  /**
   * Whether a list is in another case than a subject, and no office stands before it: осудили
   * Армению.
   */
  boolean isObject(Run run, Span sentence) {
    return run.isOblique()
        && !namesOffice(scan, clause(sentence.start(), run.start()), run.start());
  }

  /** The same of a list behind a verb, by its first name alone. */
  static boolean isObjectOf(Scan scan, Span verb, Run run) {
    return run.items().get(0).isOblique() && !namesOffice(scan, verb.start(), run.start());
  }

  private static boolean namesOffice(Scan scan, int from, int to) {
    return scan.hasWord(from, to, Word.Job.TITLE) || scan.hasCue(from, to, Cue.Act.SUBJECT);
  }

  /** Whether no break stands between two places, but right behind the first. */
  boolean isOneClause(int from, int to) {
    int clause = clause(from, to);
    return text.substring(from, clause).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** The place behind the last break before another: the clause that a list belongs to. */
  int clause(int from, int to) {
    int at = to - 1;
    while (at >= from) {
      int open = bracket(from, at);
      if (open < 0 && BREAKS.indexOf(text.charAt(at)) >= 0) {
        break;
      }
      at = open >= 0 ? open - 1 : at - 1;
    }
    return at + 1;
  }

  /**
   * Where a bracket begins that ends at a place and stands right behind the word for a text, so
   * that it breaks no clause: a memorandum (MoU) was signed; -1 where none does.
   */
  private int bracket(int from, int at) {
    char c = text.charAt(at);
    int open = c == ')' ? text.lastIndexOf('(', at) : -1;
    int word = open >= from && at - open <= LONGEST ? Chars.beforePlainSpaces(text, 0, open) : -1;
    return word > 0 && scan.startOfWord(word, Word.Job.WRITING, LONGEST) >= 0 ? open : -1;
  }

  /**
   * Where the verb of a list begins to be looked for: behind the list, or behind the last comma of
   * an aside that its verb follows at once.
   */
  int verbOf(Run run, Span sentence) {
    if (!isBreak(Chars.COMMAS, run.end())) {
      return run.end();
    }
    IntPredicate verb =
        at ->
            isBreak(Chars.COMMAS, at)
                && scan.cues(at, Math.min(sentence.end(), at + NearWords.REACH)).stream()
                    .anyMatch(h -> isVerb(h, at));
    int at = run.end() + 1;
    while (at < sentence.end() && !verb.test(at)) {
      at++;
    }
    if (at < sentence.end()) {
      return at + 1;
    }
    Span made = near.firstVerb(run.end(), sentence.end());
    while (made != null) {
      int comma = clause(run.end() + 1, made.start());
      if (comma > run.end() + 1
          && words.between(comma, made.start(), MOST_ADVERBS) <= MOST_ADVERBS
          && scan.mentions(comma, made.start()).isEmpty()) {
        return comma;
      }
      made = near.firstVerb(made.end(), sentence.end());
    }
    return run.end();
  }

  private boolean isVerb(Scan.CueHit hit, int comma) {
    return hit.cue().act() == Cue.Act.SPEAK
        && hit.cue().reach() == Cue.Reach.BEFORE
        && words.between(comma, hit.span().start(), 0) == 0;
  }

  private boolean isBreak(String signs, int at) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }
}
