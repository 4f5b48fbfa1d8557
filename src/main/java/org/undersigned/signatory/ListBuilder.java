package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.reference.ReferenceData;
import org.undersigned.role.Readings;
import org.undersigned.role.run.Item;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** From readings to a signatory list: each party once, named before via, stated before inferred. */
public final class ListBuilder {
  /** Rows that name those spoken for, in any language: {@code en:on-behalf-of-2}. */
  private static final Pattern ON_BEHALF = Pattern.compile(":on-behalf-of(-\\d+)?$");

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final ReferenceData reference;
  private final Wanted wanted;
  private final Draft draft = new Draft();
  private final Set<String> behalf = new LinkedHashSet<>();
  private final Set<String> delivered = new LinkedHashSet<>();
  private final Dates.Found date;
  private final Collectives collectives;
  private final OtherActs otherActs;
  private final Figures figures;
  private final Evidence evidence;
  private List<Chosen> chosen = List.of();

  /** The parties of the lists; gathered when they are first asked for. */
  private final Set<String> named = new HashSet<>();

  private Findings findings;
  private OtherRoles others;

  private ListBuilder(
      StatementText statement,
      Scan scan,
      Readings readings,
      ReferenceData reference,
      Wanted wanted,
      Dates.Found date) {
    this.wanted = wanted;
    this.date = date;
    this.statement = statement;
    this.scan = scan;
    this.reference = reference;
    LocalDate on = date.date().orElse(reference.asOf());
    this.collectives = new Collectives(reference, scan, on);
    this.figures = new Counts(statement, scan).all();
    this.otherActs = new OtherActs(statement, scan, figures, date.date());
    Readings own = otherActs.without(readings);
    this.readings = GroupTitle.joint(statement, scan, collectives, own);
    this.evidence = new Evidence(statement, scan, this.readings, collectives, figures);
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
      Wanted wanted,
      Dates.Found date) {
    List<SignatoryList> lists = new ArrayList<>();
    for (Sections.Section s : Sections.of(statement, scan, readings)) {
      Dates.Found day = lists.isEmpty() ? date : Dates.of(s.statement(), scan);
      lists.add(new ListBuilder(s.statement(), scan, s.readings(), reference, wanted, day).build());
    }
    Rival.of(statement, readings, lists.size() + 1)
        .ifPresent(
            r ->
                lists.add(
                    new ListBuilder(r.statement(), scan, r.readings(), reference, wanted, date)
                        .build()));
    return lists;
  }

  private SignatoryList build() {
    chosen =
        new ListChooser(evidence.with(figures.withNouns()), wanted.leniency(), otherActs).choose();
    chosen = new Examples(evidence).drop(chosen);
    findings = new Findings(scan, reference, draft, chosen);
    others = new OtherRoles(evidence, reference, draft, findings);
    for (Chosen c : chosen) {
      addList(c);
    }
    Singles singles = new Singles(evidence, otherActs, chosen, findings, draft, delivered);
    singles.add();
    singles.nameChairs();
    Issuers issuers = new Issuers(evidence, draft, findings);
    issuers.addBeside(chosen);
    issuers.addIssuer();
    issuers.addAlignedTo();
    issuers.addSole();
    if (draft.count(Role.SIGNATORY, false) + draft.count(Role.SIGNATORY, true) == 0) {
      chosen = new Apparent(evidence).find();
      chosen.forEach(this::addList);
      chosen.stream().limit(1).forEach(c -> draft.doubt(noWords(c.run().span())));
    }
    if (!chosen.isEmpty()) {
      others.addDeclined();
    }
    others.addTargets();
    others.addMentioned();
    new UnreadNames(evidence).addTo(draft);
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
        new FactsBuilder(evidence, date, chosen, draft, delivered, behalf, wanted.title()).build();
    return new SignatoryList(
        statement.id(), facts, draft.findings(), draft.doubts(), Optional.of(statement));
  }

  private void addList(Chosen c) {
    Set<String> excepted = others.excepted();
    List<Item> items = c.run().items();
    for (int i = 0; i < items.size(); i++) {
      Mention m = headOf(items.get(i));
      String code = findings.resolve(m, c.run().size());
      if (i + 1 < items.size() && isLabelOf(m, code, items.get(i + 1))) {
        continue;
      }
      if (i > 0 && isApposition(items.get(i - 1), m, code)) {
        continue;
      }
      if (collectives.isOnlyTheirs(m, code) || isElse(m, code)) {
        continue;
      }
      if (collectives.isCollective(code)) {
        addCollective(m, code, c, excepted);
      } else {
        findings.add(m, code, Role.SIGNATORY, Manner.LISTED, "", c.certainty(), c.rule());
      }
    }
    new Mending(evidence, reference, draft).add(c);
  }

