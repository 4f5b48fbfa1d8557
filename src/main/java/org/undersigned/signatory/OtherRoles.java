package org.undersigned.signatory;

import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.reference.ReferenceData;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;
import org.undersigned.role.target.Accusations;
import org.undersigned.role.target.Accused;
import org.undersigned.text.StatementText;

/** What parties do beside signing: decline, be the target, be mentioned. */
final class OtherRoles {
  /** Words between a demand and the person who stands for a state. */
  private static final int PERSON_REACH = 0;

  /** Characters between a collective and those that are excepted from it. */
  private static final int EXCEPTION_REACH = 120;

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final ReferenceData reference;
  private final Draft draft;
  private final Findings findings;

  private Optional<Set<String>> excepted = Optional.empty();

  /** Where the runs end that hold a collective; gathered for the first exception. */
  private Optional<NavigableSet<Integer>> collectiveEnds = Optional.empty();

  OtherRoles(Evidence evidence, ReferenceData reference, Draft draft, Findings findings) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.reference = reference;
    this.draft = draft;
    this.findings = findings;
  }

  /** Who is left out of a collective, or did not sign; gathered once. */
  Set<String> excepted() {
    if (excepted.isEmpty()) {
      excepted = Optional.of(allExcepted());
    }
    return excepted.get();
  }

  private Set<String> allExcepted() {
    Set<String> all = new LinkedHashSet<>();
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.EXCEPT) && followsCollective(r) || isDeclining(r)) {
        r.run().items().forEach(i -> all.add(i.head().entity()));
      }
    }
    return all;
  }

  private static boolean isDeclining(RunReading r) {
    return r.act().isPresent() && r.act().get().isRefusal();
  }

  void addDeclined() {
    for (RunReading r : readings.runs()) {
      boolean excepted = r.is(Cue.Act.EXCEPT) && followsCollective(r);
      if (!isDeclining(r) && !excepted) {
        continue;
      }
      Manner manner =
          r.is(Cue.Act.DECLINE)
              ? Manner.REFUSED
              : r.is(Cue.Act.DISSOCIATE)
                  ? Manner.DISSOCIATED
                  : r.is(Cue.Act.WITHDRAW) ? Manner.WITHDREW : Manner.REPORTED_ABSENT;
      for (Item item : r.run().items()) {
        String code = findings.resolve(item.head(), 0);
        draft.remove(code, Role.REPRESENTED);
        if (r.is(Cue.Act.WITHDRAW)) {
          draft.remove(code, Role.SIGNATORY); // it stood in the list, and stands there no more
        }
        findings.add(item.head(), code, Role.DECLINED, manner, "", Certainty.STATED, r.rule());
      }
    }
  }

  /** Whether an exception is made from a collective: "all EU members except Hungary". */
  private boolean followsCollective(RunReading r) {
    if (collectiveEnds.isEmpty()) {
      NavigableSet<Integer> ends = new TreeSet<>();
      for (RunReading o : readings.runs()) {
        if (collectives.hasCollective(o.run())) {
          ends.add(o.run().end());
        }
      }
      collectiveEnds = Optional.of(ends);
    }
    Integer end = collectiveEnds.get().floor(r.run().start());
    return end != null && r.run().start() - end < EXCEPTION_REACH;
  }

  void addTargets() {
    boolean none = true;
    boolean nobody = draft.count(Role.SIGNATORY, false) + draft.count(Role.SIGNATORY, true) == 0;
    for (Accused a : Accusations.in(statement, scan, readings)) {
      String code = findings.resolve(a.item().head(), 0);
      boolean remote =
          a.item().head().isOnly(FormKind.PERSON)
              && (a.distance() > PERSON_REACH || draft.has(code, Role.DECLINED));
      boolean signs = draft.has(code, Role.SIGNATORY) && a.distance() > 0;
      boolean body = a.rule().equals(Accusations.TOLD) && collectives.isCollective(code);
      boolean inferred = nobody && isByItsDeed(a); // no joint text, whose deeds it would tell
      if (!signs && !remote && !body && !inferred && !isSaidByOthers(a)) {
        findings.add(
            a.item().head(), code, Role.TARGET, Manner.NONE, "", Certainty.STATED, a.rule());
        none = false;
      }
    }
    if (none && draft.count(Role.SIGNATORY, false) > 0) {
      Accusations.topic(statement, scan, readings, this::isOutsider)
          .map(a -> a.item().head())
          .ifPresent(
              m ->
                  findings.add(
                      m,
                      findings.resolve(m, 0),
                      Role.TARGET,
                      Manner.NONE,
                      "",
                      Certainty.INFERRED,
                      Accusations.TOPIC));
    }
  }

  /** Whether only what a party does makes it the one who is blamed, and no words about it. */
  private static boolean isByItsDeed(Accused a) {
    return a.rule().equals(Accusations.DOER) || a.rule().equals(Accusations.TOLD);
  }

  /** Whether a name is that of a state that does not sign. */
  private boolean isOutsider(Item item) {
    String code = findings.resolve(item.head(), 0);
    return collectives.isState(code) && !draft.has(code, Role.SIGNATORY);
  }

  /** Whether a state that does not sign is the one that blames: what it says is not said here. */
  private boolean isSaidByOthers(Accused a) {
    if (a.speaker().isEmpty() || draft.count(Role.SIGNATORY, false) == 0) {
      return false;
    }
    Mention head = a.speaker().get().head();
    if (head.isOnly(FormKind.PERSON)) {
      return true;
    }
    String speaker = findings.resolve(head, 0);
    return !collectives.isCollective(speaker) && !draft.has(speaker, Role.SIGNATORY);
  }

  void addMentioned() {
    for (RunReading r : readings.runs()) {
      for (Item item : r.run().items()) {
        for (Mention m : item.mentions()) {
          if (!m.lowerCase() && !m.isOnly(FormKind.PERSON)) {
            String code = findings.resolve(m, 0);
            if (!draft.isFound(code) && reference.entity(code).isPresent()) {
              findings.add(m, code, Role.MENTIONED, Manner.NONE, "", Certainty.STATED, r.rule());
            }
          }
        }
      }
    }
  }
}
