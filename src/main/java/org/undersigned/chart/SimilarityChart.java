package org.undersigned.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike events are, by those who signed them: a matrix of shares. */
final class SimilarityChart {
  static final int FEWEST_EVENTS = 3;

  /** More events than that do not fit into a square of names. */
  static final int MOST_EVENTS = 40;

  private static final int VALUES_UP_TO = 20;

  /** A share with more signs does not fit into a cell. */
  private static final int LONGEST_VALUE = 5;

  private final Corpus corpus;

  SimilarityChart(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Two events, by their places in the order of events, and how alike they are.
   *
   * @param one the later of them
   */
  private record Pair(int one, int other, double share) {}

  /** Events by the share of their signatories that they have in common. */
  ChartSpec spec() {
    Phrases phrases = corpus.phrases;
    List<ChartEvent> events = corpus.events();
    List<Set<String>> signed = events.stream().map(e -> Set.copyOf(e.signatories())).toList();
    List<Pair> pairs = new ArrayList<>();
    List<List<Body.Cell>> cells = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      List<Body.Cell> row = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        Pair pair = new Pair(i, j, Likeness.of(signed.get(i), signed.get(j)));
        pairs.add(pair);
        row.add(cell(pair.share()));
      }
      cells.add(row);
      columns.add(Integer.toString(i + 1));
      labels.add(corpus.label(events.get(i)));
    }
    return corpus.spec(
        Kind.SIMILARITY,
        title(pairs),
        phrases.text("subtitle.similarity", "span", corpus.span()),
        corpus.stepKeys("step.states."),
        new Body.Matrix(labels, columns, cells, List.of()),
        List.of(),
        List.of(),
        String.join("; ", pairs.stream().map(this::told).toList()),
        new Figures(List.of("one", "other", "share"), pairs.stream().map(this::figures).toList()));
  }

  private Body.Cell cell(double share) {
    String text = corpus.events().size() <= VALUES_UP_TO ? corpus.phrases.percent(share) : "";
    return new Body.Cell(Likeness.step(share), text.length() > LONGEST_VALUE ? "<1%" : text);
  }

  private String told(Pair pair) {
    return corpus.phrases.text(
        "alt.pair",
        "one",
        id(pair.one()),
        "other",
        id(pair.other()),
        "share",
        corpus.phrases.percent(pair.share()));
  }

  private List<String> figures(Pair pair) {
    String share = String.format(Locale.ROOT, "%.4f", pair.share());
    return List.of(id(pair.one()), id(pair.other()), share);
  }

  private String id(int event) {
    return corpus.events().get(event).id();
  }

  /** The finding: which two events are the most alike; by number when their titles are long. */
  private String title(List<Pair> pairs) {
    Phrases phrases = corpus.phrases;
    double share = pairs.stream().mapToDouble(Pair::share).max().orElse(0);
    if (share <= 0) {
      return phrases.text("title.similarity.none");
    }
    List<Pair> most = pairs.stream().filter(p -> p.share() == share).toList();
    if (most.size() > 1) {
      return share >= 1
          ? phrases.count("title.similarity.same-several", most.size())
          : phrases.count("title.similarity.several", most.size(), "share", phrases.percent(share));
    }
    int first = most.get(0).other();
    int second = most.get(0).one();
    ChartEvent one = corpus.events().get(first);
    ChartEvent other = corpus.events().get(second);
    String pair =
        corpus.quotable(one, other)
            ? phrases.and(List.of(corpus.quoted(one), corpus.quoted(other)))
            : phrases.text("similarity.numbers", "one", first + 1, "other", second + 1);
    return share >= 1
        ? phrases.text("title.similarity.same", "pair", pair)
        : phrases.text("title.similarity", "share", phrases.percent(share), "pair", pair);
  }
}
