package org.undersigned.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Maps of several events: the share of them that each state signed; two sides of a question. */
final class CorpusMapChart {
  private static final int MOST_NAMED = 3;

  private final Corpus corpus;
  private final MapFrame frame;

  CorpusMapChart(Corpus corpus, MapFrame frame) {
    this.corpus = corpus;
    this.frame = frame;
  }

  /** Shares in steps. */
  ChartSpec shares() {
    Phrases phrases = corpus.phrases;
    Map<String, Integer> counts = corpus.counts();
    List<String> members = corpus.reference.unMembers(corpus.on());
    Set<String> codes = new HashSet<>(members);
    codes.addAll(counts.keySet());
    Map<String, Body.Fill> fills = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    List<String> marked = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int everywhere = 0;
    int nowhere = 0;
    for (String code : corpus.names.byName(List.copyOf(codes))) {
      int count = counts.getOrDefault(code, 0);
      double share = (double) count / corpus.size();
      fills.put(code, Body.Fill.ofStep(Likeness.step(share)));
      shown.put(code, corpus.names.of(code));
      if (count > 0) {
        marked.add(code);
      }
      everywhere += count == corpus.size() ? 1 : 0;
      nowhere += count == 0 ? 1 : 0;
      rows.add(
          List.of(
              code,
              corpus.names.of(code),
              Integer.toString(count),
              String.format(Locale.ROOT, "%.4f", share)));
    }
    Body.World world = frame.world(fills, shown, marked);
    String lead = everywhere > 0 || corpus.size() == 2 ? all(everywhere) : most(counts);
    String title =
        phrases.text("title.then", "one", lead, "other", phrases.count("map.none", nowhere));
    return corpus.spec(
        Kind.CORPUS_MAP,
        title,
        phrases.text("subtitle.corpus-map", "span", corpus.span()),
        corpus.stepKeys("step.map."),
        world,
        frame.notes(world),
        List.of(phrases.text("source.map")),
        String.join(
            "; ",
            corpus.names.byName(marked).stream()
                .map(code -> corpus.names.of(code) + " " + counts.get(code))
                .toList()),
        new Figures(List.of("entity", "name", "signed", "share"), rows));
  }

  private String all(int everywhere) {
    return corpus.phrases.count(
        corpus.size() == 2 ? "overlap.both" : "overlap.all",
        everywhere,
        "of",
        corpus.phrases.number(corpus.size()));
  }

  /** Who signed the most of them, when nobody signed all. */
  private String most(Map<String, Integer> counts) {
    Phrases phrases = corpus.phrases;
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> first =
        counts.keySet().stream().filter(code -> counts.get(code) == most).sorted().toList();
    String k = phrases.number(most);
    String of = phrases.number(corpus.size());
    return first.size() <= MOST_NAMED
        ? phrases.text(
            "map.most", "names", phrases.and(corpus.names.sorted(first)), "k", k, "of", of)
        : phrases.count("map.most-many", first.size(), "k", k, "of", of);
  }

  /** One side of a question: what to call it, and who signed for it. */
  record Side(String label, Set<String> states) {}

  /**
   * Who is on which of two opposed sides.
   *
   * @param issue what the first is for and the second against; empty for two lists as such
   */
  ChartSpec sides(Side one, Side other, String issue) {
    Phrases phrases = corpus.phrases;
    Map<String, Body.Fill> fills = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    Set<String> codes = new HashSet<>(corpus.reference.unMembers(corpus.on()));
    codes.addAll(one.states());
    codes.addAll(other.states());
    List<List<String>> rows = new ArrayList<>();
    int both = 0;
    for (String code : corpus.names.byName(List.copyOf(codes))) {
      boolean first = one.states().contains(code);
      boolean second = other.states().contains(code);
      both += first && second ? 1 : 0;
      Look look =
          first && second
              ? Look.BOTH_SIDES
              : first ? Look.SIGNED : second ? Look.OTHER_SIDE : Look.ABSENT;
      fills.put(code, Body.Fill.of(look, false));
      shown.put(code, corpus.names.of(code));
      rows.add(List.of(code, corpus.names.of(code), first ? "yes" : "no", second ? "yes" : "no"));
    }
    List<String> marked = new ArrayList<>(one.states());
    marked.addAll(other.states());
    Body.World world = frame.world(fills, shown, marked);
    List<ChartSpec.Key> keys = new ArrayList<>();
    keys.add(key(Look.SIGNED, one.label()));
    keys.add(key(Look.OTHER_SIDE, other.label()));
    if (both > 0) {
      keys.add(key(Look.BOTH_SIDES, phrases.text("key.both-sides")));
    }
    keys.add(key(Look.ABSENT, phrases.text("key.neither")));
    boolean lists = issue.isEmpty();
    String title =
        phrases.text(
            lists ? "title.sides" : "title.sides.issue",
            "issue",
            issue,
            "one",
            phrases.count(lists ? "sides.one" : "sides.favour", one.states().size()),
            "other",
            phrases.count(lists ? "sides.other" : "sides.opposed", other.states().size()),
            "both",
            phrases.count("sides.both", both));
    return corpus.spec(
        Kind.SIDES,
        title,
        phrases.text("subtitle.sides", "span", corpus.span()),
        keys,
        world,
        frame.notes(world),
        List.of(phrases.text("source.map")),
        phrases.text(
            "alt.sides",
            "one",
            one.label(),
            "first",
            phrases.and(corpus.names.sorted(List.copyOf(one.states()))),
            "other",
            other.label(),
            "second",
            phrases.and(corpus.names.sorted(List.copyOf(other.states())))),
        new Figures(List.of("entity", "name", "one", "other"), rows));
  }

  private static ChartSpec.Key key(Look look, String text) {
    return new ChartSpec.Key(new ChartSpec.LookMark(look), text);
  }
}
