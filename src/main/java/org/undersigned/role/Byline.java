package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Block;
import org.undersigned.text.Span;

/**
 * Officers who stand alone on a line between the title of an article and its text, as its authors
 * do: by X, Y and Z. Without "by" the text has to say "we".
 */
final class Byline {
  /** The rule of authors named above their article. */
  static final String RULE = "structure:byline";

  /** A byline stands so near the head of a text: title, line below it, date. */
  private static final int FIRST_BLOCKS = 5;

  /** Characters of a text in which its authors first say "we". */
  private static final int OPENING = 400;

  private static final Jobs BY = Jobs.of(Word.Job.AGENT, Word.Job.DOER);
  private static final Jobs WE = Jobs.of(Word.Job.WE, Word.Job.OURS);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;
  private final PersonsByLooks persons;

  Byline(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
    this.persons = new PersonsByLooks(scan);
  }

  /** The "by" before authors in a line of their own, or the first "we" of their text. */
  Optional<Span> of(Run run) {
    boolean alone = run.isOnly(FormKind.PERSON);
    if (run.size() < 2 || sentences.blocks() < 2 || !alone && !run.isRoll()) {
      return Optional.empty();
    }
    int number = sentences.blockAt(run.start());
    Block line = sentences.block(number);
    if (number + 1 >= sentences.blocks() || words.between(run.end(), line.end(), 0) > 0) {
      return Optional.empty();
    }
    Scan.WordHit by = scan.firstWord(line.start(), run.start(), BY);
    if (by != null
        && words.between(line.start(), by.span().start(), 0) == 0
        && (alone
            ? words.between(by.span().end(), run.start(), 0) == 0
            : persons.opens(new Span(by.span().end(), run.start())))) {
      return Optional.of(by.span());
    }
    if (!alone || number >= FIRST_BLOCKS || words.between(line.start(), run.start(), 1) > 1) {
      return Optional.empty();
    }
    int from = sentences.block(number + 1).start();
    int to = Math.min(sentences.whole().end(), from + OPENING);
    return Optional.ofNullable(scan.firstWord(from, to, WE)).map(Scan.WordHit::span);
  }
}
