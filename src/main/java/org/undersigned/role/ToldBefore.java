package org.undersigned.role;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * Names of those whose act the sentence before has told: "Nine countries have signed a declaration.
 * They are X, Y and Z."
 */
final class ToldBefore {
  static final String RULE = "structure:act-told-before";

  /** The value of a word that points back and has its verb: they are. */
  private static final int THEY_ARE = 1;

  /** Plain words before such words, and between them and the names. */
  private static final int BESIDE = 1;

  /** Fewer names are no list. */
  private static final int LIST = 2;

  /** What may follow the names within their sentence: an aside. */
  private static final String ASIDES = Chars.COMMAS + "(\uFF08-\u2013\u2014;:";

  private static final Jobs POINTS = Jobs.of(Word.Job.POINTER);
  private static final Jobs COUNTED = Jobs.of(Word.Job.COUNTED);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;

  ToldBefore(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
  }

  /** The readings, with those who are named in the sentence behind the one that tells their act. */
  List<RunReading> read(List<RunReading> readings) {
    if (!scan.hasWord(POINTS)) {
      return readings;
    }
    List<RunReading> all = new ArrayList<>(readings);
    for (int i = 0; i < all.size(); i++) {
      Run run = all.get(i).run();
      if (run.size() < LIST
          || run.place()
          || all.get(i).act().filter(RoleReader::signs).isPresent()) {
        continue;
      }
      Span sentence = sentences.around(run.start(), run.end());
      Span pointer = pointer(run, sentence);
      if (pointer != null && tellsOfAct(sentences.before(sentence.start()))) {
        all.set(i, RunReading.of(run, Cue.Act.SIGN, RULE, pointer));
      }
    }
    return all;
  }

  /** The words "they are" before names that make up the rest of their sentence; null without. */
  private Span pointer(Run run, Span sentence) {
    for (Scan.WordHit w : scan.words(sentence.start(), run.start(), POINTS)) {
      Span they = w.span();
      if (w.word().value() == THEY_ARE
          && words.between(sentence.start(), they.start(), BESIDE) <= BESIDE
          && words.between(they.end(), run.start(), BESIDE) <= BESIDE
          && !scan.isNamed(sentence.start(), run.start())
          && endsWith(run, sentence)) {
        return they;
      }
    }
    return null;
  }

  private boolean endsWith(Run run, Span sentence) {
    int at = Chars.pastPlainSpaces(scan.text(), run.end(), sentence.end());
    return at >= sentence.end()
        || ASIDES.indexOf(scan.text().charAt(at)) >= 0
        || words.between(at, sentence.end(), 0) == 0;
  }

  /** Whether a sentence tells of a text of several that it does not name. */
  private boolean tellsOfAct(Span sentence) {
    return scan.firstWord(sentence.start(), sentence.end(), COUNTED) != null
        && !scan.hasCue(sentence.start(), sentence.end(), Cue.Act.DECLINE)
        && (scan.hasText(sentence.start(), sentence.end())
            || scan.hasCue(sentence.start(), sentence.end(), Cue.Act.SIGN));
  }
}
