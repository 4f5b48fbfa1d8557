package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often states sign together: a matrix of shares. */
final class CosigningChart {
  /** Below that many events the shares say nothing. */
  static final int FEWEST_EVENTS = 5;

  private static final int MOST_ROWS = 80;

  /** A row shared by more states has the name of the first, and how many more. */
  private static final int LABELLED = 2;

  /** Of more shared rows than that the names stand in the figures alone. */
  private static final int MOST_NAMED = 24;

  /** So many states with one record, of so many statements, are a finding of their own. */
  private static final int FEWEST_ALIKE = 5;

  private static final int FEWEST_SHARED = 3;

  private final Corpus corpus;

  CosigningChart(Corpus corpus) {
    this.corpus = corpus;
  }

  /** States that signed the same events, and which. */
  private record Profile(List<String> states, Set<Integer> events) {}

  /**
   * The states that sign most, each pair by the share of its events that both signed.
   *
   * @param blocs to be outlined, in the order to show them; without any states stand by likeness
   */
  ChartSpec spec(Blocs blocs) {
    Phrases phrases = corpus.phrases;
    List<Profile> profiles = profiles();
    List<Body.Box> boxes = new ArrayList<>();
    List<Profile> ordered = ordered(profiles, blocs.members(), boxes);
    List<String> labels = ordered.stream().map(this::label).toList();
    int often = 0;
    int pairs = 0;
    List<List<Body.Cell>> cells = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      List<Body.Cell> row = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        double share = Likeness.of(ordered.get(i).events(), ordered.get(j).events());
        int many = ordered.get(i).states().size() * ordered.get(j).states().size();
        pairs += many;
        often += share >= 0.5 ? many : 0;
        row.add(new Body.Cell(Likeness.step(share), ""));
      }
      int same = ordered.get(i).states().size();
      pairs += same * (same - 1) / 2;
      often += same * (same - 1) / 2;
      cells.add(row);
    }
    double share = pairs == 0 ? 0 : (double) often / pairs;
    String title = blocs.members().isEmpty() ? title(ordered, share) : title(blocs);
    String subtitle = phrases.text("subtitle.cosigning", "span", corpus.span());
    return corpus.spec(
        Kind.COSIGNING,
        title,
        subtitle,
        corpus.stepKeys("step."),
        new Body.Matrix(labels, List.of(), cells, boxes),
        notes(ordered, blocs),
        List.of(),
        phrases.text("alt.cosigning", "states", phrases.and(labels)),
        figures(ordered, labels));
  }

  /**
   * How many have one and the same record; where none is worth telling, how many pairs are close.
   */
  private String title(List<Profile> shown, double share) {
    Map<Set<Integer>, Integer> same = new LinkedHashMap<>();
    shown.forEach(p -> same.merge(p.events(), p.states().size(), Integer::sum));
    int states = same.values().stream().mapToInt(Integer::intValue).sum();
    return same.entrySet().stream()
        .filter(e -> e.getKey().size() >= FEWEST_SHARED && e.getValue() >= FEWEST_ALIKE)
        .max(Map.Entry.comparingByValue())
        .map(
            e ->
                corpus.phrases.count(
                    e.getKey().size() == corpus.size() ? "overlap.all" : "title.cosigning.same",
                    e.getValue(),
                    "k",
                    corpus.phrases.number(e.getKey().size()),
                    "of",
                    corpus.phrases.number(corpus.size())))
        .orElseGet(
            () ->
                corpus.phrases.count(
                    "title.cosigning", states, "share", corpus.phrases.percent(share)));
  }

  private String title(Blocs blocs) {
    List<String> sizes =
        blocs.members().stream().map(bloc -> corpus.phrases.number(bloc.size())).toList();
    return corpus.phrases.count(
        "title.cosigning.blocs", blocs.members().size(), "sizes", corpus.phrases.and(sizes));
  }

  private List<String> notes(List<Profile> shown, Blocs blocs) {
    Phrases phrases = corpus.phrases;
    List<String> said = new ArrayList<>();
    said.add(phrases.text(blocs.members().isEmpty() ? "note.cosigning" : "note.cosigning.blocs"));
    if (blocs.sought() && blocs.members().isEmpty()) {
      said.add(phrases.text("note.cosigning.no-blocs"));
    }
    List<Profile> merged = shown.stream().filter(p -> p.states().size() > 1).toList();
    if (!merged.isEmpty()) {
      said.add(phrases.text("note.cosigning.merged"));
    }
    int states = shown.stream().mapToInt(profile -> profile.states().size()).sum();
    int rest = (int) corpus.counts().values().stream().filter(n -> n > 1).count() - states;
    if (rest > 0) {
      said.add(phrases.count("note.cosigning.more", rest));
    }
    List<String> notes = new ArrayList<>(List.of(String.join(" ", said)));
    List<Profile> unnamed = merged.stream().filter(p -> p.states().size() > LABELLED).toList();
    if (unnamed.size() <= MOST_NAMED) {
      unnamed.forEach(
          p ->
              notes.add(
                  phrases.text(
                      "note.cosigning.row",
                      "row",
                      label(p),
                      "names",
                      phrases.and(corpus.names.sorted(p.states())))));
    }
    return notes;
  }

  /** States that signed at least two events; merged by profile when there are too many. */
  private List<Profile> profiles() {
    Map<String, Set<Integer>> signed = new TreeMap<>();
    for (int i = 0; i < corpus.size(); i++) {
      for (String code : corpus.events().get(i).signatories()) {
        signed.computeIfAbsent(code, c -> new TreeSet<>()).add(i);
      }
    }
    signed.values().removeIf(events -> events.size() < 2);
    List<Profile> single = new ArrayList<>();
    Map<Set<Integer>, List<String>> merged = new LinkedHashMap<>();
    for (String code : corpus.names.byName(List.copyOf(signed.keySet()))) {
      single.add(new Profile(List.of(code), signed.get(code)));
      merged.computeIfAbsent(signed.get(code), e -> new ArrayList<>()).add(code);
    }
    List<Profile> profiles = single;
    if (single.size() > MOST_ROWS) {
      profiles =
          merged.entrySet().stream().map(e -> new Profile(e.getValue(), e.getKey())).toList();
    }
    return profiles.stream()
        .sorted(Comparator.comparingInt((Profile p) -> p.events().size()).reversed())
        .limit(MOST_ROWS)
        .toList();
  }

  private static List<Profile> ordered(
      List<Profile> profiles, List<List<String>> blocs, List<Body.Box> boxes) {
    List<Profile> ordered = new ArrayList<>();
    List<Profile> rest = new ArrayList<>(profiles);
    for (List<String> bloc : blocs) {
      List<Profile> inside = rest.stream().filter(p -> bloc.contains(p.states().get(0))).toList();
      rest.removeAll(inside);
      int first = ordered.size();
      ordered.addAll(alike(inside));
      if (inside.size() > 1) {
        boxes.add(new Body.Box(first, ordered.size()));
      }
    }
    ordered.addAll(alike(rest));
    return ordered;
  }

  private static List<Profile> alike(List<Profile> profiles) {
    return Likeness.order(profiles.stream().map(Profile::events).toList()).stream()
        .map(profiles::get)
        .toList();
  }

  private String label(Profile profile) {
    List<String> names = corpus.names.sorted(profile.states());
    return names.size() <= LABELLED
        ? corpus.phrases.and(names)
        : corpus.phrases.count("and-others", names.size() - 1, "name", names.get(0));
  }

  private Figures figures(List<Profile> ordered, List<String> labels) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < i; j++) {
        double share = Likeness.of(ordered.get(i).events(), ordered.get(j).events());
        rows.add(
            List.of(
                String.join("; ", corpus.names.sorted(ordered.get(i).states())),
                String.join("; ", corpus.names.sorted(ordered.get(j).states())),
                String.format(Locale.ROOT, "%.4f", share)));
      }
    }
    return new Figures(List.of("one", "other", "share"), rows);
  }
}
