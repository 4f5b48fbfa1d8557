package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Candidate;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.role.Item;
import org.undersigned.role.Readings;
import org.undersigned.role.Run;
import org.undersigned.role.RunReading;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** From readings to a signatory list: each party once, named before via, stated before inferred. */
public final class ListBuilder {
  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final ReferenceData reference;
  private final Draft draft = new Draft();
  private final Set<String> behalf = new LinkedHashSet<>();
  private final Set<String> delivered = new LinkedHashSet<>();
  private final Dates.Found date;
  private final Collectives collectives;
  private List<ListChooser.Chosen> chosen = List.of();

  private ListBuilder(
      StatementText statement, Scan scan, Readings readings, ReferenceData reference) {
    this.statement = statement;
    this.scan = scan;
    this.readings = readings;
    this.reference = reference;
    this.date = Dates.of(statement, scan);
    LocalDate on = date.date().orElse(reference.asOf());
    this.collectives = new Collectives(reference, scan, on);
  }

  /** Builds the list of one statement. */
  public static SignatoryList build(
      StatementText statement, Scan scan, Readings readings, ReferenceData reference) {
    return new ListBuilder(statement, scan, readings, reference).build();
  }

  private SignatoryList build() {
    List<Counts.Figure> figures = new Counts(statement, scan).all();
    List<Integer> numbers = figures.stream().map(Counts.Figure::count).toList();
    chosen = new ListChooser(statement, readings, numbers).choose();
    for (ListChooser.Chosen c : chosen) {
      addList(c);
    }
    addSingles();
    addDeclined();
    addTargets();
    addMentioned();
    if (date.date().isEmpty()) {
      draft.doubt(
          new Doubt(
              "no-date",
              "",
              new Span(0, 0),
              List.of(),
              "no date found: memberships are those of " + reference.asOf() + "; give --date"));
    }
    StatementFacts facts =
        new FactsBuilder(statement, scan, date, chosen, figures, draft, delivered, behalf).build();
    return new SignatoryList(
        statement.id(), facts, draft.findings(), draft.doubts(), java.util.Optional.of(statement));
  }

  private void addList(ListChooser.Chosen c) {
    Set<String> excepted = excepted();
    Set<String> company = c.run().entities();
    for (Item item : c.run().items()) {
      Mention m = item.head();
      String code = resolve(m, company, true);
      if (collectives.isCollective(code)) {
        addCollective(m, code, c, excepted);
      } else {
        add(m, code, Role.SIGNATORY, Manner.LISTED, "", c.certainty(), c.rule());
      }
    }
  }

  private void addCollective(Mention m, String code, ListChooser.Chosen c, Set<String> excepted) {
    Collectives.Meaning meaning = collectives.meaning(m, code);
    List<String> members = collectives.members(code);
    boolean spokenFor = c.rule().endsWith(":on-behalf-of");
    if (spokenFor) {
      behalf.add(code);
    }
    if (meaning == Collectives.Meaning.SELF || meaning == Collectives.Meaning.BOTH) {
      add(m, code, Role.SIGNATORY, Manner.LISTED, "", c.certainty(), c.rule());
    }
    if (meaning == Collectives.Meaning.MEMBERS || meaning == Collectives.Meaning.BOTH) {
      if (namesMost(members)) {
        return; // the caucus that issues it: its members are named themselves
      }
      for (String member : members) {
        if (!excepted.contains(member)) {
          add(m, member, Role.SIGNATORY, Manner.LISTED, code, c.certainty(), c.rule());
        }
      }
    } else if (spokenFor || followsBehalf(m)) {
      behalf.add(code);
      for (String member : members) {
        if (!excepted.contains(member)) {
          add(m, member, Role.REPRESENTED, Manner.NONE, code, c.certainty(), c.rule());
        }
      }
    }
  }

  /** Whether most members of a collective stand in a list under their own names. */
  private boolean namesMost(List<String> members) {
    Set<String> named = new LinkedHashSet<>();
    for (ListChooser.Chosen c : chosen) {
      named.addAll(c.run().entities());
    }
    long own = members.stream().filter(named::contains).count();
    return own * 2 > members.size();
  }

  private boolean followsBehalf(Mention m) {
    int from = Math.max(0, m.start() - 30);
    return scan.cues(from, m.start()).stream()
        .anyMatch(h -> h.cue().id().endsWith(":on-behalf-of") && m.start() - h.span().end() < 8);
  }

  private Set<String> excepted() {
    Set<String> all = new LinkedHashSet<>();
    for (RunReading r : readings.runs()) {
      if (r.is(Cue.Act.EXCEPT) || isDeclining(r)) {
        r.run().items().forEach(i -> all.add(i.head().entity()));
      }
    }
    return all;
  }

