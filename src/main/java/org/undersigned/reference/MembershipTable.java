package org.undersigned.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * memberships.csv. A group's rows are read when somebody asks for the group: most runs ask for few
 * of two hundred.
 */
final class MembershipTable {
  static final List<String> UNCERTAIN = List.of("", "from", "until", "both");

  /** Many statements of one day ask for the same groups; a day has some 300. */
  private static final int KEPT = 4096;

  private static final Table TABLE = Table.MEMBERSHIPS;

  private record Key(String group, LocalDate on) {

    /** Spelt out: what records get by themselves is put together when it is first asked for. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Key k && group.equals(k.group) && on.equals(k.on);
    }

    @Override
    public int hashCode() {
      return 31 * group.hashCode() + on.hashCode();
    }
  }

  /** Codes in order, and the same as a set. */
  private record Members(List<String> list, Set<String> set) {}

  /** Neighbouring lines of one group: offsets in the text, and the line of the first. */
  private record Stretch(int start, int end, long line) {}

  private final StateTable states;
  private final String text;
  private final List<String> header;
  private final Map<String, List<Stretch>> stretches = new HashMap<>();
  private final Map<String, List<TableRow>> own = new HashMap<>();
  private final Map<String, List<Membership>> byGroup = new ConcurrentHashMap<>();
  private final Map<Key, Members> kept = new ConcurrentHashMap<>();

  /** Faults of the user's own rows are noted at once, those of ours by their test. */
  MembershipTable(Tables tables, StateTable states, List<Problem> problems) {
    this.states = states;
    text = tables.bundled(TABLE.file());
    int firstLine = text.indexOf('\n');
    header = List.of(text.substring(0, firstLine).split(","));
    findStretches(firstLine + 1);
    for (TableRow row : tables.ownRows(TABLE.file(), TABLE.columns(), TABLE.key(), problems)) {
      own.computeIfAbsent(row.text("group"), g -> new ArrayList<>()).add(row);
      membership(row);
    }
  }

  private void findStretches(int firstRow) {
    int start = firstRow;
    long line = 2;
    while (start < text.length()) {
      String group = text.substring(start, text.indexOf(',', start) + 1);
      int end = start;
      long lines = 0;
      while (text.startsWith(group, end)) {
        int next = text.indexOf('\n', end);
        end = next < 0 ? text.length() : next + 1;
        lines++;
      }
      stretches
          .computeIfAbsent(group.substring(0, group.length() - 1), g -> new ArrayList<>(1))
          .add(new Stretch(start, end, line));
      start = end;
      line += lines;
    }
  }

  static Membership membership(TableRow row) {
    Optional<LocalDate> from = row.day("from");
    return new Membership(
        row.required("group"),
        row.required("code"),
        from,
        row.dayAfter("until", from),
        row.text("source"),
        row.word("uncertain", UNCERTAIN),
        row.text("note"));
  }

  List<Membership> of(String group) {
    return byGroup.computeIfAbsent(group, this::read);
  }

  private List<Membership> read(String group) {
    List<Problem> problems = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    for (Stretch stretch : stretches.getOrDefault(group, List.of())) {
      String part = text.substring(stretch.start(), stretch.end());
      rows.addAll(TableReader.readPart(part, TABLE.file(), stretch.line(), header, problems));
    }
    List<Membership> memberships = new ArrayList<>();
    for (TableRow row : Tables.merged(rows, own.getOrDefault(group, List.of()), TABLE.key())) {
      memberships.add(membership(row));
    }
    if (!problems.isEmpty()) {
      throw new ReferenceException(problems);
    }
    return List.copyOf(memberships);
  }

  /** Codes in order; a former state stands for the one that continues it. */
  List<String> members(String group, LocalDate on) {
    return on(group, on).list();
  }

  boolean isMember(String group, String code, LocalDate on) {
    return on(group, on).set().contains(code);
  }

  private Members on(String group, LocalDate on) {
    if (kept.size() > KEPT) {
      kept.clear();
    }
    Key key = new Key(group, on);
    Members known = kept.get(key); // asked far more often than read
    return known != null ? known : kept.computeIfAbsent(key, this::read);
  }

  private Members read(Key key) {
    TreeSet<String> members = new TreeSet<>();
    for (Membership membership : of(key.group())) {
      if (membership.holds(key.on())) {
        members.add(states.seatHolder(membership.code(), key.on()));
      }
    }
    return new Members(List.copyOf(members), Set.copyOf(members));
  }

  /** The row that makes {@code code} a member on that day. */
  Optional<Membership> row(String group, String code, LocalDate on) {
    return of(group).stream()
        .filter(m -> m.holds(on) && states.seatHolder(m.code(), on).equals(code))
        .findFirst();
  }
}
