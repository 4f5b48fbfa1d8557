package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.role.run.Words;
import org.undersigned.text.Block;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Authors whom a heading names beside the words for their joint text. */
final class HeadingAuthors {
  /** Rows of what binds two parties, in any language: {@code en:bond-2}. */
  private static final String BOND = ":bond";

  /** Characters before the words for a text that open a heading: The. */
  private static final int OPENING = 4;

  private static final int FEWEST_IN_TITLE = 3;

  /** So many parties are bound to each other in a title. */
  private static final int MOST_BOUND = 4;

  /** Plain words before the word for an agreement: Memorandum; Supplementary. */
  private static final int ADJECTIVES = 3;

  private static final Jobs OUTCOME = Jobs.of(Word.Job.OUTCOME);
  private static final Jobs BETWEEN = Jobs.of(Word.Job.BETWEEN);

  private final Scan scan;
  private final Sentences sentences;
  private final Words words;

  HeadingAuthors(Scan scan, Sentences sentences, Words words) {
    this.scan = scan;
    this.sentences = sentences;
    this.words = words;
  }

  /** The words for a joint text beside its authors, in a title: "Statement by X, Y and Z". */
  Optional<Span> of(Run run) {
    if (sentences.blocks() == 0) {
      return Optional.empty();
    }
    Block block = sentences.block(sentences.blockAt(run.start()));
    if (run.size() < 2) {
      return Optional.empty();
    }
    if (!block.heads()) {
      return firstWords(run);
    }
    Optional<Span> behind = textOf(run);
    behind = behind.isPresent() ? behind : contractOf(run, block);
    if (behind.isPresent() || run.size() < FEWEST_IN_TITLE) {
      return behind;
    }
    Optional<Span> sides = sidesOf(run, block);
    if (sides.isPresent()) {
      return sides;
    }
    return scan.texts(block.start(), run.start()).stream()
        .map(Scan.CueHit::span)
        .filter(s -> words.reach(s.end(), run.start(), 0) == 0)
        .findFirst();
  }

  /** The same where a paragraph opens the text like a title: "Treaty between X and Y. Done at". */
  private Optional<Span> firstWords(Run run) {
    Block block = sentences.blocks() == 0 ? null : sentences.block(0);
    boolean first =
        block != null
            && !block.heads()
            && run.size() > 1
            && run.start() < block.end()
            && scan.endOfWord(block.start(), Word.Job.OUTCOME) > 0
            && Character.isUpperCase(scan.text().charAt(block.start()));
    return first ? contractOf(run, block) : Optional.empty();
  }

  /**
   * The word for an agreement that opens a title which its parties close, or what it is about:
   * "Treaty of Commerce between X and Y concerning Z".
   */
  private Optional<Span> contractOf(Run run, Block title) {
    Scan.WordHit outcome = scan.firstWord(title.start(), run.start(), OUTCOME);
    if (outcome == null
        || words.between(title.start(), outcome.span().start(), ADJECTIVES) > ADJECTIVES) {
      return Optional.empty();
    }
    int at = Chars.pastPlainSpaces(scan.text(), run.end(), title.end());
    boolean closed =
        at >= title.end()
            || ".,(".indexOf(scan.text().charAt(at)) >= 0
            || scan.endOfWord(at, Word.Job.TOPIC) > 0;
    return scan.words(outcome.span().end(), run.start(), BETWEEN).stream()
        .map(Scan.WordHit::span)
        .filter(s -> closed && words.reach(s.end(), run.start(), 0) == 0)
        .filter(s -> !scan.hasWord(outcome.span().end(), s.start(), Word.Job.TOPIC))
        .findFirst();
  }

  /**
   * A joint text of a meeting between the names: "Joint Statement of the talks between X and Y".
   */
  private Optional<Span> sidesOf(Run run, Block title) {
    return scan.words(title.start(), run.start(), BETWEEN).stream()
        .map(Scan.WordHit::span)
        .filter(b -> words.reach(b.end(), run.start(), 0) == 0)
        .filter(b -> scan.hasText(title.start(), b.start()))
        .findFirst();
  }

  /** The words for their text that outweigh a cue which says something else of a run. */
  Optional<Span> above(Run run, Cue cue) {
    if (cue.act() == Cue.Act.SUBJECT) {
      return firstWords(run);
    }
    boolean otherwise = cue.act() == Cue.Act.OTHER || cue.act() == Cue.Act.TARGET;
    if (!otherwise) {
      return Optional.empty();
    }
    Optional<Span> text = textOf(run);
    return text.isPresent() ? text : bondOf(run, cue);
  }

  /** The words for a joint text right behind two names or more in a heading: US-UK statement. */
  private Optional<Span> textOf(Run run) {
    Block block = sentences.blocks() == 0 ? null : sentences.block(sentences.blockAt(run.start()));
    if (block == null || !block.heads() || run.size() < 2) {
      return Optional.empty();
    }
    return scan.texts(run.end(), block.end()).stream()
        .map(Scan.CueHit::span)
        .filter(s -> words.between(run.end(), s.start(), 0) == 0)
        .filter(s -> !words.endsWithColon(run.end(), s.start()))
        .findFirst();
  }

  /**
   * The words for a joint text that open a heading which a few parties end, with what binds them in
   * between: joint communiqué on the establishment of relations between X and Y.
   */
  private Optional<Span> bondOf(Run run, Cue cue) {
    Block block = sentences.block(sentences.blockAt(run.start()));
    boolean few = run.size() > 1 && run.size() <= MOST_BOUND;
    boolean bound = few && cue.id().contains(BOND) && block.heads();
    if (!bound || scan.isNamed(block.start(), run.start())) {
      return Optional.empty();
    }
    return scan.texts(block.start(), run.start()).stream()
        .map(Scan.CueHit::span)
        .filter(s -> s.start() - block.start() <= OPENING)
        .findFirst();
  }
}
