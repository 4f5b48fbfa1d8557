package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.SignatoryList;

/** Charts of statements as specifications, in one language. Safe for many threads. */
public final class Charts {
  /** Below that many acts nothing is said of who signs with whom. */
  public static final int FEWEST_FOR_COSIGNING = CosigningChart.FEWEST_EVENTS;

  private final ReferenceData reference;
  private final Phrases phrases;
  private final Typeface type;
  private final Geometry geometry;
  private final MapFrame frame;
  private final String timelineBy;
  private final int smallestCombination;

  /**
   * Charts with words and names of one language.
   *
   * @param language BCP 47
   * @throws IllegalArgumentException when there are no words in that language; the message names
   *     those there are
   */
  public Charts(ReferenceData reference, String language) {
    this(
        Objects.requireNonNull(reference),
        Phrases.bundled(language),
        Typeface.bundled(),
        Geometry.bundled(),
        "region",
        2);
  }

  private Charts(
      ReferenceData reference,
      Phrases phrases,
      Typeface type,
      Geometry geometry,
      String timelineBy,
      int smallestCombination) {
    this.reference = reference;
    this.phrases = phrases;
    this.type = type;
    this.geometry = geometry;
    this.frame = new MapFrame(geometry, type, phrases);
    this.timelineBy = timelineBy;
    this.smallestCombination = smallestCombination;
  }

  /**
   * The same charts with other choices.
   *
   * @param scheme by which timelines are split: {@code region} or {@code alignment}
   * @param smallest combinations of fewer states are pooled in an overlap, at least 1
   */
  public Charts with(String scheme, int smallest) {
    return new Charts(reference, phrases, type, geometry, scheme, smallest);
  }

  /** Draws these charts, with the typeface and the land that are loaded already. */
  public ChartImage image() {
    return new ChartImage(type, geometry);
  }

  /**
   * The charts of one statement, in the order of {@link Kind}. A kind that draws many statements is
   * left out.
   *
   * @param otherCopies how many other copies of the list are known
   */
  public List<ChartSpec> of(SignatoryList list, int otherCopies, Collection<Kind> kinds) {
    return specs(new Subject(list, otherCopies, reference, phrases, type), kinds);
  }

  /**
   * The charts of one statement that an editor would choose: all, but no map where tiles say it
   * better, which is where few states are marked or most are too small to see.
   *
   * @param otherCopies how many other copies of the list are known
   */
  public List<ChartSpec> chosen(SignatoryList list, int otherCopies) {
    Subject subject = new Subject(list, otherCopies, reference, phrases, type);
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    if (!new MapChart(subject, frame).tells()) {
      kinds.remove(Kind.MAP);
    }
    return specs(subject, kinds);
  }

