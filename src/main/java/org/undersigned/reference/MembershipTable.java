package org.undersigned.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** memberships.csv, indexed by group. */
final class MembershipTable {
  static final List<String> UNCERTAIN = List.of("", "from", "until", "both");

  private final Map<String, List<Membership>> byGroup = new HashMap<>();

  MembershipTable(List<TableRow> rows) {
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
  List<String> members(String group, LocalDate on, StateTable states) {
    TreeSet<String> members = new TreeSet<>();
    for (Membership membership : of(group)) {
      if (membership.holds(on)) {
        members.add(states.seatHolder(membership.code(), on));
      }
    }
    return List.copyOf(members);
  }

  /** The row that makes {@code code} a member on that day. */
  Optional<Membership> row(String group, String code, LocalDate on, StateTable states) {
    return of(group).stream()
        .filter(m -> m.holds(on) && states.seatHolder(m.code(), on).equals(code))
        .findFirst();
  }
}
