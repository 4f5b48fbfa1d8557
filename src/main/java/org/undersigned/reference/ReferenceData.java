package org.undersigned.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the program knows of the world: dated tables, each read on first use. Immutable to its users
 * and safe for many threads. Dates follow one rule: from inclusive, until exclusive. Every method
 * may throw {@link ReferenceException} when the table it needs is wrong; bundled tables are tested.
 */
public final class ReferenceData {
  /** Schemes of recorded votes are named {@code vote:} and the resolution. */
  public static final String VOTE = "vote";

  private static final String VOTE_PREFIX = VOTE + ":";
  private static final String ENGLISH = "en";

  /** Holds nothing but what the bundled files say; one copy serves the whole process. */
  private static final ReferenceData BUNDLED = new ReferenceData(new Tables(List.of()));

  private final Tables tables;
  private final Lazy<LocalDate> asOf;
  private final Lazy<StateTable> states;
  private final Lazy<Map<String, Entity>> organisations;
  private final Lazy<Map<String, Group>> groups;
  private final Lazy<MembershipTable> memberships;
  private final Lazy<Map<String, List<Membership>>> nonStateMembers;
  private final Lazy<SchemeTable> schemes;
  private final Lazy<VoteTable> resolutions;
  private final Lazy<VoteTable> votes;
  private final Lazy<List<String>> nameLanguages;
  private final Lazy<List<String>> leading;
  private final Lazy<List<String>> articles;
  private final Map<String, Lazy<NameTable>> names = new ConcurrentHashMap<>();

  private ReferenceData(Tables tables) {
    this.tables = tables;
    asOf = new Lazy<>(() -> load(p -> readAsOf(tables.rows(Table.RELEASE, p))));
    states = new Lazy<>(() -> load(p -> new StateTable(tables.rows(Table.STATES, p))));
    groups = new Lazy<>(() -> load(p -> GroupTable.read(tables.rows(Table.GROUPS, p))));
    organisations =
        new Lazy<>(() -> load(p -> GroupTable.organisations(tables.rows(Table.ORGANISATIONS, p))));
    memberships = new Lazy<>(() -> load(p -> new MembershipTable(tables, states.get(), p)));
    nonStateMembers =
        new Lazy<>(() -> load(p -> GroupTable.nonState(tables.rows(Table.NONSTATE_MEMBERS, p))));
    schemes =
        new Lazy<>(
            () ->
                load(
                    p ->
                        new SchemeTable(
                            tables.rows(Table.SCHEMES, p),
                            tables.rows(Table.CATEGORIES, p),
                            tables.rows(Table.ASSIGNMENTS, p))));
    resolutions = new Lazy<>(() -> load(p -> new VoteTable(tables.rows(Table.RESOLUTIONS, p))));
    votes =
        new Lazy<>(
            () ->
                load(
                    p ->
                        new VoteTable(tables.rows(Table.RESOLUTIONS, p))
                            .withVotes(tables.rows(Table.VOTES, p))));
    leading = new Lazy<>(() -> load(p -> leading(tables.rows(Table.LANGUAGES, p))));
    articles = new Lazy<>(() -> load(p -> articles(tables.rows(Table.ARTICLES, p))));
    nameLanguages = new Lazy<>(() -> load(p -> languages(tables.rows(Table.LANGUAGES, p))));
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
    return new ReferenceData(new Tables(folders));
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
    for (String tag : List.of(language, primary(language))) {
      if (!tag.equals(ENGLISH) && nameLanguages().contains(tag)) {
        Optional<String> name = nameTable(tag).shortName(code);
        if (name.isPresent()) {
          return name.get();
        }
      }
    }
    return entity(code).map(Entity::name).orElse(code);
  }

  /** A scheme: {@code region}, {@code alignment}, {@code vote:ES-11/1}. */
  public Optional<Scheme> scheme(String code) {
    if (code.startsWith(VOTE_PREFIX)) {
      return resolutions
          .get()
          .resolution(code.substring(VOTE_PREFIX.length()))
          .flatMap(r -> schemes.get().get(VOTE).map(s -> voteScheme(s, r)));
    }
    return code.equals(VOTE) ? Optional.empty() : schemes.get().get(code);
  }

  /** All schemes, each recorded vote as one. */
  public List<Scheme> schemes() {
    List<Scheme> all = new ArrayList<>();
    for (Scheme scheme : schemes.get().all()) {
      if (scheme.code().equals(VOTE)) {
        resolutions.get().resolutions().forEach(r -> all.add(voteScheme(scheme, r)));
      } else {
        all.add(scheme);
      }
    }
    return List.copyOf(all);
  }

