package org.undersigned.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.reference.Category;

/** Who is on the later of two lists only, who on the earlier only, by region. */
final class ChangesChart {
  private static final String SCHEME = "region";

  private final Corpus corpus;
  private final ChartEvent earlier;
  private final ChartEvent later;

  ChangesChart(Corpus corpus, ChartEvent earlier, ChartEvent later) {
    this.corpus = corpus;
    this.earlier = earlier;
    this.later = later;
  }

  ChartSpec changes() {
    Phrases phrases = corpus.phrases;
    List<String> left = new ArrayList<>(earlier.signatories());
    left.removeAll(later.signatories());
    List<String> joined = new ArrayList<>(later.signatories());
    joined.removeAll(earlier.signatories());
    int stayed = later.signatories().size() - joined.size();
    Map<String, List<String>> leftBy = byRegion(left);
    Map<String, List<String>> joinedBy = byRegion(joined);
    List<String> both = new ArrayList<>(earlier.signatories());
    both.retainAll(later.signatories());
    Map<String, List<String>> bothBy = byRegion(both);
    List<Body.Change> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (String region : regions()) {
      List<String> out = corpus.names.sorted(leftBy.getOrDefault(region, List.of()));
      List<String> in = corpus.names.sorted(joinedBy.getOrDefault(region, List.of()));
      List<String> kept = corpus.names.sorted(bothBy.getOrDefault(region, List.of()));
      if (out.size() + in.size() + kept.size() > 0) {
        String label =
            region.isEmpty()
                ? phrases.text("category.outside")
                : corpus.names.label(SCHEME, region);
        rows.add(new Body.Change(label, out, in, phrases.count("changes.both", kept.size())));
        out.forEach(name -> cells.add(List.of("earlier only", label, name)));
        in.forEach(name -> cells.add(List.of("later only", label, name)));
        kept.forEach(name -> cells.add(List.of("both", label, name)));
      }
    }
    String title =
        phrases.text(
            "title.changes",
            "joined",
            phrases.count("changes.joined", joined.size()),
            "left",
            phrases.count("changes.left", left.size()),
            "stayed",
            phrases.count("changes.stayed", stayed));
    String subtitle =
        phrases.text(
            "subtitle.changes",
            "earlier",
            corpus.quoted(earlier) + dated(earlier),
            "later",
            corpus.quoted(later) + dated(later));
    return corpus.spec(
        Kind.CHANGES,
        title,
        subtitle,
        List.of(),
        new Body.Changes(
            phrases.count("changes.earlier-only", left.size()),
            phrases.count("changes.later-only", joined.size()),
            rows),
        List.of(phrases.text("note.changes")),
        List.of(phrases.text("source.regions")),
        named("changes.later-only", joined) + ". " + named("changes.earlier-only", left),
        new Figures(List.of("list", "region", "name"), cells));
  }

  private String named(String key, List<String> codes) {
    String counted = corpus.phrases.count(key, codes.size());
    return codes.isEmpty()
        ? counted
        : counted + ", " + corpus.phrases.and(corpus.names.sorted(codes));
  }

  private String dated(ChartEvent event) {
    String day = event.date().map(corpus.phrases::date).orElse("");
    return day.isEmpty() ? "" : " (" + day + ")";
  }

  private List<String> regions() {
    List<String> regions =
        new ArrayList<>(
            corpus.reference.scheme(SCHEME).stream()
                .flatMap(found -> found.categories().stream())
                .map(Category::code)
                .toList());
    regions.add("");
    return regions;
  }

  private Map<String, List<String>> byRegion(List<String> codes) {
    Map<String, List<String>> by = new TreeMap<>();
    for (String code : codes) {
      String region = corpus.reference.category(SCHEME, code, corpus.on());
      by.computeIfAbsent(region, r -> new ArrayList<>()).add(code);
    }
    return by;
  }
}
