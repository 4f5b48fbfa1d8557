package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.StatementText;

/**
 * What goes on a roll of officers where a long title, a deputy or a line of its own parts its runs:
 * "President A of X, Vice-President B representing President C of Y".
 */
final class RestOfRoll {
  /** Characters from one officer's state to the next one's. */
  private static final int REACH = 300;

  /** Characters around a state in which its officer's title stands. */
  private static final int TITLE = 120;

  /** Lines between two officers who stand one below the other: name, office, bullet. */
  private static final int LINES = 4;

  private final StatementText statement;
  private final Scan scan;
  private final List<RunReading> runs;
  private final Collectives collectives;
  private final Place place;

  RestOfRoll(Evidence evidence) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.runs = evidence.readings().runs();
    this.collectives = evidence.collectives();
    this.place = evidence.place();
  }

  /** The runs right before and behind a roll that go on with it, each read as it is. */
  List<RunReading> of(RunReading roll) {
    int at = 0;
    while (at < runs.size() && runs.get(at).run() != roll.run()) {
      at++;
    }
    List<RunReading> rest = new ArrayList<>();
    Run last = roll.run();
    for (int i = at + 1; i < runs.size() && goesOn(last, runs.get(i), runs.get(i).run()); i++) {
      last = runs.get(i).run();
      rest.add(told(runs.get(i), roll));
    }
    Run first = roll.run();
    for (int i = at - 1; i >= 0 && goesOn(runs.get(i).run(), runs.get(i), first); i--) {
      first = runs.get(i).run();
      rest.add(told(runs.get(i), roll));
    }
    return rest;
  }

  /** Whether an added run, one of two that follow each other, is of the same roll as the other. */
  private boolean goesOn(Run before, RunReading added, Run behind) {
    Run run = added.run();
    return added.act().filter(a -> a != Cue.Act.SUBJECT).isEmpty()
        && !run.place()
        && !run.isOnly(FormKind.CAPITAL)
        && collectives.states(run) == run.size()
        && behind.start() - before.end() <= REACH
        && areOneBelowTheOtherOrInOneSentence(before, behind)
        && isOfOfficer(run, before, behind);
  }

  private boolean areOneBelowTheOtherOrInOneSentence(Run before, Run behind) {
    int lines = statement.blockAt(behind.start()) - statement.blockAt(before.end() - 1);
    return lines == 0
        ? place.areInOneSentence(before, behind)
        : lines <= LINES && before.ownBlock() && behind.ownBlock() && !endsTheList(before);
  }

  /** Whether the line of a run ends with a full stop: what stands below it is another sentence. */
  private boolean endsTheList(Run run) {
    return statement
        .blocks()
        .get(statement.blockAt(run.end() - 1))
        .span()
        .in(statement.text())
        .stripTrailing()
        .endsWith(".");
  }

  /** Whether a title stands before a run, or behind one that begins its line. */
  private boolean isOfOfficer(Run run, Run before, Run behind) {
    int from = run == behind ? before.end() : Math.max(0, run.start() - TITLE);
    int to = run.ownBlock() ? Math.min(scan.text().length(), run.end() + TITLE) : run.start();
    return run.office() || scan.hasWord(from, to, Word.Job.TITLE);
  }

  private static RunReading told(RunReading r, RunReading roll) {
    return new RunReading(r.run(), roll.act(), roll.rule(), Optional.empty(), 0);
  }
}
