package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.TextBeside;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * The parties whose adjectives go with the word for their text: a joint Polish-Ukrainian statement
 * was published; Совместное российско-китайское заявление; بيان سعودي صيني مشترك. What a page tells
 * of at its head is new; a text of another year, or one that is cited, is not.
 */
final class Compound {
  static final String RULE = "structure:compound";

  /** The rule of a text that is only spoken of. */
  private static final String OLD = "structure:compound-of-an-old-text";

  /** Characters from the beginning of a text to where it tells what is new. */
  private static final int HEAD = 900;

  /** Characters behind the words for a text in which its year stands: the declaration of 1984. */
  private static final int YEAR_REACH = 16;

  private static final int YEAR_DIGITS = 4;

  /** Plain words before a text that opens its sentence: in a joint X-Y statement. */
  private static final int MOST_BEFORE = 3;

  private final Scan scan;
  private final Sentences sentences;
  private final TextBeside beside;
  private final Words words;

  Compound(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.beside = new TextBeside(scan);
    this.words = words;
  }

  /** What a run does whose adjectives go with the word for a text; empty where they do not. */
  Optional<RunReading> read(Run run, Span sentence) {
    if (!beside.isCompound(run)) {
      return Optional.empty();
    }
    Span behind = beside.behind(run.end());
    Span text = behind == null ? beside.before(run.start()) : behind;
    if (text == null) {
      return Optional.empty();
    }
    int joint = beside.joint(run.span(), text);
    boolean heading = sentences.isHeading(run.span());
    boolean known = joint > run.end() && Character.isUpperCase(scan.text().charAt(joint));
    if (known && !heading || isOld(Math.max(run.end(), text.end()), joint >= 0, sentence)) {
      return Optional.of(RunReading.of(run, Cue.Act.OTHER, OLD, text));
    }
    int start = Math.min(text.start(), run.start());
    boolean made = scan.hasWord(sentence.start(), sentence.end(), Word.Job.MAKES);
    boolean told =
        made && (joint >= 0 || !isTreaty(text))
            || joint >= 0 && words.between(sentence.start(), start, MOST_BEFORE) <= MOST_BEFORE;
    boolean head = run.start() - sentences.whole().start() <= HEAD;
    return told && (heading || head)
        ? Optional.of(RunReading.of(run, Cue.Act.SPEAK, RULE, text))
        : Optional.empty();
  }

  /** Whether a text is one of another day: its year stands behind it, or it is only cited. */
  private boolean isOld(int from, boolean joint, Span sentence) {
    int to = Math.min(sentence.end(), from + (joint ? YEAR_REACH : 2 * YEAR_REACH));
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits = Chars.isDigit(scan.text().charAt(i)) ? digits + 1 : 0;
      if (digits == YEAR_DIGITS) {
        return true;
      }
    }
    return scan.hasWord(sentence.start(), sentence.end(), Word.Job.CITES)
        || scan.hasCue(sentence.start(), sentence.end(), Cue.Act.PLAN);
  }

  private boolean isTreaty(Span text) {
    return scan.words(text.start(), text.end(), NearWords.WRITING).stream()
        .anyMatch(w -> w.word().isTreaty());
  }
}
