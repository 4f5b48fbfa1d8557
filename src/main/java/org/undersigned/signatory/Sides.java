package org.undersigned.signatory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.Block;
import org.undersigned.text.StatementText;

/**
 * The sides of a joint act between a few: the same two to four states, named together again and
 * again or in the heading of their text, and nobody else beside them.
 */
final class Sides {
  static final String RULE = "structure:all-sides";

  /** So many states make a joint act among a few. */
  private static final int MOST = 4;

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;

  Sides(Evidence evidence) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
  }

  /** The first of these runs that names the sides; empty when none does. */
  Optional<RunReading> of(List<RunReading> runs) {
    if (!readings.own()) {
      return Optional.empty();
    }
    for (RunReading r : runs) {
      if (r.act().isEmpty() && isTitled(r.run())) {
        return Optional.of(r);
      }
    }
    Collection<List<RunReading>> sets =
        RunReading.byParties(
                runs.stream().filter(r -> r.run().size() > 1 && !isTopic(r.run())).toList())
            .values();
    return sets.stream()
        .filter(s -> isSide(s, sets.size() == 1))
        .filter(s -> sets.stream().allMatch(o -> o == s || o.size() < s.size()))
        .map(s -> s.get(0))
        .findFirst();
  }

  /** Whether a few states named together again and again, or counted, are the sides of the act. */
  private boolean isSide(List<RunReading> again, boolean alone) {
    int size = again.get(0).run().entities().size();
    if (figures.hasActingFrom(size + 1) && !figures.has(size)) {
      return false; // more act than these
    }
    boolean few = size <= MOST && collectives.states(again.get(0).run()) == size;
    boolean counted = figures.has(size);
    boolean titled = again.stream().anyMatch(r -> statement.isHeading(r.run().span()));
    return few && (alone ? again.size() > 1 || counted || titled : again.size() > 1 && counted);
  }

  /** Whether a few states stand in a heading with the words for a joint text, and are no topic. */
  private boolean isTitled(Run run) {
    int size = run.size();
    if (size < 2 || size > MOST || collectives.states(run) != size || isTopic(run)) {
      return false;
    }
    Block block = statement.blocks().get(statement.blockAt(run.start()));
    return block.heads()
        && scan.hasText(block.start(), block.end())
        && scan.mentions(block.start(), run.start()).isEmpty();
  }

  /** Whether a heading says that its text is about these: on the talks of X and Y. */
  private boolean isTopic(Run run) {
    Block block = statement.blocks().get(statement.blockAt(run.start()));
    return block.heads() && scan.hasWord(block.start(), run.start(), Word.Job.TOPIC);
  }
}
