package org.undersigned.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Changed;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.Span;

/** Signatory lists for tests of charts. */
final class Fixtures {
  static final ReferenceData REFERENCE = ReferenceData.bundled();
  static final LocalDate JANUARY = LocalDate.of(2024, 1, 9);

  private Fixtures() {}

  /**
   * Lists of every size and kind: none, one, 8, 50, 80, all; partial; spoken for; letters that
   * lack.
   */
  static List<SignatoryList> all() {
    List<String> members = REFERENCE.unMembers(JANUARY);
    List<String> longest =
        members.stream()
            .sorted(
                java.util.Comparator.comparingInt(
                        (String code) -> REFERENCE.displayName(code, "en").length())
                    .reversed())
            .limit(8)
            .toList();
    return List.of(
        missiles(),
        pressReport(),
        collective(),
        of("zero", "other", List.of()),
        of("one", "support", List.of("TUV")),
        of("two", "concern", List.of("MCO", "COD")),
        of("longest-names", "call", longest),
        of("eight", "concern", List.of("BRA", "CHL", "COL", "CRI", "ESP", "MEX", "PAN", "URY")),
        of("forty-seven", "support", members.subList(0, 47)),
        of("eighty", "commit", members.subList(60, 140)),
        of("everyone", "condemn", members),
        list(
            "بيان",
            "بيان مشترك",
            "call",
            ListKind.COMPLETE,
            List.of(finding("EGY", Role.SIGNATORY, ""), finding("JOR", Role.SIGNATORY, ""))));
  }

  /** The list of a real statement: 50 states and the European Union. */
  static SignatoryList missiles() {
    List<Finding> findings = new ArrayList<>();
    for (String line : lines("missiles.csv")) {
      String[] cells = line.split(",");
      findings.add(
          finding(cells[0], Role.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)), ""));
    }
    return list(
        "2024-01-09-dprk-russia-missiles",
        "DPRK-Russia ballistic missile transfers: joint statement",
        "condemn",
        ListKind.COMPLETE,
        findings);
  }

  /** The press report of the same statement: eight named of about 47. */
  static SignatoryList pressReport() {
    List<Finding> findings = new ArrayList<>();
    for (String code : "USA GBR FRA DEU ITA JPN KOR AUS".split(" ")) {
      findings.add(finding(code, Role.SIGNATORY, ""));
    }
    findings.add(finding("RUS", Role.TARGET, ""));
    findings.add(finding("PRK", Role.TARGET, ""));
    SignatoryList list =
        list("press-report", "Dozens of states condemn", "condemn", ListKind.PARTIAL, findings);
    StatementFacts f = list.facts();
    return new SignatoryList(
        list.statement(),
        Changed.counted(
            f, f.list(), Optional.of(new StatedCount(47, StatedCount.Kind.ABOUT)), "short", ""),
        list.findings(),
        List.of(),
        Optional.empty());
  }

  /** The EU signs for its members, Iceland and Kosovo are named, Serbia declined. */
  static SignatoryList collective() {
    List<Finding> findings = new ArrayList<>();
    findings.add(finding("EU", Role.SIGNATORY, ""));
    for (String code : REFERENCE.members("EU", JANUARY)) {
      findings.add(finding(code, Role.REPRESENTED, "EU"));
    }
    for (String code : "ISL NOR CHE XKX TUR COD VCT BIH".split(" ")) {
      findings.add(finding(code, Role.SIGNATORY, ""));
    }
    findings.add(finding("SRB", Role.DECLINED, ""));
    findings.add(finding("RUS", Role.TARGET, ""));
    return list(
        "spoken-for",
        "Statement on behalf of the European Union",
        "call",
        ListKind.COMPLETE,
        findings);
  }

  static SignatoryList of(String statement, String stance, List<String> signatories) {
    return list(
        statement,
        "A statement",
        stance,
        ListKind.COMPLETE,
        signatories.stream().map(code -> finding(code, Role.SIGNATORY, "")).toList());
  }

  static SignatoryList list(
      String statement, String title, String stance, ListKind kind, List<Finding> findings) {
    return list(statement, title, stance, kind, Optional.of(JANUARY), findings);
  }

  static SignatoryList list(
      String statement,
      String title,
      String stance,
      ListKind kind,
      Optional<LocalDate> date,
      List<Finding> findings) {
    return new SignatoryList(
        statement,
        new StatementFacts(
            title,
            date,
            "text",
            "en",
            kind,
            Optional.empty(),
            "unstated",
            "",
            stance,
            List.of(),
            List.of(),
            "gov.uk",
            "https://www.gov.uk/",
            "",
            ""),
        findings,
        List.of(),
        Optional.empty());
  }

  /**
   * Events of made-up lists that differ from one another in a fixed way; titles as long as real
   * ones.
   */
  static List<ChartEvent> events(int count, int states) {
    List<String> members = REFERENCE.unMembers(JANUARY);
    List<ChartEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> signatories = new ArrayList<>();
      for (int j = 0; j < members.size(); j++) {
        boolean inside = j * 7 % members.size() < states;
        if (inside && (j * 31 + i * 17) % 10 < 6 || inside && (j + i) % 9 == 0) {
          signatories.add(members.get(j));
        }
      }
      if (i % 3 == 0) {
        signatories.add("XKX");
      }
      String topic =
          List.of(
                  "freedom of the press",
                  "the humanitarian situation and access for relief",
                  "arms")
              .get(i % 3);
      events.add(
          new ChartEvent(
              "event-" + i,
              "Joint statement on " + topic + " and on what follows from it, number " + (i + 1),
              Optional.of(LocalDate.of(2015, 1, 1).plusDays(37L * i)),
              true,
              i % 2 == 0 ? "gov.uk" : "un.org",
              signatories));
    }
    return events;
  }

  static Finding finding(String code, Role role, String via) {
    return new Finding(
        code,
        REFERENCE.entity(code).orElseThrow().organisation(),
        role,
        Manner.LISTED,
        via,
        Certainty.STATED,
        code,
        new Span(0, 0),
        "fixture");
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/chart", file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
