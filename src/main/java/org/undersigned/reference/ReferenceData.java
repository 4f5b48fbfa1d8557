package org.undersigned.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program knows of the world: dated tables, each read on first use. Immutable to its users
 * and safe for many threads. Dates follow one rule: from inclusive, until exclusive. Every method
 * may throw {@link ReferenceException} when the table it needs is wrong; bundled tables are tested.
 */
public final class ReferenceData {
  /** Schemes of recorded votes are named {@code vote:} and the resolution. */
  public static final String VOTE = "vote";

  /** Holds nothing but what the bundled files say; one copy serves the whole process. */
  private static final ReferenceData BUNDLED = new ReferenceData(new Tables(List.of()), Map.of());

  private final Tables tables;
  private final Map<Resolution, Map<String, String>> ownVotes;
  private final Lazy<LocalDate> asOf;
  private final Lazy<StateTable> states;
  private final Lazy<FigureTable> figures;
  private final Lazy<Map<String, Entity>> organisations;
  private final Lazy<Map<String, Group>> groups;
  private final Lazy<MembershipTable> memberships;
  private final Lazy<Map<String, List<Membership>>> nonStateMembers;
  private final Divisions divisions;
  private final NameTables names;

  private ReferenceData(Tables tables, Map<Resolution, Map<String, String>> ownVotes) {
    this.tables = tables;
    this.ownVotes = ownVotes;
    asOf = tables.lazily(p -> readAsOf(tables.rows(Table.RELEASE, p)));
    states = tables.lazily(p -> new StateTable(tables.rows(Table.STATES, p)));
    figures =
        tables.lazily(p -> new FigureTable(tables.rows(Table.FIGURES, p), states.get().all()));
    groups = tables.lazily(p -> GroupTable.read(tables.rows(Table.GROUPS, p)));
    organisations =
        tables.lazily(p -> GroupTable.organisations(tables.rows(Table.ORGANISATIONS, p)));
    memberships = tables.lazily(p -> new MembershipTable(tables, states.get(), p));
    nonStateMembers =
        tables.lazily(p -> GroupTable.nonState(tables.rows(Table.NONSTATE_MEMBERS, p)));
    divisions = new Divisions(this, tables, ownVotes);
    names = new NameTables(tables);
  }

  /** The tables that travel with the program. Costs nothing until something is asked. */
  public static ReferenceData bundled() {
    return BUNDLED;
  }

  /**
   * The user's own rows on top: a row with the same key (state; group; group, state and from; ...)
   * replaces ours, any other row is added. Files are named like ours, below {@code dir}; those that
   * are missing are left alone.
   */
  public ReferenceData overlaid(Path dir) {
    List<Path> folders = new ArrayList<>(tables.folders());
    folders.add(dir);
    return new ReferenceData(new Tables(folders), ownVotes);
  }

  /**
   * The same tables with recorded votes on top; a resolution of the same code is replaced whole.
   *
   * @param votes by resolution, then by code of the state: yes, no, abstain or absent
   */
  public ReferenceData withVotes(Map<Resolution, Map<String, String>> votes) {
    Map<Resolution, Map<String, String>> all = new LinkedHashMap<>(ownVotes);
    all.putAll(votes);
    return new ReferenceData(tables, all);
  }

  /** The day up to which the tables were kept: used when a statement has no date. */
  public LocalDate asOf() {
    return asOf.get();
  }

  /** A state or an organisation. */
  public Optional<Entity> entity(String code) {
    Optional<Entity> state = states.get().get(code);
    if (state.isPresent()) {
      return state;
    }
    Optional<Entity> listed = Optional.ofNullable(organisations.get().get(code));
    return listed.isPresent()
        ? listed
        : group(code).map(g -> Entity.organisation(g.code(), g.name(), g.kind()));
  }

  /** All states, former ones too, in code order. */
  public List<Entity> states() {
    return states.get().all();
  }

  /**
   * A state's figure of a year, or of the nearest year that the tables have, of two equally near
   * the earlier.
   *
   * @param measure {@code population} (persons), {@code gdp} (US dollars at market exchange rates),
   *     or one of {@link #ownMeasures()}
   */
  public Optional<Figure> figure(String measure, String code, int year) {
    return figures.get().nearest(measure, code, year);
  }

  /** Measures that the user's tables add to population and product. */
  public List<String> ownMeasures() {
    return figures.get().ownMeasures();
  }

