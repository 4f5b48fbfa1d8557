package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;

/**
 * Which runs of a document are its signatory list. Ordered rules: lists that a cue introduces; then
 * subjects of a joint act; then, where no words decide, structure alone.
 */
final class ListChooser {
  /** A run that no cue reaches is a list only from this length on. */
  static final int LONG_RUN = 6;

  /** Shorter runs count by structure only where the document's own figure equals them. */
  static final int COUNTED_RUN = 3;

  /** Of so few members all are named where they stand for their group. */
  private static final int FEW_MEMBERS = 4;

  /** Members that a collective's meeting was without: a single one may be its chair. */
  private static final int ABSENT = 2;

  private final Evidence evidence;
  private final Readings readings;
  private final Collectives collectives;
  private final Figures figures;
  private final Leniency leniency;
  private final Sifting sifting;
  private final Subjects subjects;
  private final ListWords words;

  /**
   * @param otherActs tells what is of another act than the page's own
   */
  ListChooser(Evidence evidence, Leniency leniency, OtherActs otherActs) {
    this.evidence = evidence;
    this.leniency = leniency;
    this.collectives = evidence.collectives();
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
    if (chosen.size() > 1) {
      chosen.removeIf(c -> collectives.isBare(c.run()) && isNamedOutIn(chosen, c));
    }
    addSpeakers(chosen);
    chosen.addAll(new Participants(evidence).beside(chosen));
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
        chosen.add(Chosen.byCue(r));
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
        chosen.add(Chosen.byCue(principal.get()));
      }
    }
    sifting.dropSingles(chosen);
    Optional<RunReading> confirmed = found ? subjects.confirmed(chosen) : Optional.empty();
    if (confirmed.isPresent()) {
      chosen.clear();
      chosen.add(Chosen.byCue(confirmed.get()));
    }
  }

  private void takeThosePresent(List<Chosen> chosen) {
    if (areBare(chosen)) {
      present(chosen)
          .ifPresent(
              r -> {
                chosen.removeIf(c -> collectives.isBare(c.run()));
                chosen.add(Chosen.byCue(r));
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
      named = named == null ? Chosen.parties(chosen) : named;
      boolean same = overlaps(r.run(), named) || isWholeRoll(r.run(), named);
      if (same && collectives.isReal(r) && !Chosen.isAmong(chosen, r)) {
        chosen.add(Chosen.byCue(r));
      }
    }
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
