package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import org.undersigned.role.RunReading;
import org.undersigned.text.Block;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** From readings to a signatory list: each party once, named before via, stated before inferred. */
public final class ListBuilder {
  /** Lists from this length on are searched for damaged names. */
  private static final int MENDED_FROM = 5;

  /** Characters between "on behalf of" and those spoken for: "the following 38 delegations". */
  private static final int BEHALF_REACH = 160;

  /** Characters between "on behalf of" and the counted states. */
  private static final int NUMBER_REACH = 60;

  private Optional<List<Span>> titles = Optional.empty();
  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final ReferenceData reference;
  private final Leniency leniency;
  private final Draft draft = new Draft();
  private final Set<String> behalf = new LinkedHashSet<>();
  private final Set<String> delivered = new LinkedHashSet<>();
  private final Dates.Found date;
  private final Collectives collectives;
  private List<Counts.Figure> figures = List.of();
  private List<ListChooser.Chosen> chosen = List.of();

  private ListBuilder(
      StatementText statement,
      Scan scan,
      Readings readings,
      ReferenceData reference,
      Leniency leniency,
      Dates.Found date) {
    this.leniency = leniency;
    this.date = date;
    this.statement = statement;
    this.scan = scan;
    this.readings = readings;
    this.reference = reference;
    LocalDate on = date.date().orElse(reference.asOf());
    this.collectives = new Collectives(reference, scan, on);
  }

  /**
   * One list for each statement on the page: those with headings of their own, and answers.
   *
   * @param date day of the principal statement's act
   */
  public static List<SignatoryList> lists(
      StatementText statement,
      Scan scan,
      Readings readings,
      ReferenceData reference,
      Leniency leniency,
      Dates.Found date) {
    List<SignatoryList> lists = new ArrayList<>();
    for (Sections.Section s : Sections.of(statement, scan, readings)) {
      Dates.Found day = lists.isEmpty() ? date : Dates.of(s.statement(), scan);
      lists.add(
          new ListBuilder(s.statement(), scan, s.readings(), reference, leniency, day).build());
    }
    Rival.of(statement, readings, lists.size() + 1)
        .ifPresent(
            r ->
                lists.add(
                    new ListBuilder(r.statement(), scan, r.readings(), reference, leniency, date)
                        .build()));
    return lists;
  }

  private SignatoryList build() {
    figures = new Counts(statement, scan).all();
    List<Integer> numbers = figures.stream().map(Counts.Figure::count).toList();
    chosen = new ListChooser(statement, readings, collectives, numbers, leniency).choose();
    for (ListChooser.Chosen c : chosen) {
      addList(c);
    }
    addSingles();
    addIssuer();
    addAlignedTo();
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
        new FactsBuilder(
                statement,
                scan,
                date,
                chosen,
                figures,
                draft,
                delivered,
                behalf,
                readings.separate() && chosen.isEmpty(),
                collectives)
            .build();
    return new SignatoryList(
        statement.id(), facts, draft.findings(), draft.doubts(), Optional.of(statement));
  }

  private void addList(ListChooser.Chosen c) {
    Set<String> excepted = excepted();
    List<Item> items = c.run().items();
    for (int i = 0; i < items.size(); i++) {
      Mention m = headOf(items.get(i));
      String code = resolve(m, true);
      if (i + 1 < items.size() && isLabelOf(m, code, items.get(i + 1))) {
        continue;
      }
      if (collectives.isCollective(code)) {
        addCollective(m, code, c, excepted);
      } else {
        add(m, code, Role.SIGNATORY, Manner.LISTED, "", c.certainty(), c.rule());
      }
    }
    if (c.run().size() >= MENDED_FROM) {
      for (Lost lost : Lost.in(c.run(), scan)) {
        mend(lost, c);
      }
    }
  }

