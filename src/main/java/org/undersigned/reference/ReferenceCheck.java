package org.undersigned.reference;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks at all tables together: what one row says must exist in the table it points to. */
final class ReferenceCheck {
  private final Tables tables;
  private final List<String> languages;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> entities = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Map<String, Set<String>> categories = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  private ReferenceCheck(Tables tables, List<String> languages) {
    this.tables = tables;
    this.languages = languages;
  }

  /** All problems, sorted by place; empty when the tables may be used. */
  static List<Problem> of(Tables tables, List<String> languages) {
    ReferenceCheck check = new ReferenceCheck(tables, languages);
    check.sources();
    check.states();
    check.figures();
    check.groups();
    check.memberships();
    check.schemes();
    check.votes();
    languages.forEach(check::names);
    return List.copyOf(new TreeSet<>(check.problems));
  }

  private List<TableRow> rows(Table table) {
    List<TableRow> rows = tables.rows(table, problems);
    Set<String> keys = new HashSet<>();
    for (TableRow row : rows) {
      if (!keys.add(row.key(table.key()))) {
        row.problem(table.key().get(0), "a row with the same " + table.key() + " stands above");
      }
    }
    return rows;
  }

  private void sources() {
    rows(Table.SOURCES).forEach(row -> sources.add(row.required("source")));
    rows(Table.RELEASE).forEach(row -> row.day("value"));
  }

  private void states() {
    List<TableRow> rows = rows(Table.STATES);
    new StateTable(rows);
    rows.forEach(row -> states.add(row.text("code")));
    for (TableRow row : rows) {
      pattern(row, "code", "[A-Z]{3}", "three capital letters");
      pattern(row, "iso2", "([A-Z]{2})?", "two capital letters");
      pattern(row, "m49", "([0-9]{3})?", "three digits");
      points(row, "continues", states, "states.csv");
      for (String successor : row.words("successors")) {
        if (!states.contains(successor)) {
          row.problem("successors", "no state " + successor + " in states.csv");
        }
      }
      source(row, "source");
      source(row, "population_source");
      source(row, "gdp_source");
    }
    entities.addAll(states);
    for (TableRow row : rows(Table.ORGANISATIONS)) {
      entities.add(row.required("code"));
    }
  }

  private void figures() {
    List<TableRow> rows = rows(Table.FIGURES);
    new FigureTable(rows, List.of());
    for (TableRow row : rows) {
      pattern(row, "measure", FigureTable.MEASURE, "small letters, digits and _");
      pattern(row, "year", "[0-9]{4}", "a year such as 2017");
      points(row, "code", states, "states.csv");
      source(row, "source");
    }
  }

  private void groups() {
    List<TableRow> rows = rows(Table.GROUPS);
    groups.addAll(GroupTable.read(rows).keySet());
    entities.addAll(groups);
    for (TableRow row : rows) {
      pattern(row, "group", "[A-Z][A-Z0-9_]*", "capital letters, digits and _");
      points(row, "qualifies", groups, "groups.csv");
    }
  }

  private void memberships() {
    List<TableRow> rows = rows(Table.MEMBERSHIPS);
    rows.forEach(MembershipTable::membership);
    for (TableRow row : rows) {
      points(row, "group", groups, "groups.csv");
      points(row, "code", states, "states.csv");
      source(row, "source");
    }
    apart(rows, List.of("group", "code"));
    List<TableRow> others = rows(Table.NONSTATE_MEMBERS);
    GroupTable.nonState(others);
    for (TableRow row : others) {
      points(row, "group", groups, "groups.csv");
      source(row, "source");
    }
  }

  private void schemes() {
    List<TableRow> schemes = rows(Table.SCHEMES);
    List<TableRow> parts = rows(Table.CATEGORIES);
    List<TableRow> assigned = rows(Table.ASSIGNMENTS);
    new SchemeTable(schemes, parts, assigned);
    for (TableRow row : schemes) {
      kinds.put(row.text("scheme"), row.text("kind"));
    }
    for (TableRow row : parts) {
      points(row, "scheme", kinds.keySet(), "schemes.csv");
      pattern(row, "colour", "(#[0-9A-F]{6})?", "a colour such as #0072B2");
      categories
          .computeIfAbsent(row.text("scheme"), s -> new HashSet<>())
          .add(row.text("category"));
      if ("derived".equals(kinds.get(row.text("scheme")))) {
        rule(row);
      }
    }
    for (TableRow row : assigned) {
      points(row, "scheme", kinds.keySet(), "schemes.csv");
      points(row, "code", states, "states.csv");
      points(
          row,
          "category",
          categories.getOrDefault(row.text("scheme"), Set.of()),
          "categories.csv under this scheme");
      source(row, "source");
    }
    apart(assigned, List.of("scheme", "code"));
  }

