package org.undersigned.signatory;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.text.Block;
import org.undersigned.text.Prose;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Where on the page a run stands: who acts is named where the page tells of its act, in the
 * heading, the lead, or beside the words for a joint text. Elsewhere two states that "agreed to
 * talk" are other news.
 */
final class Place {
  /** So many blocks of prose are the lead. */
  private static final int LEAD = 4;

  /** Of a short page, no more than this share of its blocks, in percent. */
  private static final int LEAD_SHARE = 70;

  /** Signs that end a sentence. */
  private static final String STOPS = ".!?\u3002\uFF01\uFF1F\u061F\u0964";

  /** A full stop behind a word that is no abbreviation. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{5,}[.!?]\\s");

  private final StatementText statement;
  private final Scan scan;
  private final Sentences sentences;
  private final int lead;

  /** Null before the first question. */
  private Boolean headed;

  Place(StatementText statement, Scan scan) {
    this.statement = statement;
    this.scan = scan;
    this.sentences = new Sentences(statement, scan);
    List<Block> blocks = statement.blocks();
    int prose = 0;
    int at = 0;
    while (at < blocks.size() && prose < LEAD) {
      prose += Prose.is(blocks.get(at)) ? 1 : 0;
      at++;
    }
    this.lead = Math.min(at, (blocks.size() * LEAD_SHARE + 99) / 100);
  }

  /** Whether a run stands where the page tells of its act. */
  boolean tellsOfTheAct(Run run) {
    return leads(run) || isBesideTheWords(run);
  }

  /** Whether a run stands in the lead or above it. */
  boolean leads(Run run) {
    return statement.blocks().isEmpty() || statement.blockAt(run.start()) < lead;
  }

  /**
   * Whether the page says more of a run than that it stands there: a text by name, a verb of what
   * those who act say, or a sentence that goes on below, as that of a preamble does.
   */
  boolean tellsWhatIsDone(Run run) {
    Span sentence = sentences.around(run.start(), run.end());
    return isHeadedByAText()
        || scan.hasText(sentence.start(), sentence.end())
        || isDone(sentence)
        || goesOn(sentence)
        || isBesideTheWords(run) && isDone(blockOf(run));
  }

  private boolean isDone(Span stretch) {
    return scan.hasCue(stretch.start(), stretch.end(), Cue.Act.SPEAK)
        || scan.hasWord(stretch.start(), stretch.end(), Word.Job.MAKES);
  }

  private Span blockOf(Run run) {
    return statement.blocks().get(statement.blockAt(run.start())).span();
  }

  /** Whether no full stop ends a sentence. */
  private boolean goesOn(Span sentence) {
    String text = scan.text().substring(sentence.start(), sentence.end()).strip();
    return text.isEmpty() || STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Whether a run stands in a heading. */
  boolean isHeading(Run run) {
    return statement.isHeading(run.span());
  }

  /** Whether a heading, or a line that begins so, names a text: the page is likely that text. */
  boolean isHeadedByAText() {
    if (headed == null) {
      headed = statement.blocks().stream().anyMatch(this::namesAText);
    }
    return headed;
  }

  private boolean namesAText(Block b) {
    return b.heads() && scan.hasText(b.start(), b.end())
        || !Prose.is(b)
            && (scan.endOfWord(b.start(), Word.Job.OUTCOME) >= 0
                || scan.texts(b.start(), b.end()).stream()
                    .anyMatch(h -> h.span().start() == b.start()));
  }

  /** Whether a run stands in a heading, or in one sentence with words for a text. */
  boolean isInOneSentenceWithTheWords(Run run) {
    Span sentence = sentences.around(run.start(), run.end());
    return statement.isHeading(run.span()) || scan.hasText(sentence.start(), sentence.end());
  }

  /** The sentence of a run. */
  Span sentenceOf(Run run) {
    return sentences.around(run.start(), run.end());
  }

  /** Whether no full stop stands between two runs but behind an abbreviation. */
  boolean areInOneSentence(Run before, Run behind) {
    return !SENTENCE_END.matcher(scan.text().substring(before.end(), behind.start())).find();
  }

  /** Whether a run stands in a heading, or in one block with the words for a joint text. */
  boolean isBesideTheWords(Run run) {
    if (statement.blocks().isEmpty() || statement.isHeading(run.span())) {
      return true;
    }
    Span block = blockOf(run);
    return scan.hasText(block.start(), block.end());
  }
}
