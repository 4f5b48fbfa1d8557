package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;

/** The sentences on a chart of one statement. Phrases come from the table; this joins them. */
final class Wording {
  private static final int FULLEST_SHOWN = 2;
  private static final int EMPTY_SHOWN = 2;
  private static final int NAMED_IN_TITLE = 3;

  /** The last category of a partition: those that are in none of the others. */
  static final String NOWHERE = "none";

  private static final int SMALLEST_WORTH_NAMING = 4;

  private final Phrases phrases;
  private final Names names;
  private final Standing standing;
  private final Typeface type;

  Wording(Phrases phrases, Names names, Standing standing, Typeface type) {
    this.phrases = phrases;
    this.names = names;
    this.standing = standing;
    this.type = type;
  }

  /** How many states did what, and for how many more a body spoke. */
  String lead() {
    int represented = standing.in(Role.REPRESENTED).size();
    if (represented == 0) {
      return signedAlone();
    }
    return standing.signed().isEmpty()
        ? phrases.count("lead.represented-only", represented)
        : phrases.count("lead.represented", represented, "lead", signedAlone());
  }

  /** Whether the text gives the speaker of a group that it does not spell out. */
  private boolean onBehalf() {
    StatementFacts facts = standing.list().facts();
    int signed = standing.signed().size();
    return facts.list() == ListKind.COLLECTIVE
        && !facts.onBehalfOf().isEmpty()
        && signed > 0
        && signed <= NAMED_IN_TITLE;
  }

  private String signedAlone() {
    StatementFacts facts = standing.list().facts();
    int signed = standing.signed().size();
    if (onBehalf()) {
      return phrases.text(
          "lead.behalf",
          "names",
          phrases.and(names.sorted(standing.signed())),
          "group",
          phrases.and(names.sorted(facts.onBehalfOf())));
    }
    if (standing.complete() || facts.list() == ListKind.COLLECTIVE) {
      String stance = phrases.has("lead." + facts.stance()) ? facts.stance() : "other";
      return phrases.count("lead." + stance, signed);
    }
    if (facts.stated().isPresent() && facts.stated().get().count() > signed) {
      return phrases.count("lead.partial-of", signed, "stated", stated(facts.stated().get()));
    }
    return phrases.count("lead.partial", signed);
  }

  private String stated(StatedCount count) {
    String kind =
        switch (count.kind()) {
          case EXACT -> "stated.exact";
          case ABOUT -> "stated.about";
          case AT_LEAST -> "stated.at-least";
        };
    return phrases.text(kind, "n", phrases.number(count.count()));
  }

  /** The lead and the fullest and the emptiest of the categories. */
  String finding(String scheme, List<Attendance> rows) {
    if (!standing.in(Role.REPRESENTED).isEmpty() || onBehalf()) {
      return lead();
    }
    if (standing.complete() && standing.signed().size() <= NAMED_IN_TITLE) {
      return few();
    }
    List<String> parts = new ArrayList<>();
    for (Attendance row : fullest(rows)) {
      parts.add(fraction(row) + " " + names.members(scheme, row.category()));
    }
    List<String> empty =
        rows.stream()
            .filter(row -> standing.complete() && row.count(Look.ABSENT) == row.eligible())
            .filter(row -> row.eligible() >= SMALLEST_WORTH_NAMING && isPlace(row.category()))
            .sorted(Comparator.comparingInt(Attendance::eligible).reversed())
            .limit(EMPTY_SHOWN)
            .map(row -> names.place(scheme, row.category()))
            .toList();
    if (standing.signed().isEmpty() || parts.isEmpty()) {
      return lead();
    }
    if (!empty.isEmpty()) {
      parts.add(phrases.text("none-in", "places", phrases.or(empty)));
    }
    return phrases.text(
        "title", "lead", lead(), "parts", String.join(phrases.text("list.comma"), parts));
  }

  /**
   * Those of which at least half signed, fullest first; else the one that is most like the whole
   * list: a large body that nearly everybody belongs to says less than a small one.
   */
  private List<Attendance> fullest(List<Attendance> rows) {
    List<Attendance> worthNaming =
        rows.stream()
            .filter(row -> row.signed() > 0 && isPlace(row.category()))
            .filter(row -> row.eligible() >= SMALLEST_WORTH_NAMING)
            .toList();
    Comparator<Attendance> byShare =
        Comparator.comparingDouble(Attendance::share).thenComparing(Attendance::eligible);
    List<Attendance> half =
        worthNaming.stream()
            .filter(row -> row.signed() * 2 >= row.eligible())
            .sorted(byShare.reversed())
            .limit(FULLEST_SHOWN)
            .toList();
    return half.isEmpty()
        ? worthNaming.stream()
            .max(
                Comparator.comparing(this::holdsAThird)
                    .thenComparing(this::likeness)
                    .thenComparing(byShare))
            .stream()
            .toList()
        : half;
  }

