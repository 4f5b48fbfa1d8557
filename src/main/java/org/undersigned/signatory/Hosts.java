package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.text.StatementText;

/** A host and the guests that the same sentence names by office: X hosted its counterparts. */
final class Hosts {
  /** Rows that name who receives others, in any language: {@code en:host}. */
  private static final Pattern HOST = Pattern.compile(":(host|visited)(-\\d+)?$");

  /** Characters from the verb to the guests. */
  private static final int REACH = 160;

  private static final int FEWEST_GUESTS = 2;

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;

  Hosts(StatementText statement, Scan scan, Readings readings, Collectives collectives) {
    this.statement = statement;
    this.scan = scan;
    this.readings = readings;
    this.collectives = collectives;
  }

  /** Host and guests; none where nobody received others. */
  List<RunReading> met() {
    for (RunReading host : readings.runs()) {
      boolean receives = host.is(Cue.Act.OTHER) || host.is(Cue.Act.ATTEND);
      if (receives
          && host.run().size() == 1
          && HOST.matcher(host.rule()).find()
          && collectives.states(host.run()) == 1) {
        List<RunReading> guests = guestsOf(host);
        if (!guests.isEmpty()) {
          guests.add(0, host);
          return guests;
        }
      }
    }
    return List.of();
  }

  private List<RunReading> guestsOf(RunReading host) {
    int from = Math.max(host.run().end(), host.cue().get().end());
    List<RunReading> guests = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      boolean open = r.act().isEmpty() || r.is(Cue.Act.SUBJECT);
      if (open
          && !r.run().place()
          && r.run().start() >= from
          && r.run().end() - from <= REACH
          && collectives.states(r.run()) >= FEWEST_GUESTS
          && scan.hasWord(from, r.run().start(), Word.Job.TITLE)
          && !statement.text().substring(from, r.run().start()).contains(". ")) {
        guests.add(r);
      }
    }
    return guests;
  }
}
