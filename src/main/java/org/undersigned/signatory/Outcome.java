package org.undersigned.signatory;

import java.util.List;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.run.Sentences;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** What came of a meeting, as far as a document prints it: a communiqué, what the ministers say. */
final class Outcome {
  /** Characters between those who met and the verb of what they agreed. */
  private static final int VERB_REACH = 30;

  private static final int LONGEST_LINE = 150;

  /** A line that is no heading names a text only where it holds little else. */
  private static final int SHORT_LINE = 40;

  private static final Jobs OUTCOME = Jobs.of(Word.Job.OUTCOME);

  private static final Jobs WHO_MET = Jobs.of(Word.Job.MEETING);

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Span whole;

  /** Null before the first question. */
  private Boolean printed;

  Outcome(StatementText statement, Scan scan, Readings readings) {
    this.statement = statement;
    this.scan = scan;
    this.readings = readings;
    this.whole = new Sentences(statement, scan).whole();
  }

  /** Whether the document prints what those who met agreed. */
  boolean isPrinted() {
    if (printed == null) {
      printed = print();
    }
    return printed;
  }

  /**
   * Whether the document prints what those who met agreed: a text of theirs and, where it speaks of
   * "the ministers", a verb of what they say.
   */
  private boolean print() {
    if (isTitled()) {
      return true;
    }
    boolean text =
        readings.joint()
            || statement.blocks().stream()
                .filter(Block::heads)
                .anyMatch(b -> scan.hasWord(b.start(), b.end(), Word.Job.TEXT));
    List<Scan.WordHit> met = text ? whoMet() : List.of();
    return text && (met.isEmpty() ? isTheirs() : met.stream().anyMatch(this::agrees));
  }

  private List<Scan.WordHit> whoMet() {
    return scan.words(whole.start(), whole.end(), WHO_MET).stream()
        .filter(w -> w.word().value() == 0)
        .toList();
  }

  /** Whether a text is that of several: by its words, by its line, or as its authors speak: we. */
  private boolean isTheirs() {
    return readings.common()
        || scan.hasWord(whole.start(), whole.end(), Word.Job.WE)
        || statement.blocks().stream()
            .map(Block::span)
            .anyMatch(b -> b.length() <= SHORT_LINE && isTitle(b));
  }

  /** Whether a heading, or the line that opens the text, names it: final communiqué of. */
  boolean isTitled() {
    return statement.blocks().stream().filter(Block::heads).anyMatch(b -> isTitle(b.span()))
        || isTitle(openingLine());
  }

  private boolean isTitle(Span line) {
    return scan.words(line.start(), line.end(), OUTCOME).stream()
        .anyMatch(w -> !scan.hasWord(line.start(), w.span().start(), Word.Job.TOPIC));
  }

  /** The first line of a text that goes on right below it; nothing where the line is long. */
  private Span openingLine() {
    int end = statement.text().indexOf('\n', whole.start());
    boolean line = end > 0 && end < whole.end() && end - whole.start() <= LONGEST_LINE;
    return new Span(whole.start(), line ? end : whole.start());
  }

  private boolean agrees(Scan.WordHit meeting) {
    Span subject = meeting.span();
    int to = Math.min(statement.text().length(), subject.end() + VERB_REACH);
    return scan.cues(subject.end(), to, Cue.Act.SPEAK).stream()
        .anyMatch(h -> h.span().start() == subject.end() + 1);
  }
}
