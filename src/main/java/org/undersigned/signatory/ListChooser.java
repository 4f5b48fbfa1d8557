package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Scan;
import org.undersigned.role.Item;
import org.undersigned.role.Readings;
import org.undersigned.role.RoleReader;
import org.undersigned.role.Run;
import org.undersigned.role.RunReading;
import org.undersigned.text.Block;
import org.undersigned.text.StatementText;

/**
 * Which runs of a document are its signatory list. Ordered rules: lists that a cue introduces; then
 * subjects of a joint act; then, where no words decide, structure alone.
 */
final class ListChooser {
  /** A run that no cue reaches is a list only from this length on. */
  static final int LONG_RUN = 6;

  /** Shorter runs count by structure only where the document's own figure equals them. */
  static final int COUNTED_RUN = 3;

  /** Paragraphs between a block of officers and others who took part. */
  private static final int PRESENT_TOO = 2;

  /** Of so few members all are named where they stand for their group. */
  private static final int FEW_MEMBERS = 4;

  /** Members that a collective's meeting was without: a single one may be its chair. */
  private static final int ABSENT = 2;

  private final Evidence evidence;
  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;
  private final Leniency leniency;
  private final Sifting sifting;
  private final Place place;
  private final Subjects subjects;
  private final ListWords words;

  /**
   * @param otherActs tells what is of another act than the page's own
   */
  ListChooser(Evidence evidence, Leniency leniency, OtherActs otherActs) {
    this.evidence = evidence;
    this.place = evidence.place();
    this.leniency = leniency;
    this.collectives = evidence.collectives();
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.figures = evidence.figures();
    this.words = new ListWords(evidence);
    this.subjects = new Subjects(evidence);
    this.sifting = new Sifting(evidence, subjects, otherActs);
  }

  List<Chosen> choose() {
    List<Chosen> chosen = named();
    sifting.dropSingles(chosen);
    addSubject(chosen);
    takeThosePresent(chosen);
    chosen.removeIf(c -> collectives.isBare(c.run()) && isNamedOutIn(chosen, c));
    addSpeakers(chosen);
    addPresentToo(chosen);
    sifting.dropOthers(chosen);
    if (readings.separate() && !collectives.hasList(chosen)) {
      chosen.clear(); // acts that stand each for itself, or one that did not come about
    }
    List<Chosen> lists =
        isOpen(chosen) && !readings.separate()
            ? new ListStructure(evidence, leniency).complete(chosen)
            : chosen;
    List<Chosen> more = new OneMore(evidence).complete(lists);
    List<Chosen> all = readings.separate() ? more : new CountedOfficers(evidence).complete(more);
    List<Chosen> told = leniency == Leniency.LOOSE ? all : new Background(evidence).drop(all);
    List<Chosen> whole = readings.separate() ? told : new Completion(evidence).complete(told);
    return leniency == Leniency.STRICT ? proved(whole) : whole;
  }

  /** Lists that words introduce, or all where the document's own figure equals them. */
  private List<Chosen> proved(List<Chosen> lists) {
    return figures.has(states(lists)) ? lists : lists.stream().filter(Chosen::hasWords).toList();
  }

