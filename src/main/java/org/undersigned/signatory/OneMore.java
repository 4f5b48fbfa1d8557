package org.undersigned.signatory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.mention.Cue;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.StatementText;

/**
 * The one party beside a list in its sentence without which the document's figure is not reached:
 * 26 joined the United States, where the document counts 27.
 */
final class OneMore {
  static final String RULE = "structure:one-more";

  /** Characters between a list and one more party in its sentence. */
  private static final int SENTENCE = 200;

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?](\\s|$)|[\u3002\u061F\u0964]|\n");

  private final StatementText statement;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;

  OneMore(Evidence evidence) {
    this.statement = evidence.statement();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
  }

  /** The lists, and the party that is missing from the only one of them. */
  List<Chosen> complete(List<Chosen> chosen) {
    if (chosen.size() != 1 || chosen.get(0).partial() || !isOneShort(chosen.get(0).run())) {
      return chosen;
    }
    Run list = chosen.get(0).run();
    List<RunReading> beside =
        readings.runs().stream()
            .filter(r -> isFree(r) && collectives.states(r.run()) == 1)
            .filter(r -> !list.entities().containsAll(r.run().entities()))
            .filter(r -> isInSentence(r.run(), list))
            .toList();
    Set<String> parties = new HashSet<>();
    beside.forEach(r -> parties.addAll(r.run().entities()));
    if (parties.size() != 1) {
      return chosen;
    }
    return Chosen.with(chosen, List.of(Chosen.inferred(beside.get(0), RULE)));
  }

  private boolean isOneShort(Run list) {
    int states = collectives.states(list);
    return list.size() >= ListChooser.LONG_RUN
        && !figures.has(states)
        && (readings.joint() ? figures.has(states + 1) : figures.hasActing(states + 1));
  }

  private static boolean isFree(RunReading r) {
    return r.run().size() == 1
        && !r.run().place()
        && (r.act().isEmpty() || r.is(Cue.Act.SPEAK) || r.is(Cue.Act.SUBJECT));
  }

  /** Whether no sentence ends between two runs. */
  private boolean isInSentence(Run run, Run list) {
    int from = Math.min(run.end(), list.end());
    int to = Math.max(run.start(), list.start());
    return to - from < SENTENCE
        && (from >= to || !SENTENCE_END.matcher(statement.text().substring(from, to)).find());
  }
}
