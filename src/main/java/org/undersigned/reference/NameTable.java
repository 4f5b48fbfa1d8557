package org.undersigned.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One language's names. */
final class NameTable {
  private final List<NameRow> rows;
  private final Map<String, String> shortNames = new HashMap<>();

  NameTable(List<TableRow> table) {
    List<NameRow> names = new ArrayList<>(table.size());
    for (TableRow row : table) {
      Optional<LocalDate> from = row.day("from");
      NameRow name =
          new NameRow(
              row.required("entity"),
              row.word("kind", NameRow.KINDS),
              row.required("name"),
              row.word("strength", NameRow.STRENGTHS).equals("strong"),
              from,
              row.dayAfter("until", from),
              row.text("source"));
      names.add(name);
      if (name.kind().equals("short") && name.until().isEmpty()) {
        if (name.strong()) {
          shortNames.putIfAbsent(name.entity(), name.name());
        }
      }
    }
    rows = List.copyOf(names);
  }

  List<NameRow> rows() {
    return rows;
  }

  Optional<String> shortName(String entity) {
    return Optional.ofNullable(shortNames.get(entity));
  }
}
