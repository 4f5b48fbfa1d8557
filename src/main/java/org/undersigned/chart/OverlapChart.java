package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which states signed exactly which of up to twelve events. */
final class OverlapChart {
  static final int MOST_EVENTS = 12;
  private static final int MOST_COLUMNS = 18;

  private final Corpus corpus;
  private final int minimum;

  /**
   * Combinations of the corpus.
   *
   * @param minimum combinations of fewer states are pooled
   */
  OverlapChart(Corpus corpus, int minimum) {
    this.corpus = corpus;
    this.minimum = minimum;
  }

  /** An exact combination of events, by index, and the states that signed just these. */
  private record Combination(List<Integer> events, List<String> states) {}

  ChartSpec overlap() {
    Phrases phrases = corpus.phrases;
    List<ChartEvent> events =
        corpus.events().stream()
            .sorted(Comparator.comparingInt((ChartEvent e) -> e.signatories().size()).reversed())
            .toList();
    List<Combination> all = combinations(events);
    List<Combination> shown =
        all.stream().filter(c -> c.states().size() >= minimum).limit(MOST_COLUMNS).toList();
    if (shown.isEmpty()) {
      shown = all.stream().limit(MOST_COLUMNS).toList();
    }
    if (all.size() == shown.size() + 1) {
      shown = all; // to pool a single one would save nothing and hide which it is
    }
    List<Combination> pooled = all.subList(shown.size(), all.size());
    List<Body.Column> columns = new ArrayList<>();
    shown.forEach(c -> columns.add(new Body.Column(c.events(), c.states().size(), "")));
    int others = pooled.stream().mapToInt(c -> c.states().size()).sum();
    if (!pooled.isEmpty()) {
      columns.add(
          new Body.Column(
              List.of(),
              others,
              phrases.count(
                  others == pooled.size() ? "overlap.pooled-ones" : "overlap.pooled",
                  pooled.size())));
    }
    Combination first = shown.get(0);
    boolean telling = first.states().size() > 1;
    String caption =
        telling
            ? phrases.count(
                "overlap.caption",
                first.states().size(),
                "names",
                phrases.and(corpus.names.sorted(first.states())))
            : "";
    return corpus.spec(
        Kind.OVERLAP,
        title(events, all, first),
        phrases.text("subtitle.overlap", "span", corpus.span()),
        List.of(),
        new Body.Overlap(
            events.stream()
                .map(e -> new Body.Counted(corpus.label(e), e.signatories().size()))
                .toList(),
            columns,
            telling ? 0 : -1,
            caption),
        List.of(),
        List.of(),
        (phrases.count("overlap.combinations", all.size()) + " " + caption).strip(),
        figures(events, all));
  }

  private String title(List<ChartEvent> events, List<Combination> all, Combination first) {
    Phrases phrases = corpus.phrases;
    int everywhere =
        all.stream()
            .filter(c -> c.events().size() == events.size())
            .mapToInt(c -> c.states().size())
            .sum();
    String all2 = events.size() == 2 ? "overlap.both" : "overlap.all";
    String lead = phrases.count(all2, everywhere, "of", phrases.number(events.size()));
    if (first.events().size() == events.size()) {
      return lead;
    }
    return phrases.text("title.then", "one", lead, "other", largest(events, first));
  }

  /** What the largest combination is. */
  private String largest(List<ChartEvent> events, Combination first) {
    Phrases phrases = corpus.phrases;
    int states = first.states().size();
    int degree = first.events().size();
    if (states == 1) {
      return phrases.text("overlap.singles");
    }
    if (degree > 1) {
      return phrases.count("overlap.exactly", states, "k", phrases.number(degree));
    }
    ChartEvent event = events.get(first.events().get(0));
    return corpus
        .knownByDate(event)
        .map(day -> phrases.count("overlap.only.on", states, "date", day))
        .orElseGet(() -> phrases.count("overlap.only", states, "statement", corpus.quoted(event)));
  }

  /** Largest first, then those of fewer events, then in the order of the events. */
  private static List<Combination> combinations(List<ChartEvent> events) {
    Map<String, List<Integer>> of = new TreeMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (String code : events.get(i).signatories()) {
        of.computeIfAbsent(code, c -> new ArrayList<>()).add(i);
      }
    }
    Map<List<Integer>, List<String>> by =
        new TreeMap<>(
            Comparator.comparing((List<Integer> c) -> c.size()).thenComparing(List::toString));
    of.forEach((code, in) -> by.computeIfAbsent(in, c -> new ArrayList<>()).add(code));
    return by.entrySet().stream()
        .map(entry -> new Combination(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Combination c) -> c.states().size()).reversed())
        .toList();
  }

  private Figures figures(List<ChartEvent> events, List<Combination> all) {
    List<String> header = new ArrayList<>(List.of("states", "names"));
    events.forEach(event -> header.add(event.id()));
    List<List<String>> rows = new ArrayList<>();
    for (Combination combination : all) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(combination.states().size()));
      row.add(String.join("; ", corpus.names.sorted(combination.states())));
      for (int i = 0; i < events.size(); i++) {
        row.add(combination.events().contains(i) ? "yes" : "no");
      }
      rows.add(row);
    }
    return new Figures(header, rows);
  }
}
