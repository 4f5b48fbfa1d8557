package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.text.StatementText;

/** A report's other statement, which answers the principal one: its signatories are its own. */
final class Rival {
  private Rival() {}

  static Optional<Sections.Section> of(StatementText statement, Readings readings, int number) {
    List<RunReading> answers = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.RIVAL) && r.run().size() > 1) {
        answers.add(
            new RunReading(r.run(), Optional.of(Cue.Act.SIGN), r.rule(), r.cue(), r.distance()));
      }
    }
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    StatementText answer =
        new StatementText(
            statement.id() + "#" + number,
            statement.text(),
            statement.blocks(),
            statement.language(),
            statement.page());
    return Optional.of(
        new Sections.Section(answer, new Readings(answers, Readings.Text.JOINT, false, false)));
  }
}
