package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.role.Readings;
import org.undersigned.role.Run;
import org.undersigned.role.RunReading;
import org.undersigned.signatory.ListChooser.Chosen;

/**
 * Lists that no words introduce, or not wholly: the document's own figure says which run is the
 * list; without a figure only a long run is one, and only where the document speaks of a joint act.
 */
final class ListStructure {
  static final String NUMBER = "structure:stated-number";
  static final String SESSION = "structure:session-of-members";
  static final String PAIR = "structure:both-sides";
  static final String LONGEST = "structure:longest-run";

  /** From this length on a figure beside the words of an act decides without a joint act. */
  private static final int CLEAR_RUN = 5;

  private static final int FEWEST_OTHERS = 2;

  private final Readings readings;
  private final Collectives collectives;
  private final List<Counts.Figure> figures;
  private final Leniency leniency;

  ListStructure(
      Readings readings, Collectives collectives, List<Counts.Figure> figures, Leniency leniency) {
    this.readings = readings;
    this.collectives = collectives;
    this.figures = figures;
    this.leniency = leniency;
  }

  /**
   * Adds what structure finds.
   *
   * @param chosen lists that name only some of the signatories, or none
   */
  List<Chosen> complete(List<Chosen> chosen) {
    List<RunReading> runs = candidates(chosen);
    for (RunReading r : runs) {
      if (isStated(r.run())) {
        return with(chosen, r, NUMBER, Certainty.INFERRED);
      }
    }
    for (RunReading r : runs) {
      if (completes(chosen, r.run())) {
        return with(chosen.stream().map(Chosen::whole).toList(), r, NUMBER, Certainty.INFERRED);
      }
    }
    if (chosen.isEmpty()) {
      Optional<RunReading> found = session().or(() -> pair(runs));
      if (found.isPresent()) {
        return with(
            chosen,
            found.get(),
            found.get().act().isPresent() ? SESSION : PAIR,
            Certainty.INFERRED);
      }
    }
    if (!chosen.isEmpty() || runs.isEmpty()) {
      return chosen;
    }
    RunReading longest = runs.get(0);
    int size = longest.run().size();
    if (size >= ListChooser.LONG_RUN && readings.joint() && leniency != Leniency.STRICT) {
      return with(chosen, longest, LONGEST, Certainty.INFERRED);
    }
    return size >= ListChooser.COUNTED_RUN && leniency == Leniency.LOOSE
        ? with(chosen, longest, LONGEST, Certainty.UNSURE)
        : chosen;
  }

  /**
   * Those who attended the session of a body whose members they are: its communiqué is theirs.
   * Guests are not members, and a meeting without a joint act has no signatories.
   */
  private Optional<RunReading> session() {
    if (!readings.joint()) {
      return Optional.empty();
    }
    return readings.runs().stream()
        .filter(r -> r.is(Cue.Act.OTHER) && r.run().size() >= CLEAR_RUN && isAfterCue(r))
        .filter(r -> readings.runs().stream().anyMatch(b -> isSessionOf(b.run(), r.run())))
        .findFirst();
  }

  private static boolean isAfterCue(RunReading r) {
    return r.cue().filter(c -> c.end() <= r.run().start()).isPresent();
  }

  private boolean isSessionOf(Run body, Run present) {
    String code = body.items().get(0).head().entity();
    if (body.size() > 1 || body.start() >= present.start() || !collectives.isCollective(code)) {
      return false;
    }
    Set<String> members = new HashSet<>(collectives.members(code));
    long inside = present.entities().stream().filter(members::contains).count();
    return inside * 10 >= present.size() * 9L && inside * 2 > members.size();
  }

  /** The two sides of a joint act between two: one pair, named again and again, and no third. */
  private Optional<RunReading> pair(List<RunReading> runs) {
    if (!readings.joint() || figures.stream().noneMatch(f -> f.count() == 2)) {
      return Optional.empty();
    }
    List<RunReading> pairs =
        runs.stream().filter(r -> r.run().size() == 2 && collectives.states(r.run()) == 2).toList();
    boolean one = pairs.stream().map(r -> r.run().entities()).distinct().count() == 1;
    boolean third = runs.stream().anyMatch(r -> r.run().size() > 2);
    return one && pairs.size() > 1 && !third ? Optional.of(pairs.get(0)) : Optional.empty();
  }

  private static List<Chosen> with(
      List<Chosen> chosen, RunReading r, String rule, Certainty certainty) {
    List<Chosen> all = new ArrayList<>(chosen);
    all.add(new Chosen(r, rule, certainty, false));
    return all;
  }

  /** Runs of which nothing else is said, longest first. */
  private List<RunReading> candidates(List<Chosen> chosen) {
    List<RunReading> runs = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      boolean free =
          r.act().isEmpty() || r.is(Cue.Act.SPEAK) || r.is(Cue.Act.SUBJECT) || r.is(Cue.Act.TARGET);
      if (free
          && chosen.stream().noneMatch(c -> c.reading() == r)
          && !r.run().isOnly(FormKind.CAPITAL)
          && ListChooser.isReal(r.run())) {
        runs.add(r);
      }
    }
    runs.sort(Comparator.comparing((RunReading r) -> r.run().size()).reversed());
    return runs;
  }

  /** Whether the document's figure is the length of the run. */
  private boolean isStated(Run run) {
    int size = run.size();
    int states = collectives.states(run);
    if (size < ListChooser.COUNTED_RUN) {
      return false;
    }
    return figures.stream()
        .anyMatch(
            f ->
                readings.joint() && f.count() == (size < CLEAR_RUN ? states : size)
                    || f.acting()
                        && Math.min(size, states) >= CLEAR_RUN
                        && (f.count() == size || f.count() == states));
  }

  /** Whether the partial lists and this run are together as many as the document's figure. */
  private boolean completes(List<Chosen> chosen, Run run) {
    if (chosen.isEmpty() || run.size() < FEWEST_OTHERS) {
      return false;
    }
    Set<String> named = new HashSet<>();
    chosen.forEach(c -> named.addAll(c.run().entities()));
    if (!Collections.disjoint(named, run.entities())) {
      return false;
    }
    int together = named.size() + run.size();
    return together >= CLEAR_RUN && figures.stream().anyMatch(f -> f.count() == together);
  }
}
