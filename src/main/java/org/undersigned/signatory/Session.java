package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.StatementText;

/**
 * The session of a body whose members are named as present: its communiqué is theirs. The chair and
 * whoever is represented stand apart from the list; guests are not members.
 */
final class Session {
  /** A text names the body whose session it tells of among the first. */
  private static final int MOST_BODIES = 20;

  /** Paragraphs before the words for attendance that may name members: host and chair. */
  private static final int BEFORE = 3;

  /** Paragraphs behind them: those who are represented. */
  private static final int AFTER = 1;

  private final StatementText statement;
  private final Readings readings;
  private final Collectives collectives;

  Session(Evidence evidence) {
    this.statement = evidence.statement();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
  }

  /** The runs that name the members present; none where no session is told of. */
  List<RunReading> present() {
    List<RunReading> bodies = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      if (bodies.size() < MOST_BODIES
          && r.run().size() == 1
          && collectives.isCollective(r.run().items().get(0).head().entity())) {
        bodies.add(r);
      }
    }
    for (RunReading attended : readings.runs()) {
      boolean attends = attended.is(Cue.Act.ATTEND) || attended.is(Cue.Act.OTHER);
      if (attends && attended.isIntroduced()) {
        for (RunReading body : bodies) {
          if (body.run().start() > attended.run().start()) {
            break;
          }
          List<RunReading> members = members(body.run(), attended.run());
          if (!members.isEmpty()) {
            return members;
          }
        }
      }
    }
    return List.of();
  }

  /** The members named around the words for attendance, where they are most of the body. */
  private List<RunReading> members(Run body, Run attended) {
    String code = body.items().get(0).head().entity();
    if (body.size() > 1 || !collectives.isCollective(code)) {
      return List.of();
    }
    Set<String> members = new HashSet<>(collectives.members(code));
    boolean known = !members.isEmpty();
    members.add(code); // an officer of the body may stand beside its members
    int block = statement.blockAt(attended.start());
    List<RunReading> present = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (RunReading r : readings.runs()) {
      int distance = statement.blockAt(r.run().start()) - block;
      boolean near = distance >= -BEFORE && distance <= AFTER;
      if (near && isOpen(r) && members.containsAll(r.run().entities())) {
        present.add(r);
        named.addAll(r.run().entities());
      }
    }
    boolean most = known && named.size() * 2 > members.size() && attended.size() > 1;
    return most && members.containsAll(attended.entities()) ? present : List.of();
  }

  private static boolean isOpen(RunReading r) {
    Optional<Cue.Act> act = r.act();
    return act.isEmpty()
        || switch (act.get()) {
          case ATTEND, OTHER, SPEAK, SUBJECT, LEAD, DELIVER -> true;
          default -> false;
        };
  }
}