  private static boolean isDeclining(RunReading r) {
    return r.is(Cue.Act.DECLINE)
        || r.is(Cue.Act.DISSOCIATE)
        || r.is(Cue.Act.WITHDRAW)
        || r.is(Cue.Act.ABSENT);
  }

  private void addSingles() {
    boolean act = !chosen.isEmpty();
    for (RunReading r : readings.runs()) {
      Manner manner = singleManner(r);
      if (manner == Manner.NONE) {
        continue;
      }
      boolean self = manner == Manner.ALIGNED || manner == Manner.JOINED_LATER;
      if (!(act || self && readings.joint())) {
        continue;
      }
      for (Item item : r.run().items()) {
        Mention m = item.head();
        String code = resolve(m, r.run().entities(), false);
        if (collectives.isCollective(code)
            && collectives.meaning(m, code) != Collectives.Meaning.SELF) {
          continue;
        }
        if (manner == Manner.DELIVERED) {
          delivered.add(code);
        }
        add(m, code, Role.SIGNATORY, manner, "", Certainty.STATED, r.rule());
      }
    }
  }

  private static Manner singleManner(RunReading r) {
    if (r.is(Cue.Act.OWN) || r.is(Cue.Act.DELIVER)) {
      return Manner.DELIVERED;
    }
    if (r.is(Cue.Act.LEAD)) {
      return Manner.LEAD;
    }
    if (r.is(Cue.Act.JOIN)) {
      return Manner.JOINED_LATER;
    }
    return r.is(Cue.Act.ALIGN) ? Manner.ALIGNED : Manner.NONE;
  }

  private void addDeclined() {
    for (RunReading r : readings.runs()) {
      if (!isDeclining(r) && !r.is(Cue.Act.EXCEPT)) {
        continue;
      }
      Manner manner =
          r.is(Cue.Act.DECLINE)
              ? Manner.REFUSED
              : r.is(Cue.Act.DISSOCIATE)
                  ? Manner.DISSOCIATED
                  : r.is(Cue.Act.WITHDRAW) ? Manner.WITHDREW : Manner.REPORTED_ABSENT;
      for (Item item : r.run().items()) {
        String code = resolve(item.head(), r.run().entities(), false);
        draft.remove(code, Role.REPRESENTED);
        add(item.head(), code, Role.DECLINED, manner, "", Certainty.STATED, r.rule());
      }
    }
  }

  private void addTargets() {
    for (RunReading r : readings.runs()) {
      if (!r.is(Cue.Act.TARGET)) {
        continue;
      }
      for (Item item : r.run().items()) {
        String code = resolve(item.head(), r.run().entities(), false);
        if (!draft.has(code, Role.SIGNATORY)) {
          add(item.head(), code, Role.TARGET, Manner.NONE, "", Certainty.STATED, r.rule());
        }
      }
    }
  }

  private void addMentioned() {
    for (RunReading r : readings.runs()) {
      for (Item item : r.run().items()) {
        for (Mention m : item.mentions()) {
          if (!m.lowerCase() && !m.isOnly(FormKind.PERSON)) {
            String code = resolve(m, Set.of(), false);
            if (reference.entity(code).isPresent()) {
              add(m, code, Role.MENTIONED, Manner.NONE, "", Certainty.STATED, r.rule());
            }
          }
        }
      }
    }
  }

  private void add(
      Mention m,
      String code,
      Role role,
      Manner manner,
      String via,
      Certainty certainty,
      String rule) {
    boolean organisation = reference.entity(code).map(Entity::organisation).orElse(true);
    Certainty sure = m.repaired() || !m.isClear() ? Certainty.UNSURE : certainty;
    draft.add(
        new Finding(
            code,
            organisation,
            role,
            manner,
            via,
            sure,
            m.span().in(statement.text()),
            m.span(),
            rule));
  }

  /** The party a mention means; of several readings one that its company does not already hold. */
  private String resolve(Mention m, Set<String> company, boolean listed) {
    if (m.isClear()) {
      return m.entity();
    }
    List<String> codes =
        new ArrayList<>(
            new LinkedHashSet<>(m.candidates().stream().map(Candidate::entity).toList()));
    String pick =
        codes.stream()
            .filter(c -> c.equals(m.entity()) || !company.contains(c))
            .findFirst()
            .orElse(m.entity());
    if (listed) {
      draft.doubt(
          new Doubt(
              "ambiguous-name",
              m.span().in(statement.text()),
              m.span(),
              codes,
              "the name fits several parties; read as " + pick));
    }
    return pick;
  }

  static Set<String> heads(Run run) {
    return run.entities();
  }
}
