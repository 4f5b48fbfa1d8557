package org.undersigned.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Parties that stand in two places of one clause: Peru issued a statement in conjunction with X;
 * alongside X, Peru has signed. Both do what is done with the text.
 */
final class Alongside {
  static final String RULE = "structure:alongside";

  /** Plain words between a subject and those who act with it. */
  private static final int MOST_WORDS = 12;

  /** Plain words between those who come first and the subject behind them: hat auch. */
  private static final int MOST_VERB = 2;

  /** Plain words of those who are counted: the officials in charge of sport of 36 countries. */
  private static final int MOST_COUNTED = 9;

  /** The value of words for company that an office follows behind the names: with his. */
  private static final int COUNTERPARTS = 2;

  /** What may be said of those who act together. */
  static final Set<Cue.Act> OPEN =
      EnumSet.of(
          Cue.Act.SIGN,
          Cue.Act.SPEAK,
          Cue.Act.SUBJECT,
          Cue.Act.ATTEND,
          Cue.Act.JOIN,
          Cue.Act.PARTIAL);

  /** Plain words between a subject and the treaty that it signs: ayer en Lima, tras meses de. */
  private static final int MOST_BEFORE_TREATY = 14;

  /** Value of words for company that are a verb. */
  private static final int VERB = 1;

  private static final Jobs COMPANY = Jobs.of(Word.Job.COMPANY);

  private final boolean joint;
  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Making making;
  private final Subject subject;
  private final CompanyBehind behind;

  /**
   * @param joint whether the document speaks of a text of several
   */
  Alongside(Scan scan, Sentences sentences, Words words, Making making, boolean joint) {
    this.joint = joint;
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
    this.making = making;
    this.subject = new Subject(scan, words);
    this.behind = new CompanyBehind(scan, subject);
  }

  /** The readings, with those who act together read as signing. */
  List<RunReading> read(List<RunReading> readings) {
    if (!scan.hasWord(COMPANY)) {
      return readings;
    }
    List<RunReading> all = new ArrayList<>(readings);
    for (int i = 0; i < all.size(); i++) {
      RunReading r = all.get(i);
      if (r.run().place()) {
        continue;
      }
      Span sentence = sentences.around(r.run().start(), r.run().end());
      Optional<Span> before = with(r.run(), sentence).or(() -> withOthers(r, sentence));
      Optional<Span> with = before.isPresent() ? before : behind.wordsOf(r.run(), sentence);
      if (with.filter(w -> r.isOpenTo(OPEN) || isBefore(r)).isEmpty()) {
        continue; // "agreement with" is no bond in "in agreement with"
      }
      int other =
          before.isPresent()
              ? other(all, i, with.get(), sentence)
              : behind.beside(all, i, with.get(), sentence);
      if (other >= 0
          && (isToldOf(r)
              || before.isEmpty() && isToldOf(all.get(other))
              || makes(all.get(other).run(), r.run(), with.get(), sentence))) {
        for (int at : new int[] {other, i}) {
          if (!all.get(at).namesSigners() || all.get(at).run().size() == 1) {
            Run run = all.get(at).run();
            all.set(at, RunReading.of(run, Cue.Act.SIGN, RULE, with.get()));
          }
        }
      }
    }
    return all;
  }

  /** Whether the verb behind those beside it is that of all: Peru joined X and Y in condemning. */
  private boolean isToldOf(RunReading r) {
    if (!r.isFollowed()) {
      return false;
    }
    int from = r.run().end();
    return r.namesSigners()
        || joint && r.is(Cue.Act.SPEAK) && subject.clause(from, r.cue().get().start()) == from;
  }

  /** Whether what is said of a run stands before it, where the words for company part them. */
  private static boolean isBefore(RunReading r) {
    return r.cue().filter(c -> c.end() <= r.run().start()).isPresent();
  }

  /** The words right before a run that put it beside another: together with. */
  private Optional<Span> with(Run run, Span sentence) {
    return scan.words(sentence.start(), run.start(), COMPANY).stream()
        .filter(w -> w.word().value() < CompanyBehind.VALUE)
        .filter(w -> w.word().value() != COUNTERPARTS || isBeforeOffice(run.end()))
        .map(Scan.WordHit::span)
        .filter(w -> subject.isOffice(w.end(), run.start()))
        .filter(w -> !isOfOthers(w))
        .reduce((first, last) -> last);
  }

  /**
   * The words that put a subject beside others who are counted, and of whom a run names some:
   * together with 36 other countries, among them X.
   */
  private Optional<Span> withOthers(RunReading some, Span sentence) {
    if (!some.is(Cue.Act.PARTIAL) || !some.isIntroduced() || !sentence.contains(some.cue().get())) {
      return Optional.empty();
    }
    int examples = some.cue().get().start();
    return scan.words(sentence.start(), examples, COMPANY).stream()
        .filter(w -> w.word().value() == 0)
        .map(Scan.WordHit::span)
        .filter(w -> !isOfOthers(w) && !scan.isNamed(w.end(), examples))
        .filter(w -> words.between(w.end(), examples, MOST_COUNTED) <= MOST_COUNTED)
        .filter(w -> scan.hasWord(w.end(), some.cue().get().end(), Word.Job.COUNTED))
        .reduce((first, last) -> last);
  }

  /** Whether an office stands right behind a place: his German and Spanish counterparts. */
  private boolean isBeforeOffice(int place) {
    int at = Chars.pastPlainSpaces(scan.text(), place, scan.text().length());
    return scan.endOfWord(at, Word.Job.TITLE) > 0;
  }

