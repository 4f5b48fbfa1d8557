package org.undersigned.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.ListSigns;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * A list that a stray full stop or other words cut in two: a sentence of nothing but names behind a
 * list, or many names that go on behind a comma, belong to what stands before them.
 */
final class Continuation {
  /** From this size on names behind a comma are the rest of a list. */
  private static final int LONG = 6;

  /** Characters of other words within a list that was cut. */
  private static final int MOST_BETWEEN = 60;

  /** Words of an office behind a cue's last word that comes again: and by high officials of. */
  private static final int OFFICE_WORDS = 3;

  static final String BESIDE = "structure:besides";

  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE);

  private static final Jobs BESIDES = Jobs.of(Word.Job.BESIDES);

  /** What may be said of those who sign besides others. */
  private static final Set<Cue.Act> OPEN =
      EnumSet.of(Cue.Act.SIGN, Cue.Act.PARTIAL, Cue.Act.SPEAK, Cue.Act.SUBJECT, Cue.Act.ATTEND);

  private static final String COMMAS = ",;\u3001\uFF0C\u060C\uFF1B";

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;

  Continuation(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
  }

  /** The readings, with the second halves of lists read like the first. */
  List<RunReading> read(List<RunReading> readings) {
    List<RunReading> all = new ArrayList<>(readings.size());
    RunReading before = null;
    RunReading list = null;
    for (int i = 0; i < readings.size(); i++) {
      RunReading r = readings.get(i);
      RunReading read = leading(readings, i).orElse(r);
      boolean open = r.act().isEmpty() && !r.run().place();
      if (before != null && (open && continues(before, r.run()) || isBehindBracket(before, r))) {
        read = before.passedTo(r.run());
      }
      if (open && read == r && list != null && isUnderLabel(list, r.run())) {
        read = list.passedTo(r.run());
      }
      boolean lists = read.is(Cue.Act.ATTEND) || read.namesSigners();
      list = lists && read.run().size() > 1 && read.run().ownBlock() ? read : list;
      all.add(read);
      if (!r.run().place() && !isInBracket(before, r)) {
        before = read;
      }
    }
    return all;
  }

  /**
   * The reading of those who stand before a list with "besides", or with other parties for which
   * one verb follows: besides France, it was signed by; the candidates X, and Y align themselves.
   */
  private Optional<RunReading> leading(List<RunReading> readings, int index) {
    RunReading r = readings.get(index);
    if (r.run().place()) {
      return Optional.empty();
    }
    Span sentence = sentences.around(r.run().start(), r.run().end());
    for (int i = index + 1; i < readings.size(); i++) {
      RunReading next = readings.get(i);
      if (next.run().start() >= sentence.end()) {
        break;
      }
      if ((next.namesSigners() || next.is(Cue.Act.JOIN)) && next.run().size() > 1) {
        Cue.Act act = next.namesSigners() ? next.act().get() : Cue.Act.SIGN;
        return besides(r, next.run().start(), sentence)
            .map(w -> RunReading.of(r.run(), act, BESIDE, w));
      }
      boolean aligned =
          r.act().isEmpty() && next.is(Cue.Act.ALIGN) && isSubjectToo(r.run(), next, sentence);
      if (aligned && next.run().size() > 1) {
        return Optional.of(next.passedTo(r.run()));
      }
      if (next.act().isPresent()) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * The words that put a run beside the list that follows in its sentence: besides X; apart from X,
   * it was signed by, where nobody is named before of whom X would be an exception.
   */
  private Optional<Span> besides(RunReading r, int list, Span sentence) {
    Run run = r.run();
    boolean first = scan.mentions(sentence.start(), run.start()).isEmpty();
    if (r.is(Cue.Act.EXCEPT)
        && first
        && r.isIntroduced()
        && words.between(sentence.start(), r.cue().get().start(), 0) == 0) {
      return r.cue();
    }
    if (!r.isOpenTo(OPEN) || scan.hasCue(run.end(), list, Cue.Act.TARGET)) {
      return Optional.empty(); // besides X, the statement by Y and Z condemns others
    }
    return scan.words(sentence.start(), list, BESIDES).stream()
        .filter(
            w ->
                w.word().value() == Word.BEHIND
                    ? w.span().start() >= run.end()
                        && words.between(
                                ListSigns.pastEnding(scan.text(), run.end()), w.span().start(), 0)
                            == 0
                    : w.span().end() <= run.start()
                        && words.between(w.span().end(), run.start(), 0) == 0)
        .map(Scan.WordHit::span)
        .findFirst();
  }

  /** Whether a run stands with another before the verb of both, and no other cue between them. */
  private boolean isSubjectToo(Run run, RunReading next, Span sentence) {
    return next.isFollowed()
        && scan.cues(sentence.start(), next.run().start()).stream()
            .noneMatch(
                h -> h.cue().reach() != Cue.Reach.DOCUMENT && h.cue().act() != Cue.Act.SUBJECT)
        && !scan.hasWord(sentence.start(), run.start(), Word.Job.NEGATION);
  }

  /**
   * Whether nothing but a label stands between two lists that each fill their block: "For A: X, Y.
   * For B: Z".
   */
  private boolean isUnderLabel(RunReading list, Run run) {
    int first = sentences.blockAt(list.run().end() - 1);
    int last = sentences.blockAt(run.start());
    if (!run.ownBlock() || run.size() < 2 || last - first != 2 || !list.isIntroduced()) {
      return false;
    }
    Span label = sentences.block(first + 1).span();
    return label.length() <= MOST_BETWEEN
        && words.isOpenAt(label)
        && words.between(run.end(), sentences.block(last).end(), 1) == 0
        && scan.cues(label.start(), label.end()).stream()
            .noneMatch(h -> h.cue().reach() != Cue.Reach.DOCUMENT);
  }

  private boolean continues(RunReading before, Run run) {
    boolean list =
        before.run().size() > 1
            && (before.namesSigners() || before.is(Cue.Act.JOIN))
            && before.isIntroduced(); // so that more names may follow
    if (!list || sentences.blockAt(before.run().end() - 1) != sentences.blockAt(run.start())) {
      return false;
    }
    if (repeats(before, run) || isTakenUp(before.run(), run)) {
      return true;
    }
    if (run.start() - before.run().end() > MOST_BETWEEN) {
      return false;
    }
    return run.size() > 1 && isBare(run) || run.size() >= LONG && isBehindComma(run);
  }

  /** Whether a run that says who is left out stands in brackets behind a list that signs. */
  private boolean isInBracket(RunReading before, RunReading r) {
    return before != null
        && before.namesSigners()
        && (r.is(Cue.Act.ABSENT) || r.is(Cue.Act.EXCEPT) || r.is(Cue.Act.DECLINE))
        && words.opensAside(r.run().start());
  }

  /** Whether a list goes on behind a bracket: the ministers of X (without Y) and those of Z. */
  private boolean isBehindBracket(RunReading before, RunReading r) {
    if (!before.is(Cue.Act.SIGN)
        || !before.isIntroduced()
        || !(r.act().isEmpty() || r.is(Cue.Act.SUBJECT))) {
      return false;
    }
    int from = before.run().end();
    int to = r.run().start();
    int open = first('(', from, Math.min(from + MOST_BETWEEN + 1, to));
    int close = open < 0 ? -1 : first(')', open, to);
    return close > 0
        && first(')', close + 1, to) < 0
        && r.run().start() - close <= MOST_BETWEEN
        && words.between(before.run().end(), open, 1) <= 1
        && words.between(close, r.run().start(), 0) == 0
        && first('.', close, to) < 0;
  }

  /** The first place of a sign in a stretch of the text; -1 without one. */
  private int first(char sign, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.text().charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a joiner and an office tie a run to a list: "as well as high officials of Y". */
  private boolean isTakenUp(Run list, Run run) {
    String text = scan.text();
    int at = list.end();
    while (at < run.start() && !Character.isLetter(text.charAt(at))) {
      if (text.charAt(at++) == '.') {
        return false;
      }
    }
    int joiner = scan.endOfWord(at, Word.Job.JOINER);
    return joiner > 0
        && joiner < run.start()
        && run.start() - list.end() <= MOST_BETWEEN
        && scan.words(joiner, run.start(), OFFICES).stream()
            .anyMatch(w -> Words.isGlue(scan, w.span().end(), run.start()))
        && words.between(joiner, run.start(), OFFICE_WORDS) <= OFFICE_WORDS
        && scan.cues(joiner, run.start()).stream().allMatch(h -> h.cue().act() == Cue.Act.SUBJECT);
  }

  /** Whether the cue's last word comes again: "signed by X, which ..., and by Y". */
  private boolean repeats(RunReading before, Run run) {
    Span sentence = sentences.around(run.start(), run.end());
    Span cue = before.cue().get();
    if (!sentence.contains(cue)) {
      return false;
    }
    String[] phrase = cue.in(scan.text()).strip().split("\\s+");
    String last = phrase[phrase.length - 1];
    return scan.words(before.run().end(), run.start()).stream()
        .filter(w -> w.word().job() == Word.Job.JOINER)
        .map(w -> afterWord(last, w.span().end(), run.start()))
        .anyMatch(end -> end > 0 && words.between(end, run.start(), OFFICE_WORDS) <= OFFICE_WORDS);
  }

  /** Where a word ends that stands at a place behind spaces; -1 where another does. */
  private int afterWord(String word, int from, int to) {
    String text = scan.text();
    int at = Chars.pastPlainSpaces(text, from, to);
    int end = at + word.length();
    boolean there = at > from && text.startsWith(word, at) && end < to;
    return there && Character.isWhitespace(text.charAt(end)) ? end : -1;
  }

  /** Whether the sentence holds nothing but the names. */
  private boolean isBare(Run run) {
    Span sentence = sentences.around(run.start(), run.end());
    return Words.isGlue(scan, sentence.start(), run.start())
        && Words.isGlue(scan, run.end(), sentence.end());
  }

  private boolean isBehindComma(Run run) {
    return COMMAS.indexOf(Words.signBefore(scan.text(), run.start())) >= 0;
  }
}
