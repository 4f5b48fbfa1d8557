package org.undersigned.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** groups.csv, organisations.csv and nonstate_members.csv. */
final class GroupTable {
  private static final List<String> YES_NO = List.of("yes", "no");

  private GroupTable() {}

  static Map<String, Group> read(List<TableRow> rows) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (TableRow row : rows) {
      String expands = row.word("expands", Expands.WORDS);
      Group group =
          new Group(
              row.required("group"),
              row.required("name"),
              row.text("kind"),
              row.word("headline", YES_NO).equals("yes"),
              Expands.WORDS.contains(expands)
                  ? Expands.valueOf(expands.toUpperCase(Locale.ROOT))
                  : Expands.NEVER,
              row.day("known_from"),
              row.text("qualifies"),
              row.text("qualifier"));
      if (groups.put(group.code(), group) != null) {
        row.problem("group", "this group has a row already");
      }
    }
    return groups;
  }

  static Map<String, Entity> organisations(List<TableRow> rows) {
    Map<String, Entity> organisations = new LinkedHashMap<>();
    for (TableRow row : rows) {
      String code = row.required("code");
      if (!code.isEmpty()) {
        organisations.put(code, Entity.organisation(code, row.text("name"), row.text("kind")));
      }
    }
    return organisations;
  }

  static Map<String, List<Membership>> nonState(List<TableRow> rows) {
    Map<String, List<Membership>> members = new LinkedHashMap<>();
    for (TableRow row : rows) {
      Optional<LocalDate> from = row.day("from");
      members
          .computeIfAbsent(row.required("group"), g -> new ArrayList<>())
          .add(
              new Membership(
                  row.text("group"),
                  row.required("entity"),
                  from,
                  row.dayAfter("until", from),
                  row.text("source"),
                  "",
                  row.text("note")));
    }
    members.replaceAll((group, list) -> List.copyOf(list));
    return members;
  }
}
