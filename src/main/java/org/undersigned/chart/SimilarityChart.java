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

  /** Events by the share of their signatories that they have in common. */
  ChartSpec spec() {
    Phrases phrases = corpus.phrases;
    List<ChartEvent> events = corpus.events();
    List<List<Body.Cell>> cells = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<String> told = new ArrayList<>();
    double most = -1;
    int ties = 0;
    int[] alike = {0, 0};
    for (int i = 0; i < events.size(); i++) {
      List<Body.Cell> row = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        Set<String> one = Set.copyOf(events.get(i).signatories());
        Set<String> other = Set.copyOf(events.get(j).signatories());
        double share = Likeness.of(one, other);
        ties = share > most ? 1 : share == most ? ties + 1 : ties;
        if (share > most) {
          most = share;
          alike = new int[] {j, i};
        }
        told.add(
            phrases.text(
                "alt.pair",
                "one",
                events.get(i).id(),
                "other",
                events.get(j).id(),
                "share",
                phrases.percent(share)));
        String text = events.size() <= VALUES_UP_TO ? phrases.percent(share) : "";
        row.add(new Body.Cell(Likeness.step(share), text.length() > LONGEST_VALUE ? "<1%" : text));
        rows.add(
            List.of(
                events.get(i).id(), events.get(j).id(), String.format(Locale.ROOT, "%.4f", share)));
      }
      cells.add(row);
    }
    List<String> labels = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      columns.add(Integer.toString(i + 1));
      labels.add(corpus.label(events.get(i)));
    }
    return corpus.spec(
        Kind.SIMILARITY,
        title(most, ties, alike[0], alike[1]),
        phrases.text("subtitle.similarity", "span", corpus.span()),
        corpus.stepKeys("step.states."),
        new Body.Matrix(labels, columns, cells, List.of()),
        List.of(),
        List.of(),
        String.join("; ", told),
        new Figures(List.of("one", "other", "share"), rows));
  }

  /** The finding: which two events are the most alike; by number when their titles are long. */
  private String title(double share, int pairs, int first, int second) {
    Phrases phrases = corpus.phrases;
    if (share <= 0) {
      return phrases.text("title.similarity.none");
    }
    if (pairs > 1) {
      return share >= 1
          ? phrases.count("title.similarity.same-several", pairs)
          : phrases.count("title.similarity.several", pairs, "share", phrases.percent(share));
    }
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
