package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.text.StatementText;

/**
 * Another act that a report tells of: its heading counts who acts, "53 nations back X", and a
 * sentence of its own counts others, "earlier, 27 countries including Y signed a statement read by
 * Z". The examples and speakers of that sentence are not those of the document's act.
 */
final class OtherActs {
  private OtherActs() {}

  /** The readings, with those of another act unread. */
  static Readings without(StatementText statement, List<Counts.Figure> figures, Readings readings) {
    Optional<Counts.Figure> heading =
        figures.stream().filter(f -> f.titled() && f.acting() && !f.bare()).findFirst();
    if (heading.isEmpty()) {
      return readings;
    }
    List<Counts.Figure> others =
        figures.stream().filter(f -> isOther(f, heading.get().count())).toList();
    if (others.isEmpty()) {
      return readings;
    }
    List<RunReading> all = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      boolean other = isOfSome(r) && others.stream().anyMatch(f -> isInSentence(statement, f, r));
      all.add(other ? RunReading.unread(r.run()) : r);
    }
    return readings.with(all);
  }

  /** Whether a figure of the text is far from that of the heading, and acts as well. */
  private static boolean isOther(Counts.Figure f, int count) {
    return f.acting() && !f.titled() && !f.bare() && Math.abs(f.count() - count) * 4 > count;
  }

  private static boolean isOfSome(RunReading r) {
    return r.is(Cue.Act.PARTIAL) || r.is(Cue.Act.DELIVER) || r.is(Cue.Act.LEAD);
  }

  private static boolean isInSentence(StatementText statement, Counts.Figure f, RunReading r) {
    return f.span().end() <= r.run().start()
        && statement.blockAt(f.span().start()) == statement.blockAt(r.run().start())
        && statement.text().substring(f.span().end(), r.run().start()).indexOf(". ") < 0;
  }
}
