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
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Span;

/**
 * A subject beside others who are counted and not named: "Spain signed a joint statement with eight
 * other countries", "Spain has, together with eight other countries, signed".
 */
final class WithOthers {
  /** Plain words between a subject and the others. */
  private static final int MOST_WORDS = 12;

  /** What else may be said of the subject. */
  private static final Set<Cue.Act> OPEN =
      EnumSet.of(Cue.Act.SUBJECT, Cue.Act.SIGN, Cue.Act.SPEAK, Cue.Act.ATTEND);

  /** Value of words for company that stand before such others alone: with. */
  private static final int WITH = 4;

  private static final Jobs COMPANY = Jobs.of(Word.Job.COMPANY);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final Making making;
  private final Subject subject;

  WithOthers(Scan scan, Sentences sentences, Words words, Making making) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
    this.making = making;
    this.subject = new Subject(scan, words);
  }

  /** The readings, with the subjects of such sentences as some of many. */
  List<RunReading> read(List<RunReading> readings) {
    if (!scan.hasWord(COMPANY)) {
      return readings;
    }
    List<RunReading> all = new ArrayList<>(readings.size());
    for (RunReading r : readings) {
      Optional<Span> others = others(r);
      all.add(
          others.isPresent()
              ? RunReading.of(r.run(), Cue.Act.PARTIAL, Others.RULE, others.get())
              : r);
    }
    return all;
  }

  private Optional<Span> others(RunReading r) {
    if (r.run().place() || !r.isOpenTo(OPEN)) {
      return Optional.empty();
    }
    Span sentence = sentences.around(r.run().start(), r.run().end());
    for (Scan.WordHit w : scan.words(r.run().end(), sentence.end(), COMPANY)) {
      boolean with = w.word().value() == 0 || w.word().value() == WITH;
      int noun = with ? Others.counted(scan, w.span().end(), sentence.end()) : -1;
      if (noun > 0) {
        Span others = new Span(w.span().start(), noun);
        return isMadeWith(r.run(), w.span().end(), others, sentence)
            ? Optional.of(others)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isMadeWith(Run run, int with, Span others, Span sentence) {
    int end = run.end();
    return scan.hasCue(sentence.start(), sentence.end(), Cue.Act.JOINT)
        && subject.clauseOf(run, sentence) >= 0
        && !scan.isNamed(end, others.end())
        && words.between(end, others.start(), MOST_WORDS) <= MOST_WORDS
        && !scan.hasWord(end, others.start(), Word.Job.NEGATION)
        && (making.isMade(others.end(), sentence.end())
            || making.isMade(end, with)
            || making.isBegun(end, others.start())
                && making.isWritten(others.end(), sentence.end()));
  }
}
