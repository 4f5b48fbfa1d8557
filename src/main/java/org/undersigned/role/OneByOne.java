package org.undersigned.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Those who signed what others had signed before, each on a day of its own: X, Y and Z signed the
 * accord in May. U signed in June, V on 3 July and W a day later. The verb is the same.
 */
final class OneByOne {
  static final String RULE = "structure:one-by-one";

  /** Characters from a name to the day on which it signed. */
  private static final int DAY_REACH = 26;

  /** Characters that two forms of one verb begin with. */
  private static final int STEM = 4;

  /** The same in a script whose characters are words. */
  private static final int SHORT_STEM = 2;

  private static final int FIRST_LONG_SCRIPT = 0x1100;

  private static final Set<Cue.Act> OPEN =
      EnumSet.of(Cue.Act.SUBJECT, Cue.Act.SPEAK, Cue.Act.SIGN, Cue.Act.ATTEND, Cue.Act.JOIN);

  private static final Jobs MONTH = Jobs.of(Word.Job.MONTH);

  private final Scan scan;
  private final Sentences sentences;
  private final Places places;

  OneByOne(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.places = new Places(scan, words);
  }

  /** The readings, with those who signed alone, behind a list, as having joined later. */
  List<RunReading> read(List<RunReading> readings) {
    List<RunReading> all = new ArrayList<>(readings.size());
    Span list = null;
    for (RunReading r : readings) {
      Span sentence = sentences.around(r.run().start(), r.run().end());
      if (r.namesSigners() && r.run().size() > 1) {
        list = sentence;
      }
      Span verb = list == null || sentence.equals(list) ? null : verbOf(r, list, sentence);
      all.add(verb == null ? r : RunReading.of(r.run(), Cue.Act.JOIN, RULE, verb));
    }
    return all;
  }

  /** The verb of the list in the sentence of one who signed on a day; null without one. */
  private Span verbOf(RunReading r, Span list, Span sentence) {
    Run run = r.run();
    if (run.size() > 1
        || run.place()
        || run.isOnly(FormKind.CAPITAL)
        || places.isOne(run, sentence)
        || !r.isOpenTo(OPEN)
        || !hasDay(run, sentence)
        || scan.hasWord(sentence.start(), sentence.end(), Word.Job.NEGATION)
        || scan.hasWord(sentence.start(), sentence.end(), Word.Job.CITES)
        || scan.hasCue(sentence.start(), sentence.end(), Cue.Act.PLAN)
        || isOfAnother(list, sentence)) {
      return null;
    }
    for (Scan.WordHit verb : scan.words(sentence.start(), sentence.end(), NearWords.MAKES)) {
      if (isIn(list, verb.span(), NearWords.MAKES)) {
        return verb.span();
      }
    }
    return null;
  }

  /** Whether a sentence speaks of another text than the list's. */
  private boolean isOfAnother(Span list, Span sentence) {
    return scan.words(sentence.start(), sentence.end(), NearWords.WRITING).stream()
        .anyMatch(w -> !isIn(list, w.span(), NearWords.WRITING));
  }

  /** Whether a form of a word stands in a stretch. */
  private boolean isIn(Span stretch, Span word, Jobs jobs) {
    return scan.words(stretch.start(), stretch.end(), jobs).stream()
        .anyMatch(w -> areOfOneStem(w.span(), word));
  }

  private boolean areOfOneStem(Span one, Span other) {
    String text = scan.text();
    int stem = text.charAt(one.start()) < FIRST_LONG_SCRIPT ? STEM : SHORT_STEM;
    return text.regionMatches(true, one.start(), text, other.start(), stem);
  }

  /** Whether a day or a month stands beside a name, with no other name between. */
  private boolean hasDay(Run run, Span sentence) {
    int from = Math.max(sentence.start(), run.start() - DAY_REACH);
    for (Mention m : scan.mentions(from, run.start())) {
      from = Math.max(from, m.end());
    }
    Mention next = scan.firstMention(run.end(), sentence.end());
    int to = Math.min(next == null ? sentence.end() : next.start(), run.end() + DAY_REACH);
    to = Math.min(to, sentence.end());
    for (int i = run.end(); i < to; i++) {
      boolean aside = Chars.COMMAS.indexOf(scan.text().charAt(i)) >= 0 && !isDigit(i + 1);
      to = aside ? i : to; // X, which met on 5 May
    }
    return isDay(from, run.start()) || isDay(run.end(), to);
  }

  private boolean isDigit(int place) {
    int at = Chars.pastPlainSpaces(scan.text(), place, scan.text().length());
    return at < scan.text().length() && Chars.isDigit(scan.text().charAt(at));
  }

  private boolean isDay(int from, int to) {
    return from < to
        && (scan.text().substring(from, to).chars().anyMatch(c -> Chars.isDigit((char) c))
            || !scan.words(from, to, MONTH).isEmpty());
  }
}