  private List<ChartSpec> specs(Subject subject, Collection<Kind> kinds) {
    AttendanceCharts attendance = new AttendanceCharts(subject);
    List<ChartSpec> specs = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kinds.contains(kind) && !kind.manyStatements()) {
        specs.add(
            switch (kind) {
              case GROUPS -> attendance.groups();
              case REGIONS -> attendance.regions();
              case ALIGNMENT -> attendance.alignment();
              default -> new MapChart(subject, frame).map();
            });
      }
    }
    return specs;
  }

  /**
   * The charts of several events, in the order of {@link Kind}: of the kinds asked for those that
   * the events bear. An overlap needs two to twelve events, a likeness of states five; changes are
   * drawn of two events, or of the last two when their lists are alike; two opposed lists when
   * exactly two events are given. Events whose list is not complete are left out, and the charts
   * say so.
   *
   * @param blocs by which states are ordered and which are outlined
   */
  public List<ChartSpec> of(List<ChartEvent> events, Blocs blocs, Collection<Kind> kinds) {
    Corpus corpus = new Corpus(events, reference, phrases, type);
    List<ChartSpec> specs = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kinds.contains(kind) && kind.manyStatements() && bears(corpus, kind)) {
        specs.add(many(corpus, kind, blocs));
      }
    }
    return specs;
  }

  /**
   * The kinds for several events that an editor would choose: all but two opposed lists, and
   * changes only where the last two lists are alike. Of two that share nobody nobody came or went.
   */
  public Set<Kind> chosen(List<ChartEvent> events) {
    Corpus corpus = new Corpus(events, reference, phrases, type);
    Set<Kind> kinds = EnumSet.complementOf(EnumSet.of(Kind.SIDES));
    kinds.removeIf(kind -> !kind.manyStatements());
    if (corpus.size() < 2 || !corpus.lastTwoDiffer()) {
      kinds.remove(Kind.CHANGES);
    }
    return kinds;
  }

  private static boolean bears(Corpus corpus, Kind kind) {
    return switch (kind) {
      case OVERLAP -> corpus.size() >= 2 && corpus.size() <= OverlapChart.MOST_EVENTS;
      case COSIGNING -> corpus.size() >= CosigningChart.FEWEST_EVENTS && corpus.anyTwice();
      case SIMILARITY ->
          corpus.size() >= SimilarityChart.FEWEST_EVENTS
              && corpus.size() <= SimilarityChart.MOST_EVENTS;
      case SIDES -> corpus.size() == 2;
      case CHANGES -> corpus.size() == 2 || corpus.size() > 2 && corpus.lastTwoDiffer();
      default -> corpus.size() >= 2;
    };
  }

  /** What a kind of chart for several statements is drawn of, to say why it was not. */
  public static String needs(Kind kind) {
    return switch (kind) {
      case OVERLAP -> "2 to " + OverlapChart.MOST_EVENTS + " acts";
      case COSIGNING ->
          CosigningChart.FEWEST_EVENTS + " acts and more, and states that joined two of them";
      case SIMILARITY ->
          SimilarityChart.FEWEST_EVENTS + " to " + SimilarityChart.MOST_EVENTS + " acts";
      case CHANGES ->
          "two acts, or more of which the last two have a quarter of their states alike";
      case SIDES -> "two acts, or --topics with acts for and against an --issue";
      default -> "two acts and more";
    };
  }

  private ChartSpec many(Corpus corpus, Kind kind, Blocs blocs) {
    List<ChartEvent> events = corpus.events();
    return switch (kind) {
      case TIMELINE -> new TimelineChart(corpus, timelineBy).timeline();
      case OVERLAP -> new OverlapChart(corpus, smallestCombination).overlap();
      case COSIGNING -> new CosigningChart(corpus).spec(blocs);
      case SIMILARITY -> new SimilarityChart(corpus).spec();
      case CHANGES ->
          new ChangesChart(corpus, events.get(events.size() - 2), events.get(events.size() - 1))
              .changes();
      case SIDES ->
          new CorpusMapChart(corpus, frame)
              .sides(side(corpus, events.get(0)), side(corpus, events.get(1)), "");
      default -> new CorpusMapChart(corpus, frame).shares();
    };
  }

  /**
   * Who is new and who was dropped between the last two acts of one side of a question; empty when
   * that side has fewer.
   *
   * @param side added to the chart's name
   */
  public Optional<ChartSpec> changes(List<ChartEvent> events, String side) {
    Corpus corpus = new Corpus(events, reference, phrases, type);
    return corpus.size() < 2
        ? Optional.empty()
        : Optional.of(many(corpus, Kind.CHANGES, Blocs.NOT_SOUGHT).named(side));
  }

  private static CorpusMapChart.Side side(Corpus corpus, ChartEvent event) {
    return new CorpusMapChart.Side(corpus.label(event), Set.copyOf(event.signatories()));
  }

  /**
   * The two sides of a question on one map: who signed what speaks for it, and what speaks against.
   *
   * @param issue what it is about, for the key
   */
  public ChartSpec sides(List<ChartEvent> inFavour, List<ChartEvent> against, String issue) {
    List<ChartEvent> all = new ArrayList<>(inFavour);
    all.addAll(against);
    Corpus corpus = new Corpus(all, reference, phrases, type);
    return new CorpusMapChart(corpus, frame)
        .sides(side("sides.for", inFavour, issue), side("sides.against", against, issue), issue);
  }

  private CorpusMapChart.Side side(String key, List<ChartEvent> events, String issue) {
    Set<String> states = new TreeSet<>();
    events.stream().filter(ChartEvent::complete).forEach(e -> states.addAll(e.signatories()));
    String label =
        phrases.text(
            key, "issue", issue, "statements", phrases.count("corpus.statements", events.size()));
    return new CorpusMapChart.Side(label, states);
  }
}
