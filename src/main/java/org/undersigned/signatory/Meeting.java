package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.text.StatementText;

/**
 * Those who met, where a document speaks of a joint text, or of what they said together, and names
 * no authors: what a meeting adopts is the act of those who took part in it.
 */
final class Meeting {
  /** Paragraphs between those who took part and others who did so too. */
  private static final int NEAR = 3;

  private static final int FEWEST = 2;

  private final StatementText statement;
  private final Readings readings;
  private final Collectives collectives;

  Meeting(StatementText statement, Readings readings, Collectives collectives) {
    this.statement = statement;
    this.readings = readings;
    this.collectives = collectives;
  }

  /** The runs that name those who took part; none where no meeting is told of. */
  List<RunReading> present() {
    List<RunReading> present = new ArrayList<>();
    Optional<RunReading> most = readings.joint() || readings.met() ? most() : Optional.empty();
    if (most.isPresent()) {
      int block = statement.blockAt(most.get().run().start());
      for (RunReading r : readings.runs()) {
        boolean near = Math.abs(statement.blockAt(r.run().start()) - block) <= NEAR;
        if (near && r.is(Cue.Act.ATTEND)) {
          present.add(r);
        }
      }
    }
    return present;
  }

  private Optional<RunReading> most() {
    return readings.runs().stream()
        .filter(r -> r.is(Cue.Act.ATTEND) && ListChooser.isReal(r.run()))
        .filter(r -> collectives.states(r.run()) >= FEWEST)
        .max((a, b) -> Integer.compare(collectives.states(a.run()), collectives.states(b.run())));
  }
}
