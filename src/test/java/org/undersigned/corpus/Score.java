package org.undersigned.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Compares what {@code parse --roles all} and {@code parse --summary} gave with the labels. A list
 * is right when its signatory states are exactly the labelled ones.
 */
final class Score {
  /** Organisations with an address of their own; caucuses matter only as {@code via}. */
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "EU",
          "AU",
          "NATO",
          "OIC",
          "LAS",
          "GCC",
          "ASEAN",
          "CARICOM",
          "CPLP",
          "ECOWAS",
          "CSTO",
          "INTERPOL",
          "EURATOM",
          "OAS",
          "PIF",
          "OIF");

  private final Set<String> states;
  private final Map<String, Hits> hits = new LinkedHashMap<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final Map<String, Share> exact = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  Score(
      Corpus corpus,
      Set<String> states,
      List<Map<String, String>> rows,
      List<Map<String, String>> summaries) {
    this.states = states;
    Map<String, Map<String, Set<String>>> found = new HashMap<>();
    Map<String, String> via = new HashMap<>();
    for (Map<String, String> row : rows) {
      String role = row.get("role");
      found
          .computeIfAbsent(row.get("statement"), k -> new HashMap<>())
          .computeIfAbsent(role, k -> new HashSet<>())
          .add(row.get("entity"));
      if (role.equals("signatory")) {
        via.put(row.get("statement") + " " + row.get("entity"), row.get("via"));
      }
    }
    Map<String, Map<String, String>> summary = new HashMap<>();
    summaries.forEach(s -> summary.put(s.get("statement"), s));
    for (Map<String, String> statement : corpus.statements()) {
      String id = statement.get("statement");
      count(statement, corpus.gold().get(id), found.getOrDefault(id, Map.of()), via);
      facts(statement, summary.getOrDefault(id, Map.of()));
    }
  }

  /**
   * Every figure by its name: precision, recall and F1 of each kind, shares of right facts and
   * lists.
   */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    hits.forEach(
        (name, h) -> {
          figures.put(name + " precision", h.precision());
          figures.put(name + " recall", h.recall());
          figures.put(name + " F1", h.f1());
        });
    shares.forEach((name, s) -> figures.put(name, s.value()));
    exact.forEach((name, s) -> figures.put("exact lists, " + name, s.value()));
    return figures;
  }

  /** What a person reads, one line a figure, with Wilson intervals. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    hits.forEach(
        (name, h) -> lines.add(name + " ".repeat(Math.max(1, 25 - name.length())) + h.line()));
    shares.forEach(
        (name, s) -> lines.add(name + " ".repeat(Math.max(1, 25 - name.length())) + s.line()));
    exact.forEach(
        (name, s) ->
            lines.add(
                "exact lists, " + name + " ".repeat(Math.max(1, 17 - name.length())) + s.line()));
    return lines;
  }

  /** Each list that is not right, by name. */
  List<String> misses() {
    return misses;
  }

  private void count(
      Map<String, String> statement,
      List<Map<String, String>> gold,
      Map<String, Set<String>> found,
      Map<String, String> via) {
    Map<String, String> role = new HashMap<>();
    Map<String, String> goldVia = new HashMap<>();
    for (Map<String, String> g : gold) {
      role.put(g.get("entity"), g.get("role"));
      goldVia.put(g.get("entity"), g.get("via"));
    }
    String id = statement.get("statement");
    Set<String> want = with(role, "signatory", states::contains);
    Set<String> have = keep(found.getOrDefault("signatory", Set.of()), states::contains);
    add("signatory states", want, have);
    for (String entity : want) {
      if (have.contains(entity)) {
        boolean right = goldVia.get(entity).equals(via.get(id + " " + entity));
        shares.merge("via", Share.of(0, 0).plus(right), (a, b) -> a.plus(right));
      }
    }
    boolean right = want.equals(have);
    String language = statement.get("language").substring(0, 2);
    for (String part :
        List.of(
            "all",
            "kind " + statement.get("kind"),
            "set " + statement.get("set"),
            language.equals("en") ? "English" : "other languages",
            "language " + language)) {
      exact.merge(part, Share.of(0, 0).plus(right), (a, b) -> a.plus(right));
    }
    if (!right) {
      misses.add(
          id
              + " ["
              + statement.get("kind")
              + " "
              + statement.get("language")
              + "] missed "
              + less(want, have)
              + "; false "
              + less(have, want));
    }
    add(
        "signatory organisations",
        with(role, "signatory", ORGANISATIONS::contains),
        keep(found.getOrDefault("signatory", Set.of()), ORGANISATIONS::contains));
    if (!statement.get("kind").equals("none")) {
      Set<String> targets = keep(found.getOrDefault("target", Set.of()), states::contains);
      targets.removeIf(e -> "signatory".equals(role.get(e)));
      add("targets", with(role, "target", states::contains), targets);
    }
  }

  private void facts(Map<String, String> statement, Map<String, String> summary) {
    for (String column : List.of("stated_count", "date", "language")) {
      if (column.equals("date") && "no".equals(statement.get("date_shown"))) {
        continue;
      }
      boolean right =
          shape(column, statement.get(column))
              .equals(shape(column, summary.getOrDefault(column, "")));
      shares.merge(column, Share.of(0, 0).plus(right), (a, b) -> a.plus(right));
    }
  }

  private static String shape(String column, String value) {
    return switch (column) {
      case "stated_count" -> value.replaceFirst("^~+", "");
      case "language" -> value.substring(0, Math.min(2, value.length()));
      default -> value;
    };
  }

  private void add(String what, Set<String> want, Set<String> have) {
    hits.put(what, hits.getOrDefault(what, Hits.NONE).plus(want, have));
  }

  private static Set<String> with(Map<String, String> roles, String role, Predicate<String> keep) {
    Set<String> entities = new TreeSet<>();
    roles.forEach(
        (e, r) -> {
          if (r.equals(role) && keep.test(e)) {
            entities.add(e);
          }
        });
    return entities;
  }

  private static Set<String> keep(Set<String> entities, Predicate<String> keep) {
    Set<String> kept = new TreeSet<>(entities);
    kept.removeIf(keep.negate());
    return kept;
  }

  private static String less(Set<String> from, Set<String> without) {
    Set<String> rest = new TreeSet<>(from);
    rest.removeAll(without);
    return rest.isEmpty() ? "-" : String.join(" ", rest);
  }
}
