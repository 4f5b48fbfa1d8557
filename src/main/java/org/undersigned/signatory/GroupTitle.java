package org.undersigned.signatory;

import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * A heading that opens with a group and the word for its text, "E3 statement to the Board", or with
 * what it says, "Arab Quartet condemns ...": the text is a joint one, and the group issues it.
 */
final class GroupTitle {
  static final String RULE = "structure:group-title";

  /** Characters before a group in its heading: The. */
  private static final int ARTICLE = 4;

  /** Characters between a group and the word for its text: Foreign Ministers' joint. */
  private static final int BETWEEN = 40;

  private GroupTitle() {}

  /** The readings of a joint text, where a group heads its own text; else as they are. */
  static Readings joint(
      StatementText statement, Scan scan, Collectives collectives, Readings readings) {
    return !readings.joint() && find(statement, scan, collectives, readings).isPresent()
        ? readings.jointly()
        : readings;
  }

  /** The group that heads its own text, read as signing. */
  static Optional<RunReading> find(
      StatementText statement, Scan scan, Collectives collectives, Readings readings) {
    for (RunReading r : readings.runs()) {
      Run run = r.run();
      if (run.items().size() == 1 && isGroup(run.items().get(0).head(), collectives)) {
        Optional<Span> text = textOf(statement, scan, run);
        if (text.isEmpty() && r.is(Cue.Act.SPEAK) && r.isFollowed() && opens(statement, run)) {
          text = r.cue();
        }
        if (text.isPresent()) {
          return text.map(t -> RunReading.of(run, Cue.Act.SIGN, RULE, t));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a run stands at the head of its heading. */
  private static boolean opens(StatementText statement, Run run) {
    return statement.isHeading(run.span())
        && run.start() - statement.blocks().get(statement.blockAt(run.start())).start() <= ARTICLE;
  }

  private static boolean isGroup(Mention m, Collectives collectives) {
    return collectives.isCollective(m.entity()) && !collectives.isSelf(m.entity());
  }

  private static Optional<Span> textOf(StatementText statement, Scan scan, Run run) {
    if (!statement.isHeading(run.span())) {
      return Optional.empty();
    }
    Block block = statement.blocks().get(statement.blockAt(run.start()));
    int to = Math.min(block.end(), run.end() + BETWEEN);
    if (run.start() - block.start() > ARTICLE) {
      return scan.texts(block.start(), run.start()).stream()
          .map(Scan.CueHit::span)
          .filter(s -> s.start() == block.start() && run.start() - s.end() <= ARTICLE + 1)
          .findFirst(); // statement by the Troika
    }
    int at = run.end();
    while (at < to) {
      if (!Character.isLetterOrDigit(statement.text().charAt(at))) {
        at++;
        continue;
      }
      int text = scan.endOfWord(at, Word.Job.TEXT);
      if (text > 0) {
        return Optional.of(new Span(at, text));
      }
      int office = scan.endOfWord(at, Word.Job.TITLE);
      if (office < 0) {
        return Optional.empty();
      }
      at = office;
    }
    return Optional.empty();
  }
}