  private void rule(TableRow row) {
    try {
      for (String group : GroupRule.parse(row.text("rule")).groups()) {
        if (!groups.contains(group)) {
          row.problem("rule", "no group " + group + " in groups.csv");
        }
      }
    } catch (IllegalArgumentException e) {
      row.problem("rule", e.getMessage());
    }
  }

  private void votes() {
    List<TableRow> resolutions = rows(Table.RESOLUTIONS);
    new VoteTable(resolutions);
    Set<String> known = new HashSet<>();
    resolutions.forEach(row -> known.add(row.text("resolution")));
    Set<String> words = categories.getOrDefault(ReferenceData.VOTE, Set.of());
    Map<String, Integer> counted = new HashMap<>();
    for (TableRow row : rows(Table.VOTES)) {
      points(row, "resolution", known, "resolutions.csv");
      points(row, "code", states, "states.csv");
      points(row, "vote", words, "categories.csv under " + ReferenceData.VOTE);
      counted.merge(row.text("resolution") + ' ' + row.text("vote"), 1, Integer::sum);
    }
    for (TableRow row : resolutions) {
      source(row, "source");
      for (String word : words) {
        int votes = counted.getOrDefault(row.text("resolution") + ' ' + word, 0);
        if (row.small(word).orElse(0) != votes) {
          row.problem(word, "votes.csv has " + votes);
        }
      }
    }
  }

  private void names(String language) {
    List<TableRow> rows =
        tables.rows(
            String.format(Locale.ROOT, NameRow.FILE, language),
            NameRow.COLUMNS,
            NameRow.KEY,
            problems);
    new NameTable(rows);
    Set<String> keys = new HashSet<>();
    for (TableRow row : rows) {
      points(row, "entity", entities, "states.csv, groups.csv or organisations.csv");
      String name = row.text("name");
      if (!name.equals(Normalizer.normalize(name.strip(), Normalizer.Form.NFC))) {
        row.problem("name", "composed characters (NFC) without space around them");
      }
      if (!keys.add(row.key(NameRow.KEY) + row.text("from"))) {
        row.problem("name", "the same row stands above");
      }
    }
  }

  private static void pattern(TableRow row, String column, String pattern, String expected) {
    if (!row.text(column).matches(pattern)) {
      row.problem(column, "expected " + expected);
    }
  }

  private static void points(TableRow row, String column, Set<String> known, String where) {
    if (!row.text(column).isEmpty() && !known.contains(row.text(column))) {
      row.problem(column, "not in " + where);
    }
  }

  /** Our own rows name their sources by key; a user's rows may say it in plain words. */
  private void source(TableRow row, String column) {
    if (row.file().contains("/")) {
      return;
    }
    for (String key : row.words(column)) {
      if (!sources.contains(key)) {
        row.problem(column, "no source " + key + " in sources.csv");
      }
    }
  }

  /** Rows that say the same thing twice must not share a day. */
  private static void apart(List<TableRow> rows, List<String> columns) {
    Map<String, List<TableRow>> same = new HashMap<>();
    for (TableRow row : rows) {
      for (TableRow other : same.computeIfAbsent(row.key(columns), k -> new ArrayList<>())) {
        if (Period.overlap(from(row), until(row), from(other), until(other))) {
          row.problem(
              "from",
              "shares days with line " + other.line() + "; until is the first day it is out");
        }
      }
      same.get(row.key(columns)).add(row);
    }
  }

  private static Optional<LocalDate> from(TableRow row) {
    return row.day("from");
  }

  private static Optional<LocalDate> until(TableRow row) {
    return row.day("until");
  }
}
