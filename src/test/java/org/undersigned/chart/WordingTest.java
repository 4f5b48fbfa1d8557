package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;

/** What charts say, and what they must never say. */
class WordingTest {
  private static final Charts ENGLISH = new Charts(Fixtures.REFERENCE, "en");

  private static ChartSpec chart(SignatoryList list, Kind kind) {
    return ENGLISH.of(list, 0, Set.of(kind)).get(0);
  }

  private static String title(SignatoryList list, Kind kind) {
    return chart(list, kind).title().replace('\u00a0', ' ');
  }

  @Test
  void theTitleStatesTheFindingWithItsNumber() {
    assertEquals(
        "50 states backed the condemnation: all 7 in the G7, 25 of 27 in the EU, none in the"
            + " African Union or in the Arab League",
        title(Fixtures.missiles(), Kind.GROUPS));
    assertEquals(
        "50 states backed the condemnation: 36 of 43 in Europe, none in Africa",
        title(Fixtures.missiles(), Kind.REGIONS));
    assertEquals(
        "50 states backed the condemnation; they are home to 15% of the world’s people",
        title(Fixtures.missiles(), Kind.MAP));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "other|''|No state joined the statement",
        "other|CHL|One state joined the statement: Chile",
        "support|CHL PER|2 states joined the statement of support: Chile and Peru",
        "condemn|CHL|One state backed the condemnation: Chile",
        "concern|CHL PER URY|3 states joined in voicing concern: Chile, Peru and Uruguay",
        "unheard-of|CHL|One state joined the statement: Chile",
      })
  void fewAreNamedAndNoneIsSaid(String stance, String codes, String expected) {
    List<String> signatories = codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    assertEquals(expected, title(Fixtures.of("few", stance, signatories), Kind.REGIONS));
  }

  /** The African Group's speaker is one state: that one state "joined" would be the wrong story. */
  @Test
  void aSpeakerIsSaidToSpeakForItsGroup() {
    SignatoryList list = Fixtures.of("speaker", "condemn", List.of("MUS"));
    StatementFacts f = list.facts();
    StatementFacts behalf =
        new StatementFacts(
            f.title(),
            f.date(),
            f.dateBasis(),
            f.language(),
            ListKind.COLLECTIVE,
            f.stated(),
            f.agreement(),
            f.agreementNote(),
            f.stance(),
            List.of("MUS"),
            List.of("AFRICAN_GROUP"),
            f.publisher(),
            f.source(),
            f.retrieved(),
            f.sha256());
    SignatoryList spoken =
        new SignatoryList(
            list.statement(), behalf, list.findings(), List.of(), java.util.Optional.empty());
    for (Kind kind : List.of(Kind.GROUPS, Kind.REGIONS, Kind.MAP)) {
      assertEquals("Mauritius spoke for a group: African Group", title(spoken, kind));
    }
  }

  @Test
  void condemnedIsSaidOnlyOfACondemnation() {
    for (SignatoryList list : Fixtures.all()) {
      if (!list.facts().stance().equals("condemn")) {
        for (ChartSpec spec : ENGLISH.of(list, 0, EnumSet.allOf(Kind.class))) {
          assertFalse(spec.title().contains("condemn"), spec::title);
        }
      }
    }
  }

  @Test
  void nobodyIsSaidNotToHaveSigned() {
    for (SignatoryList list : Fixtures.all()) {
      for (ChartSpec spec : ENGLISH.of(list, 0, EnumSet.allOf(Kind.class))) {
        assertFalse(spec.toString().contains("did not sign"), spec::name);
        assertFalse(spec.toString().contains("refused"), spec::name);
      }
    }
  }

  /** A text that reports somebody missing has not said that it refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REFUSED|REFUSED|declined, says the text|Declined: Germany and Hungary",
        "REPORTED_ABSENT|REPORTED_ABSENT|missing, says the text|Missing, says the text: Germany and Hungary",
        "REFUSED|REPORTED_ABSENT|declined or missing, says the text|Declined: Germany. Missing, says the text: Hungary",
      })
  void whoIsReportedMissingDidNotRefuse(Manner one, Manner other, String key, String beside) {
    List<Finding> findings = new ArrayList<>();
    for (String code : "FRA ESP ITA PRT".split(" ")) {
      findings.add(Fixtures.finding(code, Role.SIGNATORY, ""));
    }
    findings.add(declined("DEU", one));
    findings.add(declined("HUN", other));
    SignatoryList list = Fixtures.list("a", "A", "call", ListKind.COMPLETE, findings);
    ChartSpec spec =
        new Charts(Fixtures.REFERENCE, "en").of(list, 0, EnumSet.of(Kind.GROUPS)).get(0);
    assertTrue(spec.keys().stream().anyMatch(k -> k.text().equals(key)), spec::toString);
    assertTrue(spec.body().toString().contains(beside), spec::toString);
  }

  private static Finding declined(String code, Manner manner) {
    Finding f = Fixtures.finding(code, Role.DECLINED, "");
    return new Finding(
        code, false, f.role(), manner, "", f.certainty(), f.asWritten(), f.span(), f.rule());
  }

  @Test
  void anIncompleteListNamesNobodyAbsent() {
    for (String language : List.of("en", "fr", "es", "de")) {
      Phrases phrases = Phrases.bundled(language);
      String absent = phrases.text("key.absent");
      String one = phrases.count("beside.absent", 1, "names", "").strip();
      String several = phrases.count("beside.absent", 2, "names", "").strip();
      for (ChartSpec spec :
          new Charts(Fixtures.REFERENCE, language)
              .of(Fixtures.pressReport(), 0, EnumSet.allOf(Kind.class))) {
        assertFalse(spec.toString().contains(absent), spec::toString);
        assertFalse(spec.toString().contains(one), spec::toString);
        assertFalse(spec.toString().contains(several), spec::toString);
        assertFalse(spec.toString().contains("ABSENT, size"), spec::name);
        int column = spec.figures().header().indexOf("absent_names");
        spec.figures().rows().forEach(row -> assertEquals("", row.get(column)));
      }
    }
  }

  @Test
  void thoseSpokenForAreNeverAbsent() {
    ChartSpec spec = chart(Fixtures.collective(), Kind.GROUPS);
    int absent = spec.figures().header().indexOf("absent_names");
    int represented = spec.figures().header().indexOf("represented");
    List<String> eu =
        spec.figures().rows().stream().filter(r -> r.get(0).equals("EU")).findFirst().orElseThrow();
    assertEquals("27", eu.get(represented));
    assertEquals("", eu.get(absent));
    assertEquals("8 states joined the call, and a body spoke for 27 more", spec.title());
  }

  @Test
  void namesAreSortedAsReadersSortThem() {
    ChartSpec spec = chart(Fixtures.missiles(), Kind.GROUPS);
    String coe =
        spec.figures().rows().stream()
            .filter(r -> r.get(0).equals("COE"))
            .findFirst()
            .orElseThrow()
            .get(spec.figures().header().indexOf("absent_names"));
    assertEquals(
        "Armenia; Azerbaijan; Bosnia and Herzegovina; Hungary; Serbia; Slovakia; Switzerland;"
            + " Türkiye",
        coe);
  }

  @Test
  void subtitleAndSourceSayWhatIsMeasuredAndWhence() {
    ChartSpec spec = chart(Fixtures.missiles(), Kind.GROUPS);
    String subtitle = spec.subtitle().replace('\u00a0', ' ');
    assertTrue(subtitle.contains("memberships on 9 January 2024"), subtitle);
    assertTrue(subtitle.contains("DPRK-Russia"), subtitle);
    assertTrue(spec.source().startsWith("Source: gov.uk, list of"), spec.source());
    assertTrue(spec.notes().toString().contains("not counted: European Union"), spec::toString);
    assertTrue(spec.alt().contains("25 of 27"), spec.alt());
  }

  @Test
  void namibiaIsNoMovement() {
    ChartSpec spec = chart(Fixtures.of("namibia", "other", List.of("NAM")), Kind.REGIONS);
    assertEquals("One state joined the statement: Namibia", spec.title());
  }

  @Test
  void aTitleThatCannotBeDrawnGivesWayToTheName() {
    SignatoryList list =
        Fixtures.list(
            "2024-05-01-tokyo",
            "共同声明",
            "other",
            org.undersigned.signatory.ListKind.COMPLETE,
            List.of(Fixtures.finding("JPN", org.undersigned.signatory.Role.SIGNATORY, "")));
    assertTrue(chart(list, Kind.MAP).subtitle().contains("2024-05-01-tokyo"));
  }

  @Test
  void incompleteListsStayOutOfComparisons() {
    List<ChartEvent> events = new java.util.ArrayList<>(Fixtures.events(3, 47));
    events.add(ChartEvent.of(Fixtures.pressReport()));
    ChartSpec spec = ENGLISH.of(events, Blocs.NOT_SOUGHT, Set.of(Kind.TIMELINE)).get(0);
    assertEquals(3, spec.figures().rows().size());
    assertTrue(spec.notes().toString().contains("One statement is left out"), spec::toString);
  }

  @Test
  void aKindIsDrawnOnlyOfWhatBearsIt() {
    assertEquals(
        List.of(),
        ENGLISH.of(Fixtures.events(4, 80), Blocs.NOT_SOUGHT, Set.of(Kind.COSIGNING, Kind.SIDES)));
    assertEquals(
        List.of(), ENGLISH.of(Fixtures.events(13, 80), Blocs.NOT_SOUGHT, Set.of(Kind.OVERLAP)));
    assertEquals(
        List.of(), ENGLISH.of(Fixtures.events(1, 80), Blocs.NOT_SOUGHT, EnumSet.allOf(Kind.class)));
  }
}
