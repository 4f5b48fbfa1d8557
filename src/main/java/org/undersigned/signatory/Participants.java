package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.Readings;
import org.undersigned.role.RoleReader;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.Block;
import org.undersigned.text.StatementText;

/**
 * Those who took part or presided beside officers that a block names one by one, and their host:
 * they met together.
 */
final class Participants {
  /** Paragraphs between a block of officers and others who took part. */
  private static final int NEAR = 2;

  private final Evidence evidence;
  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;

  Participants(Evidence evidence) {
    this.evidence = evidence;
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
  }

  /** Those who belong to the lists that were chosen. */
  List<Chosen> beside(List<Chosen> chosen) {
    Set<Integer> officers = officersIn(chosen);
    Set<Run> hosts =
        readings.common() && !officers.isEmpty()
            ? new Hosts(evidence).hostsOf(runs(chosen))
            : Set.of();
    Set<Integer> told = new HashSet<>();
    for (Chosen c : chosen) {
      if (isToldToMeet(c)) {
        told.add(blockOf(c.run()));
      }
    }
    List<Chosen> more = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      int block = blockOf(r.run());
      if (hosts.contains(r.run()) && !Chosen.isAmong(chosen, r)) {
        more.add(Chosen.inferred(r, Hosts.INVITED));
      } else if (tookPart(r)
          && ListChooser.isReal(r.run())
          && (officers.stream().anyMatch(b -> Math.abs(block - b) <= NEAR)
              || Meeting.chairs(r) && told.contains(block))) {
        more.add(Chosen.byCue(r));
      }
    }
    return more;
  }

  private boolean tookPart(RunReading r) {
    int states = collectives.states(r.run());
    return r.is(Cue.Act.ATTEND) && states > 0 || Meeting.chairs(r) && states == 1;
  }

  /** The blocks in which lists of officers begin and end. */
  private Set<Integer> officersIn(List<Chosen> chosen) {
    Set<Integer> blocks = new HashSet<>();
    for (Chosen c : chosen) {
      boolean roll =
          c.reading().is(Cue.Act.ATTEND) || c.run().isRoll() && !c.reading().is(Cue.Act.SIGN);
      if (roll || c.rule().equals(RoleReader.OFFICERS)) {
        blocks.add(blockOf(c.run()));
        blocks.add(statement.blockAt(c.run().end() - 1));
      }
    }
    return blocks;
  }

  /** Told apart by where they stand. */
  private static Set<Run> runs(List<Chosen> chosen) {
    Set<Run> runs = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.forEach(c -> runs.add(c.run()));
    return runs;
  }

  private int blockOf(Run run) {
    return statement.blockAt(run.start());
  }

  private boolean areSaidToMeet(int from, int to, Cue.Reach side) {
    return scan.cues(from, to, Cue.Act.ATTEND).stream().anyMatch(h -> h.cue().reach() == side);
  }

  /** Whether those who act are said to have come together: the meeting brought together X. */
  private boolean isToldToMeet(Chosen c) {
    Block block = statement.blocks().isEmpty() ? null : statement.blocks().get(blockOf(c.run()));
    return block != null
        && c.reading().is(Cue.Act.SPEAK)
        && c.run().size() > 1
        && (areSaidToMeet(block.start(), c.run().start(), Cue.Reach.AFTER)
            || areSaidToMeet(c.run().end(), block.end(), Cue.Reach.BEFORE));
  }
}
