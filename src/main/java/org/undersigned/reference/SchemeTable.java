package org.undersigned.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** schemes.csv, categories.csv and assignments.csv. */
final class SchemeTable {
  private record Assignment(String category, Optional<LocalDate> from, Optional<LocalDate> until) {}

  private final Map<String, Scheme> schemes = new LinkedHashMap<>();
  private final Map<String, List<GroupRule>> rules = new HashMap<>();
  private final Map<String, List<Assignment>> assignments = new HashMap<>();

  SchemeTable(List<TableRow> schemeRows, List<TableRow> categoryRows, List<TableRow> assigned) {
    Map<String, List<Category>> categories = new HashMap<>();
    for (TableRow row : categoryRows) {
      Category category =
          new Category(
              row.required("category"),
              row.text("title"),
              row.small("order").orElse(0),
              row.text("colour"),
              row.text("rule"));
      categories.computeIfAbsent(row.required("scheme"), s -> new ArrayList<>()).add(category);
    }
    for (TableRow row : schemeRows) {
      List<Category> parts = categories.getOrDefault(row.text("scheme"), new ArrayList<>());
      parts.sort(Comparator.comparingInt(Category::order));
      Scheme scheme =
          new Scheme(
              row.required("scheme"),
              row.word("kind", Scheme.KINDS),
              row.text("title"),
              row.text("what_it_claims"),
              row.text("decided_by"),
              row.text("source"),
              parts);
      schemes.put(scheme.code(), scheme);
      if (scheme.kind().equals("derived")) {
        rules.put(scheme.code(), rules(parts, row));
      }
    }
    for (TableRow row : assigned) {
      Optional<LocalDate> from = row.day("from");
      assignments
          .computeIfAbsent(key(row.text("scheme"), row.text("code")), k -> new ArrayList<>(1))
          .add(new Assignment(row.required("category"), from, row.dayAfter("until", from)));
    }
  }

  private static List<GroupRule> rules(List<Category> parts, TableRow row) {
    List<GroupRule> rules = new ArrayList<>();
    for (Category part : parts) {
      try {
        rules.add(GroupRule.parse(part.rule()));
      } catch (IllegalArgumentException e) {
        row.problem(
            "scheme",
            "category " + part.code() + ", rule \"" + part.rule() + "\": " + e.getMessage());
        rules.add(new GroupRule(List.of()));
      }
    }
    return rules;
  }

  private static String key(String scheme, String code) {
    return scheme + ' ' + code;
  }

  Optional<Scheme> get(String code) {
    return Optional.ofNullable(schemes.get(code));
  }

  List<Scheme> all() {
    return List.copyOf(schemes.values());
  }

  /** The category that rows assign, empty when none does. */
  String assigned(String scheme, String code, LocalDate on) {
    return assignments.getOrDefault(key(scheme, code), List.of()).stream()
        .filter(a -> Period.holds(a.from(), a.until(), on))
        .map(Assignment::category)
        .findFirst()
        .orElse("");
  }

  /** The rules of a derived scheme, one for each category, in order. */
  List<GroupRule> rules(String scheme) {
    return rules.getOrDefault(scheme, List.of());
  }
}
