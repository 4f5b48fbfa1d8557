package org.undersigned.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.undersigned.coalition.Comparison;
import org.undersigned.reference.ReferenceData;

/** Several events that charts compare: those whose lists are complete, in order of time. */
final class Corpus {
  private static final int PUBLISHERS_NAMED = 8;

  /** More documents without a publisher are counted, not named. */
  private static final int DOCUMENTS_NAMED = 3;

  /** A longer title is not quoted within a title. */
  private static final int QUOTABLE = 64;

  final Phrases phrases;
  final Names names;
  final ReferenceData reference;
  private final Typeface type;
  private final Titles titles;
  private final List<ChartEvent> events;
  private final int leftOut;

  Corpus(List<ChartEvent> all, ReferenceData reference, Phrases phrases, Typeface type) {
    this.phrases = phrases;
    this.reference = reference;
    this.names = new Names(new Gazetteer(reference, phrases));
    this.type = type;
    this.titles = new Titles(phrases, type);
    this.events =
        all.stream()
            .filter(event -> event.complete() && !event.signatories().isEmpty())
            .sorted(
                Comparator.comparing((ChartEvent event) -> event.date().orElse(LocalDate.MAX))
                    .thenComparing(ChartEvent::id))
            .toList();
    this.leftOut = all.size() - events.size();
  }

  /** In order of time, those without a date last. */
  List<ChartEvent> events() {
    return events;
  }

  int size() {
    return events.size();
  }

  /** How many events each state signed, by code. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    events.forEach(event -> event.signatories().forEach(c -> counts.merge(c, 1, Integer::sum)));
    return counts;
  }

  /** Whether at least two states signed more than one event. */
  boolean anyTwice() {
    return counts().values().stream().filter(count -> count > 1).count() > 1;
  }

  /**
   * Whether the last two lists are of one coalition that changed: some of their states are on both.
   */
  boolean lastTwoDiffer() {
    Set<String> last = Set.copyOf(events.get(events.size() - 1).signatories());
    Set<String> before = Set.copyOf(events.get(events.size() - 2).signatories());
    return !last.equals(before) && Likeness.of(last, before) >= Comparison.SAME_COALITION;
  }

  /** Title, or the name where there is none or the typeface lacks a letter. */
  String title(ChartEvent event) {
    return titles.plain(event.title(), event.id());
  }

  String quoted(ChartEvent event) {
    return titles.quoted(event.title(), event.id());
  }

  /**
   * The day by which a title may speak of an event whose own title is long or cannot be drawn;
   * empty when that is short, or another event has the same day.
   */
  Optional<String> knownByDate(ChartEvent event) {
    boolean alone = events.stream().filter(e -> e.date().equals(event.date())).count() == 1;
    return !isQuotable(event) && alone ? event.date().map(phrases::date) : Optional.empty();
  }

  private boolean isQuotable(ChartEvent event) {
    String title = title(event);
    return !event.title().isBlank()
        && titles.drawn(event.title())
        && title.codePointCount(0, title.length()) <= QUOTABLE;
  }

  /** Whether a title may quote all of these at once. */
  boolean quotable(ChartEvent... some) {
    return Stream.of(some).mapToInt(e -> title(e).length()).sum() <= 2 * QUOTABLE;
  }

  /** Day and title. */
  String label(ChartEvent event) {
    String day = date(event);
    return day.isEmpty() ? title(event) : day + ": " + title(event);
  }

  /** Day in few letters, empty without one. */
  String date(ChartEvent event) {
    return event.date().map(phrases::shortDate).orElse("");
  }

  /** {@code 7 statements, 2 March 2022 to 9 January 2024}. */
  String span() {
    List<LocalDate> days = events.stream().flatMap(event -> event.date().stream()).toList();
    String many = phrases.count("corpus.statements", events.size());
    if (days.isEmpty()) {
      return many;
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return first.equals(last)
        ? phrases.text("corpus.on", "statements", many, "date", phrases.date(first))
        : phrases.text(
            "corpus.span",
            "statements",
            many,
            "first",
            phrases.date(first),
            "last",
            phrases.date(last));
  }

  /** A chart of the collection. */
  ChartSpec spec(
      Kind kind,
      String title,
      String subtitle,
      List<ChartSpec.Key> keys,
      Body body,
      List<String> notes,
      List<String> source,
      String alt,
      Figures figures) {
    List<String> sentences = new ArrayList<>();
    sentences.add(publishers());
    sentences.addAll(source);
    List<String> allNotes = new ArrayList<>(notes);
    if (leftOut > 0) {
      allNotes.add(phrases.count("corpus.left-out", leftOut));
    }
    String word = kind.word();
    return new ChartSpec(
        word.startsWith("corpus-") ? word : "corpus-" + word,
        kind,
        phrases.language(),
        title,
        subtitle,
        keys,
        body,
        allNotes,
        String.join(" ", sentences),
        title + ". " + subtitle + ". " + alt,
        figures);
  }

  /**
   * Who published the lists; the titles of few documents whose publisher is not known, or how many.
   */
  private String publishers() {
    List<String> origins =
        events.stream()
            .filter(this::published)
            .map(ChartEvent::publisher)
            .distinct()
            .sorted(Names.order())
            .toList();
    List<ChartEvent> unpublished = events.stream().filter(event -> !published(event)).toList();
    List<String> said = new ArrayList<>(origins);
    if (origins.size() > PUBLISHERS_NAMED) {
      said = new ArrayList<>(List.of(phrases.count("corpus.publishers", origins.size())));
    }
    if (unpublished.size() <= DOCUMENTS_NAMED && unpublished.stream().allMatch(this::isQuotable)) {
      said.addAll(unpublished.stream().map(this::quoted).distinct().toList());
    } else {
      said.add(phrases.count("corpus.unpublished", unpublished.size()));
    }
    return phrases.text("source", "publisher", phrases.and(said), "date", "");
  }

  private boolean published(ChartEvent event) {
    return !event.publisher().isBlank() && type.canDraw(event.publisher());
  }

  /** The day at which memberships and regions are taken: that of the last event. */
  LocalDate on() {
    Optional<LocalDate> last =
        events.stream().flatMap(event -> event.date().stream()).reduce((a, b) -> b);
    return last.orElseGet(reference::asOf);
  }

  /**
   * The colours of the steps of a scale, and what they mean.
   *
   * @param words the phrases that say so, but for their number: {@code step.}
   */
  List<ChartSpec.Key> stepKeys(String words) {
    List<ChartSpec.Key> keys = new ArrayList<>();
    for (int step = 0; step < ChartTheme.STEPS.size(); step++) {
      String hex = String.format(Locale.ROOT, "#%06X", ChartTheme.step(step).getRGB() & 0xFFFFFF);
      keys.add(new ChartSpec.Key(new ChartSpec.ColourMark(hex), phrases.text(words + step)));
    }
    return keys;
  }
}