  /** Whether words for company are a part of others: had "meetings with"; pernyataan bersama. */
  private boolean isOfOthers(Span with) {
    return scan
        .cues(Math.max(0, with.start() - NearWords.REACH), with.end() + NearWords.REACH)
        .stream()
        .filter(h -> h.cue().act() == Cue.Act.OTHER || h.cue().act() == Cue.Act.JOINT)
        .anyMatch(h -> h.span().start() < with.start() && h.span().contains(with));
  }

  /** Number of the reading of the subject that those beside it act with; -1 without one. */
  private int other(List<RunReading> all, int with, Span words, Span sentence) {
    int first = with - 1;
    while (first > 0 && isPlaceOfSigning(all.get(first), sentence)) {
      first--;
    }
    if (first >= 0 && all.get(first).run().start() >= sentence.start()) {
      RunReading before = all.get(first);
      int from = before.run().end();
      boolean near =
          from <= words.start()
              && (this.words.between(from, words.start(), MOST_WORDS) <= MOST_WORDS
                  || isTreatyWith(from, words.start()));
      boolean acts =
          subject.clauseOf(before.run(), sentence) >= 0
              || isInRelativeClause(before.run(), words, sentence);
      return near && before.isOpenTo(OPEN) && acts ? first : -1;
    }
    boolean opens = this.words.between(sentence.start(), words.start(), 1) <= 1;
    if (!opens || with + 1 >= all.size()) {
      return -1;
    }
    RunReading next = all.get(with + 1);
    int from = all.get(with).run().end();
    return next.run().end() <= sentence.end()
            && next.isOpenTo(OPEN)
            && this.words.between(from, next.run().start(), MOST_VERB) <= MOST_VERB
        ? with + 1
        : -1;
  }

  /** Whether a run is a capital that only says where something is done: signed in Bern. */
  private static boolean isPlaceOfSigning(RunReading r, Span sentence) {
    return r.run().start() > sentence.start()
        && (r.run().place()
            || r.run().size() == 1 && r.run().items().get(0).head().isOnly(FormKind.CAPITAL));
  }

  /**
   * Whether a text stands before a subject, and what is done with it behind: a treaty that X made
   * with.
   */
  private boolean isInRelativeClause(Run subject, Span with, Span sentence) {
    Scan.WordHit text = scan.lastWord(sentence.start(), subject.start(), NearWords.WRITING);
    return text != null
        && words.between(text.span().end(), subject.start(), MOST_VERB) <= MOST_VERB
        && scan.hasWord(text.span().end(), subject.start(), Word.Job.DOER)
        && !scan.isNamed(text.span().end(), subject.start())
        && subject.end() < with.start()
        && making.isBegun(subject.end(), with.start());
  }

  /**
   * Whether a subject signs a treaty with those behind it, whatever says when and where: signed on
   * 4 May in Bern, after long talks, a treaty on fish with.
   */
  private boolean isTreatyWith(int from, int with) {
    Scan.WordHit text = from < with ? scan.lastWord(from, with, NearWords.WRITING) : null;
    return text != null
        && text.word().isTreaty()
        && making.isBegun(from, text.span().start())
        && words.between(from, text.span().start(), MOST_BEFORE_TREATY) <= MOST_BEFORE_TREATY
        && words.between(text.span().end(), with, MOST_WORDS) <= MOST_WORDS
        && isOneClause(text.span().end(), with)
        && scan.mentions(from, with).size() <= 1
        && !scan.hasCue(from, text.span().start(), Cue.Act.SPEAK);
  }

  /** Whether a text and a bare "with" behind it stand in one clause: signed, and played with. */
  private boolean isHeldTogether(int from, Span with) {
    Scan.WordHit text = scan.lastWord(from, with.start(), NearWords.WRITING);
    return text == null
        || scan.text().substring(with.start(), with.end()).indexOf(' ') > 0
        || isOneClause(text.span().end(), with.start());
  }

  /** Whether no break is followed by words between two places. */
  private boolean isOneClause(int from, int to) {
    int clause = subject.clause(from, to);
    return clause == from || scan.text().substring(clause, to).isBlank();
  }

  /** Whether a verb of speech stands right behind a subject, and its text: X issues a statement. */
  private boolean isSaid(int from, int to) {
    return from < to
        && scan.cues(from, to, Cue.Act.SPEAK).stream()
            .anyMatch(
                h ->
                    words.between(from, h.span().start(), MOST_VERB) <= MOST_VERB
                        && making.isWritten(h.span().end(), to));
  }

  /** Whether the words for company are the verb of those before them: joined. */
  private boolean isVerb(Span company) {
    return scan.words(company.start(), company.end(), COMPANY).stream()
        .anyMatch(w -> w.word().value() == VERB);
  }

  /** Whether what is done with a text stands behind a subject: before those beside it or after. */
  private boolean makes(Run subject, Run with, Span words, Span sentence) {
    int behind = Math.max(subject.end(), with.end());
    if (subject.end() < words.start()
        && scan.hasWord(subject.end(), words.start(), Word.Job.NEGATION)) {
      return false;
    }
    if (isInRelativeClause(subject, words, sentence)
        || isTreatyWith(subject.end(), words.start())) {
      return true;
    }
    if (making.isMade(behind, sentence.end()) || isSaid(subject.end(), words.end())) {
      return true;
    }
    if (isVerb(words) && making.isJoinedIn(behind, sentence.end())) {
      return true;
    }
    int verb = this.subject.verbOf(subject, sentence); // Peru, through its embassy, issued
    int from = verb < words.start() ? verb : subject.end();
    return from < words.start()
        && (making.isMade(from, words.start()) && isHeldTogether(from, words)
            || making.isBegun(from, words.start()) && making.isWritten(with.end(), sentence.end()));
  }
}
