package org.undersigned.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** states.csv, indexed by code. */
final class StateTable {
  static final List<String> STATUSES = List.of("member", "observer", "other", "former");
  private static final List<String> BASES = List.of("", "nominal", "PPP");

  private final Map<String, Entity> byCode = new HashMap<>();

  /** The same, as it is given away: every name of every document asks for it several times. */
  private final Map<String, Optional<Entity>> answers = new HashMap<>();

  private final List<Entity> inOrder;

  StateTable(List<TableRow> rows) {
    List<Entity> states = new ArrayList<>();
    for (TableRow row : rows) {
      if (row.required("code").isEmpty()) {
        continue;
      }
      Entity state = state(row);
      if (byCode.put(state.code(), state) != null) {
        row.problem("code", "this state has a row already");
      }
      answers.put(state.code(), Optional.of(state));
      states.add(state);
    }
    states.sort((a, b) -> a.code().compareTo(b.code()));
    inOrder = List.copyOf(states);
  }

  private static Entity state(TableRow row) {
    Optional<LocalDate> memberFrom = row.day("un_member_from");
    Optional<LocalDate> existsFrom = row.day("exists_from");
    return new Entity(
        row.text("code"),
        row.text("iso2"),
        row.text("m49"),
        row.required("name"),
        false,
        row.text("official_name"),
        row.word("status", STATUSES),
        memberFrom,
        row.dayAfter("un_member_until", memberFrom),
        existsFrom,
        row.dayAfter("exists_until", existsFrom),
        row.text("continues"),
        row.words("successors"),
        figure(row, "population", "persons"),
        figure(row, "gdp_usd", row.word("gdp_basis", BASES)),
        row.small("cow"),
        row.small("gw"));
  }

  private static Optional<Figure> figure(TableRow row, String column, String basis) {
    String stem = column.equals("gdp_usd") ? "gdp" : column;
    OptionalLong value = row.whole(column);
    OptionalInt year = row.small(stem + "_year");
    return value.isPresent()
        ? Optional.of(
            new Figure(value.getAsLong(), year.orElse(0), basis, row.text(stem + "_source")))
        : Optional.empty();
  }

  Optional<Entity> get(String code) {
    return answers.getOrDefault(code, Optional.empty());
  }

  List<Entity> all() {
    return inOrder;
  }

  /**
   * Who sits in the seat of {@code code} on that day: itself, or the former state that it
   * continues, as the Soviet Union before the Russian Federation.
   */
  String seatHolder(String code, LocalDate on) {
    String holder = code;
    for (Entity state = byCode.get(code);
        state != null && !state.exists(on) && !state.continues().isEmpty();
        state = byCode.get(holder)) {
      holder = state.continues();
    }
    return holder;
  }
}