  private boolean holdsAThird(Attendance row) {
    return row.signed() * 3 >= standing.signed().size();
  }

  private double likeness(Attendance row) {
    int either = row.eligible() + standing.signed().size() - row.signed();
    return (double) row.signed() / either;
  }

  /** The last category of a partition gathers those that are nowhere. */
  private static boolean isPlace(String category) {
    return !category.equals(NOWHERE);
  }

  /** What share of the world's people the signatories stand for. */
  String people(String share) {
    int signed = standing.signed().size();
    if (signed == 0 || onBehalf()) {
      return lead();
    }
    String lead = standing.complete() && signed <= NAMED_IN_TITLE ? few() : signedAlone();
    boolean all = standing.complete() || standing.list().facts().list() == ListKind.COLLECTIVE;
    String key = all ? "title.map" : "title.map.partial";
    return phrases.count(key, signed, "lead", lead, "share", share);
  }

  /** So few signed that the title names them. */
  private String few() {
    List<String> signed = names.sorted(standing.signed());
    return signed.isEmpty()
        ? lead()
        : phrases.text("title", "lead", signedAlone(), "parts", phrases.and(signed));
  }

  private String fraction(Attendance row) {
    return row.count(Look.UNKNOWN) == 0
        ? phrases.fraction(row.signed(), row.eligible())
        : phrases.count("fraction.at-least", row.signed(), "of", phrases.number(row.eligible()));
  }

  /** {@code 25 of 27}, as figures. */
  String figure(Attendance row) {
    String key = "fraction.figure";
    if (row.count(Look.UNKNOWN) > 0) {
      key = row.signed() == 0 ? "fraction.figure.unnamed" : "fraction.figure.at-least";
    }
    return phrases.text(
        key, "n", phrases.number(row.signed()), "of", phrases.number(row.eligible()));
  }

  /** Title of the statement in quotes; its name where the typeface lacks a letter. */
  String statement() {
    return new Titles(phrases, type)
        .quoted(standing.list().facts().title(), standing.list().statement());
  }

  /** The day of the act in words. */
  String date() {
    return standing
        .list()
        .facts()
        .date()
        .map(phrases::date)
        .orElseGet(() -> phrases.text("undated"));
  }

  /** The day at which memberships are taken. */
  String membershipDate() {
    return phrases.date(standing.on());
  }

  /** Publisher and date of the list, number of other copies, and what else is to be said. */
  String source(int otherCopies, List<String> more) {
    StatementFacts facts = standing.list().facts();
    String publisher =
        Stream.of(facts.publisher(), facts.source())
            .filter(name -> !name.isBlank() && type.canDraw(name))
            .findFirst()
            .orElseGet(() -> phrases.count("corpus.unpublished", 1));
    String date =
        facts.date().map(day -> phrases.text("source.date", "date", phrases.date(day))).orElse("")
            + standing
                .list()
                .published()
                .map(day -> phrases.text("source.published", "date", phrases.date(day)))
                .orElse("");
    List<String> sentences = new ArrayList<>();
    sentences.add(phrases.text("source", "publisher", publisher, "date", date));
    if (otherCopies > 0) {
      sentences.add(phrases.count("source.copies", otherCopies));
    }
    sentences.addAll(more);
    return String.join(" ", sentences);
  }

  /** Notes that every chart of the statement carries: who signed besides, who is not counted. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!standing.complete()) {
      boolean collective = standing.list().facts().list() == ListKind.COLLECTIVE;
      notes.add(
          phrases.text(
              collective
                  ? "note.collective"
                  : standing.list().isGuess() ? "note.guess" : "note.partial"));
    }
    List<String> outside = names.sorted(standing.signedOutside());
    if (!outside.isEmpty()) {
      notes.add(phrases.count("note.outside", outside.size(), "names", phrases.and(outside)));
    }
    List<String> bodies = names.sorted(standing.organisations());
    if (!bodies.isEmpty()) {
      notes.add(phrases.count("note.organisations", bodies.size(), "names", phrases.and(bodies)));
    }
    return notes.isEmpty() ? List.of() : List.of(String.join(" ", notes));
  }
}