  /** Words between two names of a list that are no name: a damaged one, or one we do not know. */
  private void mend(Lost lost, ListChooser.Chosen c) {
    Optional<String> party = scan.mend(lost.words());
    if (party.isPresent() && !draft.has(party.get(), Role.SIGNATORY)) {
      boolean organisation = reference.entity(party.get()).map(Entity::organisation).orElse(true);
      draft.add(
          new Finding(
              party.get(),
              organisation,
              Role.SIGNATORY,
              Manner.LISTED,
              "",
              Certainty.UNSURE,
              lost.words(),
              lost.span(),
              c.rule()));
    }
    if (party.isEmpty() || draft.has(party.get(), Role.SIGNATORY)) {
      draft.doubt(
          new Doubt(
              party.isPresent() ? "mended-name" : "unknown-name",
              lost.words(),
              lost.span(),
              party.stream().toList(),
              party.isPresent()
                  ? "read as " + party.get() + ", one letter away"
                  : "stands in the list and is no name that the tables know"));
    }
  }

  /** A collective before its member is a label: "the EFTA countries Iceland and Norway". */
  private Mention headOf(Item item) {
    Mention head = item.head();
    if (!collectives.isCollective(head.entity())) {
      return head;
    }
    List<String> members = collectives.members(head.entity());
    return item.mentions().stream()
        .filter(m -> members.contains(m.entity()))
        .findFirst()
        .orElse(head);
  }

  private boolean isLabelOf(Mention m, String code, Item next) {
    return collectives.isCollective(code)
        && collectives.members(code).contains(next.head().entity())
        && statement.text().substring(m.end(), Math.max(m.end(), next.span().start())).isBlank();
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
      if (c.partial() && collectives.isSelf(code)) {
        draft.doubt(
            new Doubt(
                "some-members",
                m.span().in(statement.text()),
                m.span(),
                List.of(code),
                "the text may mean all members of " + code + " or some of them"));
        return;
      }
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
      if (r.is(Cue.Act.EXCEPT) && followsCollective(r) || isDeclining(r)) {
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
      if (r.is(Cue.Act.BEHALF) && !speaksForChosen(r)) {
        continue;
      }
      boolean self = manner == Manner.ALIGNED || manner == Manner.JOINED_LATER;
      boolean speaker = r.is(Cue.Act.BEHALF);
      if (!(act || speaker || self && readings.joint())) {
        continue;
      }
      for (Item item : r.run().items()) {
        Mention m = item.head();
        String code = resolve(m, false);
        if (collectives.isCollective(code)
            && collectives.meaning(m, code) != Collectives.Meaning.SELF) {
          continue;
        }
        // "my own country New Zealand; and the observer States X and Y": one speaks, all sign
        boolean first = item == r.run().items().get(0);
        Manner own = r.is(Cue.Act.OWN) && !first ? Manner.LISTED : manner;
        if (own == Manner.DELIVERED) {
          delivered.add(code);
        }
        add(m, code, Role.SIGNATORY, own, "", Certainty.STATED, r.rule());
      }
    }
  }

  /** "On behalf of a group of 60 states", "of more than 37 countries". */
  private boolean speaksForNumber(int after) {
    return readings.joint()
        && figures.stream()
            .anyMatch(f -> f.span().start() >= after && f.span().start() - after < NUMBER_REACH);
  }

  /** Whether "X on behalf of Y" introduces Y, a chosen list. */
  private boolean speaksForChosen(RunReading r) {
    int after = r.cue().map(Span::end).orElse(0);
    return speaksForNumber(after)
        || chosen.stream()
            .anyMatch(c -> c.run().start() >= after && c.run().start() - after < BEHALF_REACH);
  }

  /** An organisation in the title that issues what its members, named one by one, have agreed. */
  private void addIssuer() {
    for (RunReading r : readings.runs()) {
      if (r.run().items().size() > 1 || !isTitled(r.run().span())) {
        continue;
      }
      Mention m = r.run().items().get(0).head();
      String code = resolve(m, false);
      if (collectives.isCollective(code)
          && collectives.meaning(m, code) == Collectives.Meaning.SELF
          && areMostlyItsMembers(code)) {
        add(
            m,
            code,
            Role.SIGNATORY,
            Manner.LEAD,
            "",
            Certainty.INFERRED,
            "structure:issuing-organisation");
      }
    }
  }

