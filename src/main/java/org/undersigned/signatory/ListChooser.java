package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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
import org.undersigned.text.Span;
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

  /** Words before the only example: including host nation France. */
  private static final int SINGLE_EXAMPLE = 2;

  /** How a run came to be a list. */
  record Chosen(RunReading reading, String rule, Certainty certainty, boolean partial) {
    Run run() {
      return reading.run();
    }

    /** The same names, known to be all there are. */
    Chosen whole() {
      return new Chosen(reading, rule, certainty, false);
    }
  }

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final List<Counts.Figure> figures;
  private final Leniency leniency;
  private final Place place;
  private final OtherDays otherDays;
  private final Subjects subjects;

  /**
   * @param figures how many countries the document says there are, in its order
   * @param day of the statement
   */
  ListChooser(
      StatementText statement,
      Scan scan,
      Readings readings,
      Collectives collectives,
      List<Counts.Figure> figures,
      Leniency leniency,
      Optional<LocalDate> day) {
    this.place = new Place(statement, scan);
    this.otherDays = new OtherDays(statement, scan, day);
    this.leniency = leniency;
    this.collectives = collectives;
    this.statement = statement;
    this.scan = scan;
    this.readings = readings;
    this.figures = List.copyOf(figures);
    this.subjects = new Subjects(scan, readings, collectives, this.figures, place);
  }

  List<Chosen> choose() {
    List<Chosen> chosen = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      if (isNamedList(r)) {
        chosen.add(byCue(r));
      }
    }
    dropSingles(chosen);
    boolean found = chosen.stream().anyMatch(c -> !c.partial() && collectives.states(c.run()) > 1);
    boolean byCollective = chosen.stream().allMatch(c -> collectives.isBare(c.run()));
    if (!found || byCollective) {
      subjects
          .principal()
          .filter(r -> !found || isRoll(r.run(), chosen))
          .ifPresent(r -> chosen.add(byCue(r)));
    }
    dropSingles(chosen);
    if (found) {
      subjects
          .confirmed(chosen)
          .ifPresent(
              r -> {
                chosen.clear();
                chosen.add(byCue(r));
              });
    }
    if (chosen.stream().allMatch(c -> collectives.isBare(c.run()))) {
      Optional<RunReading> present = present(chosen);
      present.ifPresent(
          r -> {
            chosen.removeIf(c -> collectives.isBare(c.run()));
            chosen.add(byCue(r));
          });
    }
    chosen.removeIf(
        c ->
            collectives.isBare(c.run()) && chosen.stream().anyMatch(o -> isRoll(o.run(), c.run())));
    Set<String> named = new HashSet<>();
    chosen.forEach(c -> named.addAll(c.run().entities()));
    for (RunReading r : readings.runs()) {
      if (subjects.speaks(r) && overlaps(r.run(), named) && isReal(r.run()) && !has(chosen, r)) {
        chosen.add(byCue(r));
      }
    }
    addPresentToo(chosen);
    dropActsOfOthers(chosen);
    dropOtherDays(chosen);
    Optional<Chosen> whole =
        chosen.stream()
            .filter(this::isWhole)
            .max((a, b) -> Integer.compare(a.run().size(), b.run().size()));
    whole.ifPresent(
        w ->
            chosen.removeIf(
                c ->
                    c.partial()
                        && (isAside(c.run(), w.run()) || isBeside(c.run(), w))
                        && !isRest(c.run(), w.run())));
    boolean byName =
        chosen.stream()
            .anyMatch(
                c ->
                    collectives.states(c.run()) >= COUNTED_RUN
                        && !c.partial()
                        && !collectives.isBare(c.run()));
    if (byName) {
      chosen.removeIf(
          c ->
              !c.partial()
                  && collectives.isBare(c.run())
                  && !statement.isHeading(c.run().span())
                  && !isJoined(c, chosen));
    }
    boolean wholeList = chosen.stream().anyMatch(c -> collectives.states(c.run()) >= COUNTED_RUN);
    if (readings.separate() && !wholeList) {
      chosen.clear(); // acts that stand each for itself, or one that did not come about
    }
    boolean open =
        chosen.stream().allMatch(c -> c.partial() || collectives.states(c.run()) == 0)
            || states(chosen) <= 1;
    List<Chosen> lists =
        open && !readings.separate()
            ? new ListStructure(statement, scan, readings, collectives, figures, leniency)
                .complete(chosen)
            : chosen;
    return new OneMore(statement, readings, collectives, figures).complete(lists);
  }

  private int states(List<Chosen> chosen) {
    return chosen.stream().mapToInt(c -> collectives.states(c.run())).sum();
  }

  /** Whether the same words tie a collective and a list: "the Nordic countries, joined by X". */
  private static boolean isJoined(Chosen collective, List<Chosen> chosen) {
    Optional<Span> tie = collective.reading().cue();
    return tie.isPresent()
        && chosen.stream()
            .anyMatch(
                c ->
                    c.run().start() > collective.run().start()
                        && c.reading().cue().filter(tie.get()::overlaps).isPresent());
  }

  /** Whether examples are of something else than the list that is there as a whole. */
  private static boolean isAside(Run examples, Run whole) {
    return examples.size() == 1
        || whole.size() >= LONG_RUN
            && examples.size() < whole.size()
            && Collections.disjoint(examples.entities(), whole.entities());
  }

  /** Whether examples are of none whom a heading names as the authors: there are no others. */
  private boolean isBeside(Run examples, Chosen whole) {
    return collectives.states(examples) > 0
        && statement.isHeading(whole.run().span())
        && whole.reading().isIntroduced()
        && Collections.disjoint(examples.entities(), whole.run().entities());
  }

  /** Whether two runs are together as many as the document's figure: X and seven others. */
  private boolean isRest(Run run, Run list) {
    Set<String> together = new HashSet<>(list.entities());
    together.addAll(run.entities());
    return together.size() == list.size() + run.size()
        && figures.stream().anyMatch(f -> f.acting() && f.count() == together.size());
  }

  /** Whether a list is complete by its words, and no figure says that there are more. */
  private boolean isWhole(Chosen c) {
    int states = collectives.states(c.run());
    return !c.partial()
        && states >= COUNTED_RUN
        && figures.stream().noneMatch(f -> f.acting() && f.count() > states + 1);
  }

  private void dropSingles(List<Chosen> chosen) {
    if (chosen.stream().anyMatch(c -> collectives.states(c.run()) >= COUNTED_RUN)) {
      chosen.removeIf(
          c ->
              c.run().size() == 1
                  && followed(c.reading())
                  && !c.rule().equals(RoleReader.BESIDES)
                  && collectives.states(c.run()) == 1);
    }
  }

  /**
   * One name before its cue: beside a list it is what the list speaks of, not one more signatory.
   */
  private static boolean followed(RunReading r) {
    return r.is(Cue.Act.SIGN) && r.isFollowed();
  }

  private static boolean has(List<Chosen> chosen, RunReading r) {
    return chosen.stream().anyMatch(c -> c.reading() == r);
  }

  /** What a page brings up of another day, where it tells of its own act too. */
  private void dropOtherDays(List<Chosen> chosen) {
    List<Chosen> others = chosen.stream().filter(c -> otherDays.tell(c.reading())).toList();
    if (others.isEmpty()) {
      return;
    }
    int most = others.stream().mapToInt(c -> collectives.states(c.run())).max().orElse(0);
    boolean aside = others.size() < chosen.size() || subjects.isFewOfMany(most);
    chosen.removeIf(c -> others.contains(c) && (aside || !place.leads(c.run())));
  }

  /** Where the authors name themselves, a list in the midst of the text is that of others' act. */
  private void dropActsOfOthers(List<Chosen> chosen) {
    Optional<Run> authors =
        chosen.stream()
            .filter(c -> RoleReader.AUTHORS.contains(c.rule()))
            .map(Chosen::run)
            .max((a, b) -> Integer.compare(a.size(), b.size()));
    authors.ifPresent(
        a ->
            chosen.removeIf(
                c ->
                    c.reading().cue().isPresent()
                        && !c.run().ownBlock()
                        && c.run().start() > a.end()
                        && c.run().size() <= a.size()
                        && c.reading().is(Cue.Act.SIGN)
                        && c.reading().cue().get().start() < c.run().start()
                        && Collections.disjoint(c.run().entities(), a.entities())));
  }

  /** Those who took part beside officers that a block names one by one: they met together. */
  private void addPresentToo(List<Chosen> chosen) {
    Set<Integer> blocks = new HashSet<>();
    for (Chosen c : chosen) {
      if (c.rule().equals(RoleReader.OFFICERS)) {
        blocks.add(statement.blockAt(c.run().start()));
        blocks.add(statement.blockAt(c.run().end() - 1));
      }
    }
    for (RunReading r : readings.runs()) {
      int block = statement.blockAt(r.run().start());
      if (r.is(Cue.Act.ATTEND)
          && isReal(r.run())
          && blocks.stream().anyMatch(b -> Math.abs(block - b) <= PRESENT_TOO)) {
        chosen.add(byCue(r));
      }
    }
  }

  /** Members that a collective's meeting was without: a single one may be its chair. */
  private static final int ABSENT = 2;

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

  private Chosen byCue(RunReading r) {
    return new Chosen(r, r.rule(), Certainty.STATED, r.is(Cue.Act.PARTIAL));
  }

  private boolean isNamedList(RunReading r) {
    if (!(r.is(Cue.Act.SIGN) || r.is(Cue.Act.PARTIAL))) {
      return false;
    }
    if (readings.separate() && !readings.joint()) {
      return false;
    }
    if (r.is(Cue.Act.PARTIAL)
        && !readings.joint()
        && figures.stream().noneMatch(Counts.Figure::acting)) {
      return false; // "crises such as in ..." tells of no act
    }
    if (r.run().size() > 1) {
      return isReal(r.run());
    }
    if (r.rule().equals(RoleReader.BESIDES)) {
      return true;
    }
    boolean counted = collectives.isCollective(r.run().items().get(0).head().entity());
    int reach = r.is(Cue.Act.PARTIAL) && isOneBreath(r) ? SINGLE_EXAMPLE : counted ? 1 : 0;
    return r.distance() <= reach
        && isReal(r.run())
        && (readings.joint() || statement.isHeading(r.run().span()));
  }

  /** Whether no comma parts a name from the cue before it. */
  private boolean isOneBreath(RunReading r) {
    int from = r.cue().map(Span::end).orElse(r.run().start());
    return from <= r.run().start()
        && statement.text().substring(from, r.run().start()).indexOf(',') < 0;
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

  private static boolean overlaps(Run run, Set<String> named) {
    int shared = 0;
    for (String entity : run.entities()) {
      shared += named.contains(entity) ? 1 : 0;
    }
    return shared * 10 >= run.size() * 7;
  }
}
