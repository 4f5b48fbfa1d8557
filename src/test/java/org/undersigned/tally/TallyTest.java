package org.undersigned.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.Span;

class TallyTest {
  /** Joint statement of 9 January 2024 on missiles that North Korea gave to Russia. */
  private static final String FIFTY =
      "ALB AND ARG AUS AUT BEL BGR CAN HRV CYP CZE DNK EST FIN FRA GEO DEU GRC GTM ISL IRL ISR ITA"
          + " JPN LVA LIE LTU LUX MLT FSM MDA MCO MNE NLD NZL MKD NOR PLW PRY POL PRT KOR ROU SMR"
          + " SVN ESP SWE UKR GBR USA";

  private static final ReferenceData DATA = ReferenceData.bundled();

  private final List<Finding> findings = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private Optional<LocalDate> date = Optional.of(LocalDate.of(2024, 1, 9));
  private ListKind kind = ListKind.COMPLETE;
  private Optional<StatedCount> stated = Optional.empty();
  private String agreement = "unstated";

  @ParameterizedTest
  @CsvSource({
    "total,     all,       50, 193, ''",
    "region,    Africa,    0,  54,  ''",
    "region,    Americas,  5,  35,  ''",
    "region,    Asia,      5,  47,  ''",
    "region,    Europe,    36, 43,  'BIH BLR CHE HUN SRB SVK'",
    "region,    Oceania,   4,  14,  'FJI KIR MHL NRU PNG SLB TON TUV VUT WSM'",
    "group,     EU,        25, 27,  'HUN SVK'",
    "group,     NATO,      28, 31,  'HUN SVK TUR'",
    "group,     G7,        7,  7,   ''",
    "group,     G20,       10, 19,  'BRA CHN IDN IND MEX SAU TUR ZAF'",
    "group,     NAM,       1,  120, ''",
    "vote:ES-11/1, yes,    50, 141, ''",
    "vote:ES-11/1, no,     0,  5,   'BLR ERI SYR'",
  })
  void theStatementOfJanuary2024(
      String scheme, String category, int signed, int eligible, String absent) {
    january();
    TallyRow row = row(scheme, category);
    assertEquals(signed, row.signed());
    assertEquals(eligible, row.eligible().size());
    if (!absent.isEmpty()) {
      assertEquals(absent, String.join(" ", row.absent()));
    }
    assertEquals(
        eligible,
        row.signed()
            + row.represented().size()
            + row.declined().size()
            + row.targets().size()
            + row.unknown()
            + row.absent().size());
  }

  @Test
  void sharesOfTheWorld() {
    january();
    List<String> cells = row("total", "all").cells();
    assertEquals("0.2591", cells.get(TallyRow.COLUMNS.indexOf("share")));
    assertEquals("0.1513", cells.get(TallyRow.COLUMNS.indexOf("population_share")));
    assertEquals("0.5825", cells.get(TallyRow.COLUMNS.indexOf("gdp_share")));
    assertEquals(
        "organisations: EU; population of 2017 to 2024; undated population of: COK NIU VAT;"
            + " nominal GDP of 2011 to 2023; no nominal GDP of: COK NIU PRK VAT",
        cells.get(TallyRow.COLUMNS.indexOf("note")));
  }

  /** China's share of the world's nominal product was a ninth in 2012 and is a sixth now. */
  @Test
  void figuresAreOfTheStatementsYearOrTheNearest() {
    sign("CHN");
    date = Optional.of(LocalDate.of(2012, 5, 1));
    List<String> cells = row("total", "all").cells();
    assertEquals("0.1147", cells.get(TallyRow.COLUMNS.indexOf("gdp_share")));
    date = Optional.of(LocalDate.of(2024, 5, 1));
    cells = row("total", "all").cells();
    assertEquals("0.1703", cells.get(TallyRow.COLUMNS.indexOf("gdp_share")));
  }

