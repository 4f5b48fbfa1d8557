package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.role.RoleReader;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/**
 * Takes out of the chosen lists what they show not to be one: acts of others and of other days,
 * examples beside a whole list, a collective whose members are named.
 */
final class Sifting {
  private final StatementText statement;
  private final Collectives collectives;
  private final Figures figures;
  private final Subjects subjects;
  private final Place place;
  private final OtherActs otherActs;

  Sifting(Evidence evidence, Subjects subjects, OtherActs otherActs) {
    this.statement = evidence.statement();
    this.collectives = evidence.collectives();
    this.figures = evidence.figures();
    this.subjects = subjects;
    this.place = evidence.place();
    this.otherActs = otherActs;
  }

  /** Drops what is of other acts, then examples and collectives beside a list by name. */
  void dropOthers(List<Chosen> chosen) {
    dropActsOfOthers(chosen);
    dropOtherDays(chosen);
    dropAsides(chosen);
    dropBare(chosen);
  }

  private void dropAsides(List<Chosen> chosen) {
    if (chosen.size() < 2) {
      return;
    }
    Chosen whole = null;
    for (Chosen c : chosen) {
      if (isWhole(c) && (whole == null || c.run().size() > whole.run().size())) {
        whole = c;
      }
    }
    if (whole != null) {
      Chosen w = whole;
      chosen.removeIf(
          c ->
              c.partial()
                  && (isAside(c.run(), w.run()) || isBeside(c.run(), w))
                  && !isRest(c.run(), w.run()));
    }
  }

  /** A collective alone, in a sentence of its own: others signed by name. */
  private void dropBare(List<Chosen> chosen) {
    if (chosen.size() < 2) {
      return;
    }
    boolean byName =
        chosen.stream()
            .anyMatch(
                c ->
                    collectives.states(c.run()) >= ListChooser.COUNTED_RUN
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
        || whole.size() >= ListChooser.LONG_RUN
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
    return together.size() == list.size() + run.size() && figures.hasActing(together.size());
  }

  /** Whether a list is complete by its words, and no figure says that there are more. */
  private boolean isWhole(Chosen c) {
    int states = collectives.states(c.run());
    return !c.partial() && states >= ListChooser.COUNTED_RUN && !figures.hasActingFrom(states + 2);
  }

  /** Of one name beside a list, the list speaks; it is not one more signatory. */
  void dropSingles(List<Chosen> chosen) {
    if (chosen.size() > 1 && collectives.hasList(chosen)) {
      chosen.removeIf(
          c ->
              c.run().size() == 1
                  && followed(c.reading())
                  && !RoleReader.BESIDES.contains(c.rule())
                  && collectives.states(c.run()) == 1);
    }
  }

  /**
   * One name before its cue: beside a list it is what the list speaks of, not one more signatory.
   */
  private static boolean followed(RunReading r) {
    return r.is(Cue.Act.SIGN) && r.isFollowed();
  }

  /** What a page brings up of another day, where it tells of its own act too. */
  private void dropOtherDays(List<Chosen> chosen) {
    List<Chosen> others = new ArrayList<>();
    for (Chosen c : chosen) {
      if (otherActs.isOfOtherDay(c.reading())) {
        others.add(c);
      }
    }
    if (others.isEmpty()) {
      return;
    }
    int most = others.stream().mapToInt(c -> collectives.states(c.run())).max().orElse(0);
    boolean aside = others.size() < chosen.size() || subjects.isFewOfMany(most);
    chosen.removeIf(c -> others.contains(c) && (aside || !place.leads(c.run())));
  }

  /** Where the authors name themselves, a list in the midst of the text is that of others' act. */
  private void dropActsOfOthers(List<Chosen> chosen) {
    if (chosen.size() < 2) {
      return;
    }
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
}
