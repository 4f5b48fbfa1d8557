package org.undersigned.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.undersigned.tally.TallyRow;

/**
 * How the members of one group or category stand to a statement.
 *
 * @param category code of the group or category
 * @param eligible how many members it has
 * @param by codes of each look, sorted by display name
 */
record Attendance(String category, int eligible, Map<Look, List<String>> by) {
  Attendance {
    Objects.requireNonNull(category);
    Map<Look, List<String>> copy = new EnumMap<>(Look.class);
    by.forEach((look, codes) -> copy.put(look, List.copyOf(codes)));
    by = Map.copyOf(copy);
    int sum = by.values().stream().mapToInt(List::size).sum();
    if (sum != eligible) {
      throw new IllegalArgumentException(category + ": " + sum + " states of " + eligible);
    }
  }

  /** A row of the tally; whoever is neither signatory nor absent may have signed. */
  static Attendance of(TallyRow row, Names names) {
    Map<Look, List<String>> by = new EnumMap<>(Look.class);
    by.put(Look.SIGNED, row.signatories());
    by.put(Look.REPRESENTED, row.represented());
    by.put(Look.DECLINED, row.declined());
    by.put(Look.TARGET, row.targets());
    by.put(Look.ABSENT, row.absent());
    List<String> unknown = new ArrayList<>(row.eligible());
    by.values().forEach(unknown::removeAll);
    by.put(Look.UNKNOWN, unknown);
    by.replaceAll((look, codes) -> names.byName(codes));
    return new Attendance(row.category(), row.eligible().size(), by);
  }

  List<String> in(Look look) {
    return by.getOrDefault(look, List.of());
  }

  int count(Look look) {
    return in(look).size();
  }

  int signed() {
    return count(Look.SIGNED);
  }

  /** Signed or spoken for, of eligible; 0 for an empty category. */
  double shareWithRepresented() {
    return eligible == 0 ? 0 : (double) (signed() + count(Look.REPRESENTED)) / eligible;
  }

  /** Signed of eligible, 0 for an empty category. */
  double share() {
    return eligible == 0 ? 0 : (double) signed() / eligible;
  }
}