  /** Of 2 + 3 + 5 in 2020 and 4 (CHN, nearest 2010): FRA and DEU hold 5 of 14. */
  @Test
  void ownWeightsGiveAColumn(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("figures.csv"),
        """
        measure,code,year,value,source
        quota,FRA,2020,2,mine
        quota,FRA,2010,9.5,mine
        quota,DEU,2020,3,mine
        quota,USA,2020,5,mine
        quota,CHN,2010,4,mine
        """);
    ReferenceData own = DATA.overlaid(folder);
    sign("FRA DEU");
    date = Optional.of(LocalDate.of(2021, 5, 1));
    TallyRow row = Tally.of(list(), own, List.of()).get(0);
    assertEquals("quota_share", TallyRow.columns(own).get(row.cells().size() - 1));
    assertEquals("0.3571", row.cells().get(row.cells().size() - 1));
    assertTrue(row.note().endsWith("quota of 2010 to 2020; no quota of 195 states"), row.note());
  }

  @Test
  void aTargetIsNoAbsentee() {
    january();
    TallyRow row = row("group", "G20");
    assertEquals(List.of("RUS"), row.targets());
    assertFalse(row.absent().contains("RUS"));
    assertEquals("signed too, not counted among its states: EU", row.note());
  }

  @Test
  void aTargetThatSignsIsASignatory() {
    sign("VEN PER");
    add("VEN", false, Role.TARGET);
    assertEquals(List.of(), row("region", "Americas").targets());
    assertEquals(2, row("region", "Americas").signed());
  }

  @Test
  void membersForWhomTheUnionSpeaksAreNotAbsent() {
    add("EU", true, Role.SIGNATORY);
    for (String member : DATA.members("EU", date.orElseThrow())) {
      add(member, false, Role.REPRESENTED);
    }
    TallyRow row = row("group", "EU");
    assertEquals(0, row.signed());
    assertEquals(27, row.represented().size());
    assertEquals(List.of(), row.absent());
    assertEquals("1.0000", row.cells().get(TallyRow.COLUMNS.indexOf("share_max")));
  }

  @Test
  void aPressReportThatNamesEightOfAboutFortySevenNamesNoAbsentee() {
    sign("USA GBR CAN AUS JPN KOR DEU ITA");
    kind = ListKind.PARTIAL;
    stated = Optional.of(new StatedCount(47, StatedCount.Kind.ABOUT));
    for (TallyRow row : rows("region,un-group,alignment,group,vote:ES-11/1")) {
      assertEquals(List.of(), row.absent(), row.category());
    }
    assertEquals(25, row("group", "EU").unknown());
    assertEquals("1.0000", row("group", "EU").cells().get(TallyRow.COLUMNS.indexOf("share_max")));
    assertEquals(44, row("total", "all").unknown());
  }

  @Test
  void aListThatIsShortOfItsOwnCountNamesNoAbsentee() {
    sign("USA GBR");
    stated = Optional.of(new StatedCount(4, StatedCount.Kind.EXACT));
    agreement = "short";
    assertEquals(List.of(), row("group", "G7").absent());
    assertEquals(2, row("group", "G7").unknown());
  }

  @Test
  void whatAnUnsettledNameCouldMeanIsNotAbsent() {
    sign("USA GBR");
    doubts.add(new Doubt("ambiguous-name", "Congo", new Span(0, 5), List.of("COD", "COG"), "two"));
    TallyRow africa = row("region", "Africa");
    assertEquals(2, africa.unknown());
    assertFalse(africa.absent().contains("COD"));
    assertEquals(52, africa.absent().size());
  }

  @Test
  void signatoriesThatAreNoMembersOfTheUnitedNationsComeOutside() {
    sign("FRA XKX PSE");
    TallyRow outside = row("region", "outside");
    assertEquals(List.of("PSE", "XKX"), outside.signatories());
    assertEquals(List.of(), outside.eligible());
    assertEquals("", outside.cells().get(TallyRow.COLUMNS.indexOf("share")));
    assertTrue(row("total", "all").note().startsWith("not in the United Nations: PSE XKX; "));
    assertEquals(List.of("PSE", "XKX"), row("vote:ES-11/1", "outside").signatories());
  }

  @Test
  void suspendedMembersStayInAndAreNoted() {
    sign("KEN");
    TallyRow row = row("group", "AU");
    assertEquals(54, row.eligible().size());
    assertTrue(row.note().startsWith("suspended: "), row.note());
  }

  @Test
  void thoseWhoseMembershipIsUnclearAreNotCountedButNoted() {
    sign("BRA");
    assertEquals("membership unclear, not counted: SAU", row("group", "BRICS").note());
  }

  @Test
  void beforeTheTablesBeginThereIsNoDataNeverZero() {
    sign("FRA");
    date = Optional.of(LocalDate.of(2010, 5, 1));
    List<String> cells = row("group", "HRC").cells();
    assertEquals("", cells.get(TallyRow.COLUMNS.indexOf("signed")));
    assertEquals("", cells.get(TallyRow.COLUMNS.indexOf("eligible")));
    assertEquals("no data before 2017-01-01", cells.get(TallyRow.COLUMNS.indexOf("note")));
  }

  @Test
  void withoutADateTheTablesOwnDayIsUsed() {
    sign("FRA");
    date = Optional.empty();
    TallyRow row = row("total", "all");
    assertEquals("", row.cells().get(1));
    assertTrue(row.note().startsWith("no date: memberships as of " + DATA.asOf() + "; "));
  }

  @Test
  void categoriesAddUpToTheWhole() {
    january();
    sign("XKX");
    for (String scheme : List.of("region", "subregion", "un-group", "alignment", "vote:ES-11/1")) {
      int sum = 0;
      for (TallyRow row : rows(scheme)) {
        sum += row.scheme().equals(scheme) ? row.signed() : 0;
      }
      assertEquals(51, sum, scheme);
    }
  }

  @Test
  void selectionsThatAreUnknownNameThoseThatAreKnown() {
    IllegalArgumentException scheme =
        assertThrows(IllegalArgumentException.class, () -> Selection.parse("continent", DATA));
    assertTrue(
        scheme.getMessage().startsWith("no scheme \"continent\" (schemes: region subregion"));
    IllegalArgumentException group =
        assertThrows(IllegalArgumentException.class, () -> Selection.parse("group:XX", DATA));
    assertTrue(group.getMessage().startsWith("no group \"XX\" ("));
    assertEquals(
        List.of(new Selection("region", ""), new Selection("group", "EU")),
        Selection.parse("region, group:EU", DATA));
  }

  private void january() {
    sign(FIFTY);
    add("EU", true, Role.SIGNATORY);
    add("PRK", false, Role.TARGET);
    add("RUS", false, Role.TARGET);
  }

  private void sign(String codes) {
    for (String code : codes.split(" ")) {
      add(code, false, Role.SIGNATORY);
    }
  }

  private void add(String code, boolean organisation, Role role) {
    findings.add(
        new Finding(
            code,
            organisation,
            role,
            Manner.LISTED,
            "",
            Certainty.STATED,
            code,
            new Span(0, 0),
            "test"));
  }

  private TallyRow row(String scheme, String category) {
    String by =
        scheme.equals("total") ? "region" : scheme.equals("group") ? "group:" + category : scheme;
    return rows(by).stream()
        .filter(r -> r.scheme().equals(scheme) && r.category().equals(category))
        .findFirst()
        .orElseThrow();
  }

  private List<TallyRow> rows(String by) {
    return Tally.of(list(), DATA, Selection.parse(by, DATA));
  }

  private SignatoryList list() {
    StatementFacts facts =
        new StatementFacts(
            "", date, "", "en", kind, stated, agreement, "", "condemn", List.of(), List.of(), "",
            "", "", "");
    return new SignatoryList("s", facts, findings, doubts, Optional.empty());
  }
}
