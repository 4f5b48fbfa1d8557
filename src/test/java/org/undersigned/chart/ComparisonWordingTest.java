package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.text.Span;

/** What charts of several statements say, and that they say it in the same colours. */
class ComparisonWordingTest {
  private static final Charts ENGLISH = new Charts(Fixtures.REFERENCE, "en");
  private static final String LONG =
      "Joint statement on the humanitarian situation and on access for relief workers, number ";

  /** Acts of a year each from 2020 on; lists apart by {@code /}, long titles where asked. */
  private static List<ChartEvent> acts(String lists, boolean longTitles) {
    List<ChartEvent> events = new ArrayList<>();
    for (String codes : lists.split("/")) {
      int i = events.size();
      events.add(
          new ChartEvent(
              "act-" + i,
              (longTitles ? LONG : "Act ") + (i + 1),
              Optional.of(LocalDate.of(2020 + i, 1, 1)),
              true,
              "gov.uk",
              List.of(codes.strip().split(" "))));
    }
    return events;
  }

  private static String title(String lists, boolean longTitles, Kind kind) {
    return ENGLISH.of(acts(lists, longTitles), Blocs.NOT_SOUGHT, Set.of(kind)).get(0).title();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OVERLAP|FRA DEU / FRA DEU / ESP|No state joined all 3 statements; 2 joined the same 2 and no other",
        "OVERLAP|FRA DEU / DEU ESP / ESP|No state joined all 3 statements; no two have the same record",
        "OVERLAP|FRA DEU ITA / ESP|No state joined both statements; 3 joined only “Act 1”",
        "OVERLAP|FRA DEU / FRA DEU|2 states joined both statements",
        "CORPUS_MAP|FRA DEU / FRA / ESP|Most often: France, 2 of 3 statements; 190 states joined none",
        "CORPUS_MAP|FRA DEU ESP ITA / FRA DEU ESP ITA / PRT|4 states joined the most, 2 of 3 statements; 188 states joined none",
        "CORPUS_MAP|FRA / FRA|One state joined both statements; 192 states joined none",
        "SIMILARITY|FRA DEU / FRA DEU / ESP|“Act 1” and “Act 2” have the same states",
        "SIMILARITY|FRA DEU / FRA / ESP|“Act 1” and “Act 2” are the most alike: 50% of their states joined both",
        "SIMILARITY|FRA / DEU / ESP|No two statements share a state",
        "SIMILARITY|FRA DEU / FRA DEU / FRA DEU|3 pairs of statements have the same states",
        "SIMILARITY|FRA DEU / FRA / DEU|2 pairs of statements are the most alike: 50% of their states joined both",
        "TIMELINE|FRA DEU / FRA|Two statements drew 1 and 2 states; “Act 1” drew more",
        "TIMELINE|FRA DEU / FRA / ESP|3 statements drew between 1 and 2 states; “Act 1” drew the most",
        "TIMELINE|FRA DEU / ESP DEU / FRA|3 statements drew between 1 and 2 states",
        "TIMELINE|FRA / ESP|Both statements drew one state",
      })
  void theTitleIsTheFinding(Kind kind, String lists, String expected) {
    assertEquals(expected, title(lists, false, kind).replace('\u00a0', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OVERLAP|FRA DEU ITA / ESP|No state joined both statements; 3 joined only that of 1 January 2020",
        "SIMILARITY|FRA DEU / FRA / ESP|Statements 1 and 2 are the most alike: 50% of their states joined both",
        "TIMELINE|FRA / FRA DEU / ESP|3 statements drew between 1 and 2 states; that of 1 January 2021 drew the most",
      })
  void longTitlesAreCitedByDayOrNumber(Kind kind, String lists, String expected) {
    assertEquals(expected, title(lists, true, kind).replace('\u00a0', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gov.uk,un.org|Source: gov.uk and un.org.",
        "gov.uk,,|Source: gov.uk and “Act”.",
        "gov.uk,,,,|Source: gov.uk and 4 documents that name no publisher.",
        "a,b,c,d,e,f,g,h,|Source: a, b, c, d, e, f, g, h and “Act”.",
        "a,b,c,d,e,f,g,h,i|Source: 9 publishers.",
      })
  void theSourceNamesThePublishers(String publishers, String expected) {
    List<ChartEvent> events = new ArrayList<>();
    for (String publisher : publishers.split(",", -1)) {
      events.add(
          new ChartEvent(
              "act-" + events.size(),
              "Act",
              Optional.of(LocalDate.of(2020, 1, 1 + events.size())),
              true,
              publisher,
              List.of("FRA")));
    }
    ChartSpec spec = ENGLISH.of(events, Blocs.NOT_SOUGHT, Set.of(Kind.TIMELINE)).get(0);
    assertEquals(expected, spec.source().replaceFirst(" Regions: .*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRA DEU / FRA DEU|true",
        "ESP / FRA DEU / FRA ITA|true",
        "ESP / FRA DEU / FRA DEU|false",
        "ESP / FRA DEU / ITA|false",
      })
  void changesAreDrawnOfTwoOrOfACoalitionThatChanged(String lists, boolean drawn) {
    assertEquals(
        drawn, !ENGLISH.of(acts(lists, false), Blocs.NOT_SOUGHT, Set.of(Kind.CHANGES)).isEmpty());
  }

  /** One combination of one state is shown: to pool it would only hide which it is. */
  @Test
  void nothingIsPooledAlone() {
    assertEquals("[1]", pooled("FRA DEU ITA / FRA DEU / ESP"));
    assertEquals("[]", pooled("FRA DEU ITA / FRA DEU"));
  }

  private static String pooled(String lists) {
    Body.Overlap overlap =
        (Body.Overlap)
            ENGLISH.of(acts(lists, false), Blocs.NOT_SOUGHT, Set.of(Kind.OVERLAP)).get(0).body();
    return overlap.columns().stream()
        .map(Body.Column::pooled)
        .filter(label -> !label.isEmpty())
        .map(label -> "1")
        .toList()
        .toString();
  }

  @Test
  void everyStatementOfASimilarityIsNamedBesideItsNumber() {
    ChartSpec spec =
        ENGLISH
            .of(acts("FRA DEU / FRA / ESP", false), Blocs.NOT_SOUGHT, Set.of(Kind.SIMILARITY))
            .get(0);
    List<String> drawn =
        Recorder.of(new ChartImage(), spec).texts.stream().map(Recorder.Text::text).toList();
    for (String words : List.of("1 Jan 2020: Act 1", "1 Jan 2021: Act 2", "1 Jan 2022: Act 3")) {
      assertEquals(1, drawn.stream().filter(words::equals).count(), words + " in " + drawn);
    }
  }

  @Test
  void aRegionHasItsColourInEveryTimeline() {
    List<String> all = keys("FRA KEN USA JPN AUS / FRA");
    List<String> some = keys("FRA JPN / FRA");
    assertEquals(5, all.size());
    assertEquals(2, some.size());
    some.forEach(key -> assertEquals(true, all.contains(key), key + " in " + all));
  }

  private static List<String> keys(String lists) {
    return ENGLISH
        .of(acts(lists, false), Blocs.NOT_SOUGHT, Set.of(Kind.TIMELINE))
        .get(0)
        .keys()
        .stream()
        .map(ChartSpec.Key::toString)
        .toList();
  }

  /** A name that fits Congo too leaves Congo open in a list that is whole otherwise. */
  @Test
  void whoIsInDoubtLooksDifferentFromWhoIsAbsent() {
    SignatoryList sure = Fixtures.missiles();
    SignatoryList list =
        new SignatoryList(
            sure.statement(),
            sure.facts(),
            sure.findings(),
            List.of(
                new Doubt("ambiguous-name", "Congo", new Span(0, 0), List.of("COG"), "two states")),
            Optional.empty());
    for (ChartSpec spec : ENGLISH.of(list, 0, Set.of(Kind.REGIONS, Kind.MAP))) {
      assertNotEquals(mark(spec, "not on the list"), mark(spec, "not named here; may have joined"));
    }
  }

  private static ChartSpec.Mark mark(ChartSpec spec, String words) {
    return spec.keys().stream()
        .filter(key -> key.text().equals(words))
        .map(ChartSpec.Key::mark)
        .findFirst()
        .orElseThrow();
  }

  /** Texts say "we, the ministers" as often as they are signed: charts never say that they are. */
  @Test
  void noLanguageSaysSigned() throws IOException {
    String table = Files.readString(Path.of("data/reference/phrases.csv"));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord row : format.parse(new StringReader(table))) {
      assertFalse(
          row.get("text").matches("(?i).*(signed|signator|signé|signataire|firm(ó|a)|zeichnet).*"),
          row::toString);
    }
  }

  @Test
  void theFirstOfTheMonthAndNeitherNorAreFrench() {
    Phrases french = Phrases.bundled("fr");
    assertEquals("1er\u00a0janvier 2024", french.date(LocalDate.of(2024, 1, 1)));
    assertEquals("2\u00a0janvier 2024", french.date(LocalDate.of(2024, 1, 2)));
    assertEquals("en Afrique ni en Asie", french.or(List.of("en Afrique", "en Asie")));
  }
}