  /** The lists that words name: signed by, countries including. */
  private List<Chosen> named() {
    List<Chosen> chosen = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      if (words.introduce(r)) {
        chosen.add(byCue(r));
      }
    }
    return chosen;
  }

  /** Adds the subject of the joint act where no words name a list, or a figure confirms it. */
  private void addSubject(List<Chosen> chosen) {
    boolean found = false;
    for (Chosen c : chosen) {
      found |= !c.partial() && collectives.states(c.run()) > 1;
    }
    if (!found || areBare(chosen)) {
      Optional<RunReading> principal = subjects.principal();
      if (principal.isPresent() && (!found || isRoll(principal.get().run(), chosen))) {
        chosen.add(byCue(principal.get()));
      }
    }
    sifting.dropSingles(chosen);
    Optional<RunReading> confirmed = found ? subjects.confirmed(chosen) : Optional.empty();
    if (confirmed.isPresent()) {
      chosen.clear();
      chosen.add(byCue(confirmed.get()));
    }
  }

  private void takeThosePresent(List<Chosen> chosen) {
    if (areBare(chosen)) {
      present(chosen)
          .ifPresent(
              r -> {
                chosen.removeIf(c -> collectives.isBare(c.run()));
                chosen.add(byCue(r));
              });
    }
  }

  private boolean areBare(List<Chosen> chosen) {
    for (Chosen c : chosen) {
      if (!collectives.isBare(c.run())) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamedOutIn(List<Chosen> chosen, Chosen collective) {
    return chosen.stream().anyMatch(o -> isRoll(o.run(), collective.run()));
  }

  /** Adds other places where most of the same parties speak. */
  private void addSpeakers(List<Chosen> chosen) {
    Set<String> named = null;
    for (RunReading r : readings.runs()) {
      if (!subjects.speaks(r)) {
        continue;
      }
      named = named == null ? parties(chosen) : named;
      boolean same = overlaps(r.run(), named) || isWholeRoll(r.run(), named);
      if (same && isReal(r.run()) && !has(chosen, r)) {
        chosen.add(byCue(r));
      }
    }
  }

  private static Set<String> parties(List<Chosen> chosen) {
    Set<String> named = new HashSet<>();
    chosen.forEach(c -> named.addAll(c.run().entities()));
    return named;
  }

  /** Whether structure may still find a list, or the rest of one. */
  private boolean isOpen(List<Chosen> chosen) {
    boolean open = true;
    for (Chosen c : chosen) {
      open &= c.partial() || collectives.states(c.run()) == 0;
    }
    return open || states(chosen) <= 1;
  }

  private int states(List<Chosen> chosen) {
    int states = 0;
    for (Chosen c : chosen) {
      states += collectives.states(c.run());
    }
    return states;
  }

  private static boolean has(List<Chosen> chosen, RunReading r) {
    for (Chosen c : chosen) {
      if (c.reading() == r) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those who took part or presided beside officers that a block names one by one: they met
   * together.
   */
  private void addPresentToo(List<Chosen> chosen) {
    Set<Integer> blocks = new HashSet<>();
    for (Chosen c : chosen) {
      boolean roll =
          c.reading().is(Cue.Act.ATTEND) || c.run().isRoll() && !c.reading().is(Cue.Act.SIGN);
      if (roll || c.rule().equals(RoleReader.OFFICERS)) {
        blocks.add(statement.blockAt(c.run().start()));
        blocks.add(statement.blockAt(c.run().end() - 1));
      }
    }
    Set<Run> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.forEach(c -> listed.add(c.run()));
    Set<Run> hosts =
        readings.common() && !blocks.isEmpty() ? new Hosts(evidence).hostsOf(listed) : Set.of();
    Set<Integer> told = new HashSet<>();
    chosen.stream().filter(this::isToldToMeet).forEach(c -> told.add(blockOf(c.run())));
    for (RunReading r : readings.runs()) {
      int block = blockOf(r.run());
      int states = collectives.states(r.run());
      if (hosts.contains(r.run()) && !has(chosen, r)) {
        chosen.add(byHost(r));
      } else if ((r.is(Cue.Act.ATTEND) && states > 0 || Meeting.chairs(r) && states == 1)
          && isReal(r.run())
          && (blocks.stream().anyMatch(b -> Math.abs(block - b) <= PRESENT_TOO)
              || Meeting.chairs(r) && told.contains(block))) {
        chosen.add(byCue(r));
      }
    }
  }

  private int blockOf(Run run) {
    return statement.blockAt(run.start());
  }

  /** Whether those who act are said to have come together: the meeting brought together X. */
  private boolean isToldToMeet(Chosen c) {
    Block block = statement.blocks().isEmpty() ? null : statement.blocks().get(blockOf(c.run()));
    return block != null
        && c.reading().is(Cue.Act.SPEAK)
        && c.run().size() > 1
        && scan.cues(block.start(), c.run().start(), Cue.Act.ATTEND).stream()
            .anyMatch(h -> h.cue().reach() == Cue.Reach.AFTER);
  }

  /** Those who were present where a collective met that was chosen, and not all of it. */
  private Optional<RunReading> present(List<Chosen> bodies) {
    Set<String> members = new HashSet<>();
    bodies.forEach(c -> c.run().entities().forEach(e -> members.addAll(collectives.members(e))));
    return readings.runs().stream()
        .filter(r -> r.is(Cue.Act.ATTEND) && r.run().size() >= COUNTED_RUN)
        .filter(r -> members.containsAll(r.run().entities()))
        .filter(r -> r.run().size() + ABSENT <= members.size())
        .max((a, b) -> Integer.compare(a.run().size(), b.run().size()));
  }

  /** Whether a run names states that are, most of them, members of a collective already chosen. */
  private boolean isRoll(Run run, List<Chosen> chosen) {
    return chosen.stream().anyMatch(c -> isRoll(run, c.run()));
  }

  private boolean isRoll(Run run, Run collective) {
    if (collectives.isBare(run) || collectives.states(run) < COUNTED_RUN) {
      return false;
    }
    Set<String> members = new HashSet<>();
    collective.entities().forEach(code -> members.addAll(collectives.members(code)));
    long shared = run.entities().stream().filter(members::contains).count();
    return members.size() <= FEW_MEMBERS ? shared == members.size() : shared * 2 > members.size();
  }

  private static Chosen byHost(RunReading r) {
    return new Chosen(r, Hosts.INVITED, Certainty.INFERRED, false);
  }

  private Chosen byCue(RunReading r) {
    return new Chosen(r, r.rule(), Certainty.STATED, r.is(Cue.Act.PARTIAL));
  }

  /** A list of weak names counts only in company, or beside an office: the French minister. */
  static boolean isReal(Run run) {
    if (run.size() >= COUNTED_RUN || run.size() > 1 && run.office()) {
      return true;
    }
    for (Item item : run.items()) {
      if (item.head().isStrong()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a roll of officers names all that a short list names and one more: the home minister,
   * whose state the list leaves out.
   */
  private static boolean isWholeRoll(Run run, Set<String> named) {
    return run.isRoll()
        && named.size() > 1
        && run.size() == named.size() + 1
        && run.entities().containsAll(named);
  }

  private static boolean overlaps(Run run, Set<String> named) {
    int shared = 0;
    for (String entity : run.entities()) {
      shared += named.contains(entity) ? 1 : 0;
    }
    return shared * 10 >= run.size() * 7;
  }
}
