package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
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

  private static final String COMMAS = ",;\u3001\uFF0C\u060C\uFF1B";

  private final Scan scan;
  private final Sentences sentences;

  Continuation(Scan scan, Sentences sentences) {
    this.scan = scan;
    this.sentences = sentences;
  }

  /** The readings, with the second halves of lists read like the first. */
  List<RunReading> read(List<RunReading> readings) {
    List<RunReading> all = new ArrayList<>(readings.size());
    RunReading before = null;
    for (RunReading r : readings) {
      RunReading read = r;
      if (before != null && r.act().isEmpty() && !r.run().place() && continues(before, r.run())) {
        read =
            new RunReading(
                r.run(), before.act(), before.rule(), before.cue(), before.distance() + 1);
      }
      all.add(read);
      if (!r.run().place()) {
        before = read;
      }
    }
    return all;
  }

  private boolean continues(RunReading before, Run run) {
    boolean list =
        before.run().size() > 1
            && (before.is(Cue.Act.SIGN) || before.is(Cue.Act.PARTIAL) || before.is(Cue.Act.JOIN))
            && isIntroduced(before);
    if (!list || sentences.blockAt(before.run().end() - 1) != sentences.blockAt(run.start())) {
      return false;
    }
    if (repeats(before, run)) {
      return true;
    }
    if (run.start() - before.run().end() > MOST_BETWEEN) {
      return false;
    }
    return run.size() > 1 && isBare(run) || run.size() >= LONG && isBehindComma(run);
  }

  /** Whether the cue's last word comes again: "signed by X, which ..., and by Y". */
  private boolean repeats(RunReading before, Run run) {
    Span sentence = sentences.around(run.start(), run.end());
    Span cue = before.cue().get();
    if (!sentence.contains(cue)) {
      return false;
    }
    String[] words = cue.in(scan.text()).strip().split("\\s+");
    String last = words[words.length - 1];
    String gap = scan.text().substring(before.run().end(), run.start()).stripTrailing();
    int word = gap.length() - last.length();
    if (word < 1 || !gap.endsWith(last) || !Character.isWhitespace(gap.charAt(word - 1))) {
      return false;
    }
    int end = before.run().end() + word;
    return scan.words(before.run().end(), end).stream()
        .anyMatch(
            w ->
                w.word().job() == Word.Job.JOINER
                    && scan.text().substring(w.span().end(), end).isBlank());
  }

  /** Whether words before the list introduce it, so that more names may follow. */
  private static boolean isIntroduced(RunReading r) {
    Optional<Span> cue = r.cue();
    return cue.isPresent() && cue.get().end() <= r.run().start();
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