  /** Whether an organisation's name is part of another word: EU-ETS. */
  private boolean isElse(Mention m, String code) {
    return collectives.isItself(m, code) && collectives.isOfWord(m);
  }

  /** A collective before its member is a label: "the EFTA countries Iceland and Norway". */
  private Mention headOf(Item item) {
    Mention head = item.head();
    if (!collectives.isCollective(head.entity())) {
      return head;
    }
    List<String> members = collectives.members(head.entity());
    for (Mention m : item.mentions()) {
      if (members.contains(m.entity())
          && !m.isOnly(FormKind.PERSON)) { // who holds the organisation's office
        return m;
      }
    }
    return head;
  }

  private boolean isLabelOf(Mention m, String code, Item next) {
    return collectives.isCollective(code)
        && collectives.members(code).contains(next.head().entity())
        && isOneWord(statement.text().substring(m.end(), Math.max(m.end(), next.start())));
  }

  /** Whether nothing parts a label from its party, or one word does: the EFTA country Norway. */
  private static boolean isOneWord(String between) {
    return between.isBlank() || between.strip().chars().allMatch(Character::isLetter);
  }

  /** A collective behind its member tells what that is: "Norway, member of the Area". */
  private boolean isApposition(Item before, Mention m, String code) {
    return collectives.isCollective(code)
        && collectives.members(code).contains(before.head().entity())
        && scan.hasWord(before.end(), m.start(), Word.Job.MEMBERS);
  }

  private Doubt noWords(Span list) {
    return new Doubt(
        "no-words",
        list.in(statement.text()),
        list,
        List.of(),
        "no words say that these signed: they are taken because the page is about them together");
  }

  private Doubt someMembers(Mention m, String code) {
    return new Doubt(
        "some-members",
        m.span().in(statement.text()),
        m.span(),
        List.of(code),
        "the text may mean all members of " + code + " or some of them");
  }

  private void addCollective(Mention m, String code, Chosen c, Set<String> excepted) {
    List<String> members = collectives.members(code);
    Collectives.Meaning meaning =
        collectives.isAllBut(m, code, excepted)
            ? Collectives.Meaning.MEMBERS
            : collectives.meaning(m, code);
    boolean spokenFor = ON_BEHALF.matcher(c.rule()).find();
    if (spokenFor) {
      behalf.add(code);
    }
    if (meaning == Collectives.Meaning.SOME) {
      draft.doubt(someMembers(m, code));
    }
    if (meaning == Collectives.Meaning.SELF || meaning == Collectives.Meaning.BOTH) {
      findings.add(m, code, Role.SIGNATORY, Manner.LISTED, "", c.certainty(), c.rule());
    }
    if (meaning == Collectives.Meaning.MEMBERS || meaning == Collectives.Meaning.BOTH) {
      if (c.partial() && collectives.isSelf(code) && !figures.has(collectives.states(c.run()))) {
        draft.doubt(someMembers(m, code));
        return;
      }
      if (namesMost(members) || isListed(m, members)) {
        return; // the caucus that issues it: its members are named themselves
      }
      for (String member : members) {
        if (!excepted.contains(member)) {
          findings.add(m, member, Role.SIGNATORY, Manner.LISTED, code, c.certainty(), c.rule());
        }
      }
    } else if (spokenFor || followsBehalf(m)) {
      behalf.add(code);
      for (String member : members) {
        if (!excepted.contains(member)) {
          findings.add(m, member, Role.REPRESENTED, Manner.NONE, code, c.certainty(), c.rule());
        }
      }
    }
  }

  /** Whether a list that was taken names, behind a colon, which of the members are meant. */
  private boolean isListed(Mention m, List<String> members) {
    return collectives
        .listedBehind(m)
        .filter(n -> members.contains(n.entity()))
        .filter(n -> chosen.stream().anyMatch(c -> c.run().span().contains(n.span())))
        .isPresent();
  }

  /** Whether most members of a collective stand in a list under their own names. */
  private boolean namesMost(List<String> members) {
    if (named.isEmpty()) {
      named.addAll(Chosen.parties(chosen));
    }
    long own = members.stream().filter(named::contains).count();
    return own * 2 > members.size();
  }

  private boolean followsBehalf(Mention m) {
    int from = Math.max(0, m.start() - 30);
    return scan.cues(from, m.start()).stream()
        .anyMatch(h -> ON_BEHALF.matcher(h.cue().id()).find() && m.start() - h.span().end() < 8);
  }
}