  /** Those who align themselves do so with the statement of an organisation, which signs it. */
  private void addAlignedTo() {
    boolean aligned = readings.runs().stream().anyMatch(r -> r.is(Cue.Act.ALIGN));
    if (!aligned || draft.count(Role.SIGNATORY, true) > 0) {
      return;
    }
    for (RunReading r : readings.runs()) {
      Mention m = r.run().items().get(0).head();
      String code = resolve(m, false);
      if (collectives.isCollective(code) && collectives.isSelf(code) && !r.is(Cue.Act.TARGET)) {
        add(m, code, Role.SIGNATORY, Manner.LEAD, "", Certainty.INFERRED, "structure:aligned-to");
        return;
      }
    }
  }

  private boolean areMostlyItsMembers(String code) {
    List<String> members = collectives.members(code);
    long signed = members.stream().filter(c -> draft.has(c, Role.SIGNATORY)).count();
    return signed * 5 >= members.size() * 4L
        && draft.count(Role.SIGNATORY, false) == signed
        && signed > 0;
  }

  private boolean isTitled(Span span) {
    return titles().stream().anyMatch(title -> title.contains(span));
  }

  /** Looked for once: a long page has many blocks and few titles. */
  private List<Span> titles() {
    if (titles.isEmpty()) {
      titles =
          Optional.of(
              statement.blocks().stream()
                  .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.HEADING)
                  .map(Block::span)
                  .toList());
    }
    return titles.get();
  }

  private static Manner singleManner(RunReading r) {
    if (r.is(Cue.Act.OWN) || r.is(Cue.Act.DELIVER) || r.is(Cue.Act.BEHALF)) {
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
      boolean excepted = r.is(Cue.Act.EXCEPT) && followsCollective(r);
      if (!isDeclining(r) && !excepted || chosen.isEmpty()) {
        continue;
      }
      Manner manner =
          r.is(Cue.Act.DECLINE)
              ? Manner.REFUSED
              : r.is(Cue.Act.DISSOCIATE)
                  ? Manner.DISSOCIATED
                  : r.is(Cue.Act.WITHDRAW) ? Manner.WITHDREW : Manner.REPORTED_ABSENT;
      for (Item item : r.run().items()) {
        String code = resolve(item.head(), false);
        draft.remove(code, Role.REPRESENTED);
        if (r.is(Cue.Act.WITHDRAW)) {
          draft.remove(code, Role.SIGNATORY); // it stood in the list, and stands there no more
        }
        add(item.head(), code, Role.DECLINED, manner, "", Certainty.STATED, r.rule());
      }
    }
  }

  /** Whether an exception is made from a collective: "all EU members except Hungary". */
  private boolean followsCollective(RunReading r) {
    int start = r.run().start();
    return readings.runs().stream()
        .anyMatch(
            o ->
                o.run().end() <= start
                    && start - o.run().end() < 120
                    && collectives.hasCollective(o.run()));
  }

  private void addTargets() {
    for (RunReading r : readings.runs()) {
      if (!r.is(Cue.Act.TARGET)) {
        continue;
      }
      for (Item item : r.run().items()) {
        String code = resolve(item.head(), false);
        if (!draft.has(code, Role.SIGNATORY) && !item.head().isOnly(FormKind.PERSON)) {
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
            String code = resolve(m, false);
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
  private String resolve(Mention m, boolean listed) {
    if (m.isClear()) {
      return m.entity();
    }
    List<String> codes =
        new ArrayList<>(
            new LinkedHashSet<>(m.candidates().stream().map(Candidate::entity).toList()));
    Set<String> others = clearlyNamed();
    String pick = codes.stream().filter(c -> !others.contains(c)).findFirst().orElse(m.entity());
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

  /** Parties that the document names beyond doubt. */
  private Set<String> clearlyNamed() {
    Set<String> all = new LinkedHashSet<>();
    for (ListChooser.Chosen c : chosen) {
      for (Item i : c.run().items()) {
        if (i.head().isClear()) {
          all.add(i.head().entity());
        }
      }
    }
    return all;
  }
}