  private static Scheme voteScheme(Scheme vote, Resolution resolution) {
    return new Scheme(
        VOTE_PREFIX + resolution.code(),
        vote.kind(),
        resolution.code() + ", " + resolution.title(),
        vote.claims(),
        vote.decidedBy(),
        resolution.source(),
        vote.categories());
  }

  /** The resolutions whose recorded votes the tables hold. */
  public List<Resolution> resolutions() {
    return resolutions.get().resolutions();
  }

  /**
   * The category of a state in a scheme on a day; for a vote how it was recorded. Empty when the
   * scheme leaves the state out.
   */
  public String category(String scheme, String code, LocalDate on) {
    if (scheme.startsWith(VOTE_PREFIX)) {
      return votes.get().vote(scheme.substring(VOTE_PREFIX.length()), code);
    }
    List<GroupRule> rules = schemes.get().rules(scheme);
    if (rules.isEmpty()) {
      return schemes.get().assigned(scheme, code, on);
    }
    if (states.get().get(code).isEmpty()) {
      return "";
    }
    List<Category> categories = schemes.get().get(scheme).orElseThrow().categories();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).reason(g -> isMember(g, code, on)).isPresent()) {
        return categories.get(i).code();
      }
    }
    return "";
  }

  /**
   * The dated rows that decide a state's category in a derived scheme such as alignment: empty for
   * its last category, for other schemes, and for states that the scheme leaves out.
   */
  public List<Membership> reasons(String scheme, String code, LocalDate on) {
    for (GroupRule rule : schemes.get().rules(scheme)) {
      Optional<List<String>> reason = rule.reason(g -> isMember(g, code, on));
      if (reason.isPresent()) {
        return reason.get().stream().flatMap(g -> membership(g, code, on).stream()).toList();
      }
    }
    return List.of();
  }

  /** Names in one language; empty for a language without a table. */
  public List<NameRow> names(String language) {
    return nameLanguages().contains(language) ? nameTable(language).rows() : List.of();
  }

  /** Languages that have a names table, BCP 47, sorted. */
  public List<String> nameLanguages() {
    return nameLanguages.get();
  }

  /** Languages to try first, in order. */
  List<String> leadingLanguages() {
    return leading.get();
  }

  /** Articles that may stand before a name, folded, each with the space that parts it. */
  List<String> articles() {
    return articles.get();
  }

  /** Everything that is wrong in the tables, by place; empty when they may be used. */
  public List<Problem> problems() {
    return ReferenceCheck.of(tables, nameLanguages());
  }

  private NameTable nameTable(String language) {
    return names
        .computeIfAbsent(
            language,
            l ->
                new Lazy<>(
                    () ->
                        load(
                            p ->
                                new NameTable(
                                    tables.rows(
                                        String.format(Locale.ROOT, NameRow.FILE, l),
                                        NameRow.COLUMNS,
                                        NameRow.KEY,
                                        p)))))
        .get();
  }

  private List<String> languages(List<TableRow> rows) {
    TreeSet<String> found = new TreeSet<>(tables.overlaidNameLanguages());
    for (TableRow row : rows) {
      String language = row.required("language");
      if (tables.exists(String.format(Locale.ROOT, NameRow.FILE, language))) {
        found.add(language);
      }
    }
    return List.copyOf(found);
  }

  private static List<String> leading(List<TableRow> rows) {
    return rows.stream()
        .filter(r -> r.small("rank").isPresent())
        .sorted(Comparator.comparingInt(r -> r.small("rank").orElse(0)))
        .map(r -> r.text("language"))
        .toList();
  }

  private static List<String> articles(List<TableRow> rows) {
    return rows.stream()
        .map(r -> NameLookup.fold(r.text("text")))
        .filter(a -> !a.isEmpty())
        .map(a -> a.endsWith("'") ? a : a + " ")
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static String primary(String language) {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }

  private static LocalDate readAsOf(List<TableRow> rows) {
    Map<String, TableRow> facts = new HashMap<>();
    rows.forEach(r -> facts.put(r.text("fact"), r));
    return Optional.ofNullable(facts.get("as_of"))
        .flatMap(r -> r.day("value"))
        .orElse(LocalDate.EPOCH);
  }

  /** Reads a table and complains of everything at once. */
  private static <T> T load(Function<List<Problem>, T> reader) {
    List<Problem> problems = new ArrayList<>();
    T table = reader.apply(problems);
    if (!problems.isEmpty()) {
      throw new ReferenceException(problems);
    }
    return table;
  }
}
