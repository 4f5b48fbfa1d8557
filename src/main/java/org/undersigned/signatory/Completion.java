package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;
import org.undersigned.text.Block;
import org.undersigned.text.StatementText;

/**
 * What the whole page confirms, where the document's own figure does not confirm what was chosen:
 * the same names together twice, the longest run where it is as long as the document counts, a run
 * that completes the number, and a sentence that names all who were chosen and more.
 */
final class Completion {
  static final String TWICE = "structure:named-twice";
  static final String COUNTED = "structure:longest-counted";
  static final String NUMBER = "structure:number-completes";
  static final String ALL = "structure:names-them-all";

  /** Fewer are named together often, and need no joint text for it. */
  private static final int SEVERAL = 3;

  /** Paragraphs to either side of a list that tell of the same act. */
  private static final int PART = 3;

  /** So many more may have been chosen than the longest run has: names in passing. */
  private static final int FEW = 2;

  /** What must be said of a heading's names: without it a heading lists its topics too. */
  private static final Set<Cue.Act> SAID = EnumSet.of(Cue.Act.SPEAK, Cue.Act.SIGN);

  private final StatementText statement;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;

  Completion(Evidence evidence) {
    this.statement = evidence.statement();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
  }

  /** The lists as the page confirms them; those chosen where it confirms no others. */
  List<Chosen> complete(List<Chosen> chosen) {
    Set<String> listed = new HashSet<>();
    for (Chosen c : chosen) {
      listed.addAll(collectives.statesOf(c.run()));
    }
    if (listed.isEmpty() || figures.has(listed.size())) {
      return chosen;
    }
    Optional<Chosen> twice = namedTwice(chosen, listed);
    if (twice.isPresent() && collectives.statesOf(twice.get().run()).equals(listed)) {
      return chosen;
    }
    Optional<Chosen> other = twice.isPresent() ? twice : longestCounted(listed);
    if (other.isPresent()) {
      return instead(chosen, other.get());
    }
    Optional<Chosen> number = completesTheNumber(chosen, listed);
    Optional<Chosen> more = number.isPresent() ? number : namesAll(listed);
    return more.isPresent() ? Chosen.with(chosen, List.of(more.get())) : chosen;
  }

  /** A list that stands twice on the page, in any order. */
  private Optional<Chosen> namedTwice(List<Chosen> chosen, Set<String> listed) {
    List<RunReading> lists =
        readings.runs().stream()
            .filter(r -> r.run().size() >= SEVERAL && isOpen(r) && isTold(r))
            .toList();
    Map<Set<String>, List<RunReading>> together = RunReading.byParties(lists);
    for (RunReading r : lists) {
      Set<String> states = collectives.statesOf(r.run());
      if (states.size() < SEVERAL || states.size() > r.run().size()) {
        continue;
      }
      RunReading first = together.get(r.run().entities()).get(0);
      boolean anew = states.equals(listed) || !listed.containsAll(states);
      if (first != r
          && (anew || Chosen.name(chosen, r.run()) || Chosen.name(chosen, first.run()))) {
        return Optional.of(Chosen.inferred(r, TWICE));
      }
    }
    return Optional.empty();
  }

  /** The longest run, where the document counts as many and more than a part of them was chosen. */
  private Optional<Chosen> longestCounted(Set<String> listed) {
    RunReading longest = null;
    for (RunReading r : readings.runs()) {
      if (longest == null || r.run().size() > longest.run().size()) {
        longest = r;
      }
    }
    if (longest == null
        || longest.run().size() < SEVERAL
        || !isOpen(longest) && !longest.is(Cue.Act.PARTIAL)) {
      return Optional.empty();
    }
    RunReading run = longest;
    Set<String> states = collectives.statesOf(run.run());
    boolean parted = listed.containsAll(states) && listed.size() - states.size() > FEW;
    return figures.has(states.size()) && !parted
        ? Optional.of(Chosen.inferred(run, COUNTED))
        : Optional.empty();
  }

  /** A run with which there are as many as the document counts. */
  private Optional<Chosen> completesTheNumber(List<Chosen> chosen, Set<String> listed) {
    if (!figures.hasMoreThan(listed.size())) {
      return Optional.empty();
    }
    return find(
        NUMBER,
        r -> {
          Set<String> states = collectives.statesOf(r.run());
          Set<String> together = new HashSet<>(listed);
          together.addAll(states);
          int shared = listed.size() + states.size() - together.size();
          return together.size() > listed.size()
              && together.size() >= SEVERAL
              && (shared > 1 || states.size() >= SEVERAL || shared > 0 && isNear(chosen, r))
              && figures.has(together.size());
        });
  }

  /** Whether a run stands in the same part of the page as one of the lists. */
  private boolean isNear(List<Chosen> chosen, RunReading r) {
    int block = statement.blockAt(r.run().start());
    return chosen.stream()
        .anyMatch(c -> Math.abs(statement.blockAt(c.run().start()) - block) <= PART);
  }

  /** A run that names all of several who were chosen, each by itself, and others. */
  private Optional<Chosen> namesAll(Set<String> listed) {
    return listed.size() < SEVERAL
        ? Optional.empty()
        : find(
            ALL,
            r ->
                r.run().size() > listed.size()
                    && r.run().size() == collectives.states(r.run())
                    && isTold(r)
                    && r.run().entities().containsAll(listed));
  }

  private Optional<Chosen> find(String rule, Predicate<RunReading> wanted) {
    for (RunReading r : readings.runs()) {
      if (isOpen(r) && wanted.test(r)) {
        return Optional.of(Chosen.inferred(r, rule));
      }
    }
    return Optional.empty();
  }

  /** Whether a run stands in prose, or words say that it acts. */
  private boolean isTold(RunReading r) {
    Block block = statement.blocks().get(statement.blockAt(r.run().start()));
    return block.kind() == Block.Kind.PARAGRAPH
        || r.act().isPresent() && SAID.contains(r.act().get());
  }

  private static boolean isOpen(RunReading r) {
    Run run = r.run();
    return r.isOpenTo(Hosts.OPEN) && !run.place() && hasNoTown(run);
  }

  /** Whether no town stands among the names: a dateline, or where they met. */
  private static boolean hasNoTown(Run run) {
    for (Item item : run.items()) {
      if (item.head().isOnly(FormKind.CAPITAL)) {
        return false;
      }
    }
    return true;
  }

  /** A list instead of those chosen; organisations that sign for themselves stay. */
  private List<Chosen> instead(List<Chosen> chosen, Chosen list) {
    List<Chosen> all = new ArrayList<>();
    for (Chosen c : chosen) {
      if (collectives.states(c.run()) == 0) {
        all.add(c);
      }
    }
    all.add(list);
    return all;
  }
}
