package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Charts of how many signed, of groups, of classes of alliance, and of regions as tiles. */
final class AttendanceCharts {
  private static final int ABSENT_NAMED = 8;
  private static final int SIGNED_NAMED = 4;

  private final Subject subject;
  private final Phrases phrases;
  private final Names names;
  private final Standing standing;
  private final Wording wording;

  AttendanceCharts(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases;
    this.names = subject.names;
    this.standing = subject.standing;
    this.wording = subject.wording;
  }

  /** How many of each group's members signed, fullest first; groups without any in a note. */
  ChartSpec groups() {
    List<Attendance> all = new ArrayList<>(standing.rows("group"));
    all.sort(
        Comparator.comparingDouble(Attendance::shareWithRepresented)
            .thenComparing(Attendance::share)
            .thenComparing(Attendance::signed)
            .reversed()
            .thenComparing(row -> names.label("group", row.category()), Names.order()));
    List<Attendance> shown = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (Attendance row : all) {
      if (row.signed() + row.count(Look.REPRESENTED) + row.count(Look.DECLINED) > 0) {
        shown.add(row);
      } else if (standing.complete() && row.count(Look.UNKNOWN) == 0) {
        empty.add(
            phrases.text(
                "group.size",
                "group",
                names.label("group", row.category()),
                "n",
                phrases.number(row.eligible())));
      }
    }
    empty.sort(Names.order());
    List<String> notes =
        empty.isEmpty()
            ? List.of()
            : List.of(
                phrases.text(
                    "note.none", "groups", String.join(phrases.text("list.comma"), empty)));
    return subject.spec(
        Kind.GROUPS,
        wording.finding("group", all),
        phrases.text(
            "subtitle.groups", "statement", wording.statement(), "date", wording.membershipDate()),
        subject.legend.ofBars(looks(shown)),
        new Body.Bars(true, bars("group", shown)),
        notes,
        List.of(phrases.text("note.several-groups")),
        "group",
        all);
  }

  /** How many of each class of formal alliance signed, in the scheme's order. */
  ChartSpec alignment() {
    List<Attendance> all = standing.rows("alignment");
    return subject.spec(
        Kind.ALIGNMENT,
        wording.finding("alignment", all),
        phrases.text(
            "subtitle.alignment",
            "date",
            wording.membershipDate(),
            "statement",
            wording.statement()),
        subject.legend.ofBars(looks(all)),
        new Body.Bars(true, bars("alignment", all)),
        List.of(),
        List.of(phrases.text("note.alignment")),
        "alignment",
        all);
  }

  /** Every member of the United Nations as a tile, those who signed first. */
  ChartSpec regions() {
    List<Attendance> all = byShare(standing.rows("region"));
    List<Body.Block> blocks = new ArrayList<>();
    for (Attendance row : all) {
      blocks.add(
          new Body.Block(names.label("region", row.category()), wording.figure(row), tiles(row)));
    }
    List<String> outside = names.byName(standing.signedOutside());
    if (!outside.isEmpty()) {
      blocks.add(
          new Body.Block(
              phrases.text("category.outside"),
              phrases.number(outside.size()),
              outside.stream().map(code -> tile(code, Look.SIGNED, true)).toList()));
    }
    boolean targets =
        all.stream()
            .anyMatch(
                row -> row.by().values().stream().flatMap(List::stream).anyMatch(standing::target));
    return subject.spec(
        Kind.REGIONS,
        wording.finding("region", all),
        phrases.text(
            "subtitle.regions", "date", wording.membershipDate(), "statement", wording.statement()),
        subject.legend.ofTiles(looks(all), targets, !outside.isEmpty()),
        new Body.Tiles(blocks),
        List.of(),
        List.of(phrases.text("source.regions")),
        "region",
        all);
  }

  /** Fullest first. */
  static List<Attendance> byShare(List<Attendance> rows) {
    return rows.stream().sorted(Comparator.comparingDouble(Attendance::share).reversed()).toList();
  }

  private List<Body.Tile> tiles(Attendance row) {
    List<Body.Tile> tiles = new ArrayList<>();
    for (Look look : Look.towardsOne()) {
      row.in(look).forEach(code -> tiles.add(tile(code, look, false)));
    }
    return tiles;
  }

  private Body.Tile tile(String code, Look look, boolean outside) {
    return new Body.Tile(names.of(code), look, standing.target(code), outside);
  }

  private List<Body.Bar> bars(String scheme, List<Attendance> rows) {
    return rows.stream().map(row -> bar(names.label(scheme, row.category()), row)).toList();
  }

  private Body.Bar bar(String label, Attendance row) {
    List<Body.Part> parts = new ArrayList<>();
    for (Look look : Look.towardsOne()) {
      if (row.count(look) > 0 && look != Look.ABSENT) {
        parts.add(new Body.Part(look, row.count(look)));
      }
    }
    return new Body.Bar(label, parts, row.eligible(), wording.figure(row), beside(row));
  }

  /** The names that matter: the few that are missing, or the few that are there. */
  private String beside(Attendance row) {
    List<String> said = new ArrayList<>();
    int signed = row.signed();
    int absent = row.count(Look.ABSENT);
    if (!standing.complete()) {
      if (signed > 0 && signed <= ABSENT_NAMED) {
        said.add(named("beside.named", row, Look.SIGNED));
      }
    } else if (signed > 0 && signed <= SIGNED_NAMED && signed < absent) {
      said.add(named("beside.only", row, Look.SIGNED));
    } else if (absent > 0 && absent <= ABSENT_NAMED && signed > 0) {
      said.add(named("beside.absent", row, Look.ABSENT));
    } else if (absent > ABSENT_NAMED && signed > 0) {
      said.add(phrases.count("beside.absent-count", absent));
    }
    if (row.count(Look.REPRESENTED) > 0) {
      said.add(phrases.count("beside.represented", row.count(Look.REPRESENTED)));
    }
    List<String> missing =
        row.in(Look.DECLINED).stream().filter(standing::reportedMissing).toList();
    List<String> declined = new ArrayList<>(row.in(Look.DECLINED));
    declined.removeAll(missing);
    if (!declined.isEmpty()) {
      said.add(named("beside.declined", declined));
    }
    if (!missing.isEmpty()) {
      said.add(named("beside.missing", missing));
    }
    if (row.count(Look.TARGET) > 0 && row.count(Look.TARGET) <= SIGNED_NAMED) {
      said.add(named("beside.target", row, Look.TARGET));
    }
    return String.join(". ", said);
  }

  private String named(String key, Attendance row, Look look) {
    return named(key, row.in(look));
  }

  private String named(String key, List<String> codes) {
    List<String> shown = codes.stream().map(names::of).toList();
    return phrases.count(key, shown.size(), "names", phrases.and(shown));
  }

  private static List<Look> looks(List<Attendance> rows) {
    Set<Look> looks = new TreeSet<>(Set.of(Look.SIGNED));
    rows.forEach(
        row ->
            row.by()
                .forEach(
                    (look, codes) -> {
                      if (!codes.isEmpty()) {
                        looks.add(look);
                      }
                    }));
    return List.copyOf(looks);
  }
}