  /** Members of the United Nations on that day, in code order. */
  public List<String> unMembers(LocalDate on) {
    return states().stream().filter(s -> s.isUnMember(on)).map(Entity::code).toList();
  }

  public Optional<Group> group(String code) {
    return Optional.ofNullable(groups.get().get(code));
  }

  /** All groups, in the order in which readers meet them. */
  public List<Group> groups() {
    return List.copyOf(groups.get().values());
  }

  /**
   * Codes of the states that are members on that day, in code order; suspended and disputed members
   * stay in. Empty for a group that is unknown, has no members, or was not known yet: see {@link
   * Group#isKnown}.
   */
  public List<String> members(String group, LocalDate on) {
    return memberships.get().members(group, on);
  }

  public boolean isMember(String group, String code, LocalDate on) {
    return memberships.get().isMember(group, code, on);
  }

  /** The dated row that makes {@code code} a member on that day: the proof to show. */
  public Optional<Membership> membership(String group, String code, LocalDate on) {
    return memberships.get().row(group, code, on);
  }

  /** All rows of a group, past ones too, in file order. */
  public List<Membership> memberships(String group) {
    return memberships.get().of(group);
  }

  /** Members that are no states, such as the EU in the G20: never part of a denominator. */
  public List<Membership> nonStateMembers(String group) {
    return nonStateMembers.get().getOrDefault(group, List.of());
  }

  /** Groups that say of some members of {@code group} that they are suspended, disputed, frozen. */
  public List<Group> qualifying(String group) {
    return groups().stream().filter(g -> g.qualifies().equals(group)).toList();
  }

  /**
   * Short name for readers.
   *
   * @param language BCP 47; falls back to the language without its region or script, then English,
   *     then the code itself
   */
  public String displayName(String code, String language) {
    Optional<String> name = names.shortName(code, language);
    return name.orElseGet(() -> entity(code).map(Entity::name).orElse(code));
  }

  /** A scheme: {@code region}, {@code alignment}, {@code vote:ES-11/1}. */
  public Optional<Scheme> scheme(String code) {
    return divisions.scheme(code);
  }

  /** All schemes, each recorded vote as one. */
  public List<Scheme> schemes() {
    return divisions.schemes();
  }

  /** The resolutions whose recorded votes the tables hold. */
  public List<Resolution> resolutions() {
    return divisions.resolutions();
  }

  /**
   * The category of a state in a scheme on a day; for a vote how it was recorded. Empty when the
   * scheme leaves the state out.
   */
  public String category(String scheme, String code, LocalDate on) {
    return divisions.category(scheme, code, on);
  }

  /**
   * Who could be counted in each category on that day: members of the United Nations, for a vote
   * those so recorded. Codes in order; categories that are empty are missing.
   */
  public Map<String, List<String>> division(String scheme, LocalDate on) {
    return divisions.division(scheme, on);
  }

  /**
   * The dated rows that decide a state's category in a derived scheme such as alignment: empty for
   * its last category, for other schemes, and for states that the scheme leaves out.
   */
  public List<Membership> reasons(String scheme, String code, LocalDate on) {
    return divisions.reasons(scheme, code, on);
  }

  /** Names in one language; empty for a language without a table. */
  public List<NameRow> names(String language) {
    return names.rows(language);
  }

  /** Languages that have a names table, BCP 47, sorted. */
  public List<String> nameLanguages() {
    return names.languages();
  }

  /** Names that the user's folder adds or changes, by language; empty without one. */
  public Map<String, List<NameRow>> ownNames() {
    return names.own();
  }

  /** Languages to try first, in order. */
  List<String> leadingLanguages() {
    return names.leading();
  }

  /** Articles that may stand before a name, the longest first. */
  List<NameTables.Article> articles() {
    return names.articles();
  }

  /** Everything that is wrong in the tables, by place; empty when they may be used. */
  public List<Problem> problems() {
    return ReferenceCheck.of(tables, nameLanguages());
  }

  private static LocalDate readAsOf(List<TableRow> rows) {
    Map<String, TableRow> facts = new HashMap<>();
    rows.forEach(r -> facts.put(r.text("fact"), r));
    return Optional.ofNullable(facts.get("as_of"))
        .flatMap(r -> r.day("value"))
        .orElse(LocalDate.EPOCH);
  }
}
