package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reference.Category;

/** Size of the coalition over time, by the categories of a scheme. */
final class TimelineChart {
  private final Corpus corpus;
  private final String scheme;

  /** Split by {@code region} or another scheme; beyond five categories the smallest are pooled. */
  TimelineChart(Corpus corpus, String scheme) {
    this.corpus = corpus;
    this.scheme = scheme;
  }

  ChartSpec timeline() {
    Phrases phrases = corpus.phrases;
    List<ChartEvent> events = corpus.events();
    List<Map<String, Integer>> counts = events.stream().map(this::count).toList();
    List<String> categories = categories(counts);
    List<Body.Moment> moments = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      ChartEvent event = events.get(i);
      List<Integer> sizes = new ArrayList<>();
      int rest = event.signatories().size();
      for (String category : categories) {
        int size = counts.get(i).getOrDefault(category, 0);
        sizes.add(size);
        rest -= size;
      }
      sizes.add(rest);
      moments.add(new Body.Moment(corpus.date(event), corpus.title(event), sizes));
      List<String> row = new ArrayList<>();
      row.add(event.id());
      row.add(event.date().map(Object::toString).orElse(""));
      row.add(Integer.toString(event.signatories().size()));
      sizes.forEach(size -> row.add(Integer.toString(size)));
      rows.add(row);
    }
    List<String> labels =
        new ArrayList<>(categories.stream().map(c -> corpus.names.label(scheme, c)).toList());
    labels.add(phrases.text("timeline.other"));
    List<String> header = new ArrayList<>(List.of("statement", "date", "states"));
    header.addAll(labels);
    String subtitle = phrases.text("subtitle.timeline." + scheme, "span", corpus.span());
    return corpus.spec(
        Kind.TIMELINE,
        title(events),
        subtitle,
        keys(labels, moments),
        new Body.Timeline(labels, moments),
        List.of(),
        scheme.equals("region") ? List.of(phrases.text("source.regions")) : List.of(),
        String.join(
            "; ",
            events.stream().map(e -> corpus.label(e) + " " + e.signatories().size()).toList()),
        new Figures(header, rows));
  }

  private Map<String, Integer> count(ChartEvent event) {
    Map<String, Integer> counts = new HashMap<>();
    for (String code : event.signatories()) {
      String category = corpus.reference.category(scheme, code, event.date().orElseGet(corpus::on));
      counts.merge(category, 1, Integer::sum);
    }
    return counts;
  }

  /**
   * In the order of the scheme: all when they are few, so that each has its colour in every chart;
   * else the largest five.
   */
  private List<String> categories(List<Map<String, Integer>> counts) {
    Map<String, Integer> sums = new HashMap<>();
    counts.forEach(map -> map.forEach((c, n) -> sums.merge(c, n, Integer::sum)));
    List<String> all =
        corpus.reference.scheme(scheme).stream()
            .flatMap(found -> found.categories().stream())
            .map(Category::code)
            .filter(category -> !category.equals(Wording.NOWHERE))
            .toList();
    if (all.size() <= ChartTheme.CATEGORIES.size()) {
      return all;
    }
    List<String> ordered = all.stream().filter(sums::containsKey).toList();
    List<String> largest =
        ordered.stream()
            .sorted(Comparator.comparing((String c) -> sums.get(c)).reversed())
            .limit(ChartTheme.CATEGORIES.size())
            .toList();
    return ordered.stream().filter(largest::contains).toList();
  }

  private List<ChartSpec.Key> keys(List<String> labels, List<Body.Moment> moments) {
    List<ChartSpec.Key> keys = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int index = i;
      if (moments.stream().anyMatch(moment -> moment.sizes().get(index) > 0)) {
        String hex =
            String.format(
                Locale.ROOT, "#%06X", ChartTheme.category(i, labels.size()).getRGB() & 0xFFFFFF);
        keys.add(new ChartSpec.Key(new ChartSpec.ColourMark(hex), labels.get(i)));
      }
    }
    return keys;
  }

  private String title(List<ChartEvent> events) {
    Phrases phrases = corpus.phrases;
    Comparator<ChartEvent> bySize = Comparator.comparingInt(e -> e.signatories().size());
    ChartEvent largest = events.stream().max(bySize).orElseThrow();
    int most = largest.signatories().size();
    int least = events.stream().min(bySize).orElseThrow().signatories().size();
    if (most == least) {
      return phrases.count(
          "title.timeline.same", events.size(), "states", phrases.count("states.count", most));
    }
    boolean tie = events.stream().filter(e -> e.signatories().size() == most).count() > 1;
    Optional<String> day = corpus.knownByDate(largest);
    return phrases.count(
        tie ? "title.timeline.tie" : day.isPresent() ? "title.timeline.on" : "title.timeline",
        events.size(),
        "least",
        phrases.number(least),
        "most",
        phrases.number(most),
        day.isPresent() ? "date" : "largest",
        day.orElseGet(() -> corpus.quoted(largest)));
  }
}
