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

/** memberships.csv, indexed by group. */
final class MembershipTable {
  static final List<String> UNCERTAIN = List.of("", "from", "until", "both");

  /** Many statements of one day ask for the same groups; a day has some 300. */
  private static final int KEPT = 4096;

  private record Key(String group, LocalDate on) {}

  /** Codes in order, and the same as a set. */
  private record Members(List<String> list, Set<String> set) {}

  private final StateTable states;
  private final Map<String, List<Membership>> byGroup = new HashMap<>();
  private final Map<Key, Members> kept = new ConcurrentHashMap<>();

  MembershipTable(List<TableRow> rows, StateTable states) {
    this.states = states;
    for (TableRow row : rows) {
      Optional<LocalDate> from = row.day("from");
      Membership membership =
          new Membership(
              row.required("group"),
              row.required("code"),
              from,
              row.dayAfter("until", from),
              row.text("source"),
              row.word("uncertain", UNCERTAIN),
              row.text("note"));
      byGroup.computeIfAbsent(membership.group(), g -> new ArrayList<>()).add(membership);
    }
    byGroup.replaceAll((group, list) -> List.copyOf(list));
  }

  List<Membership> of(String group) {
    return byGroup.getOrDefault(group, List.of());
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
    return kept.computeIfAbsent(new Key(group, on), this::read);
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
