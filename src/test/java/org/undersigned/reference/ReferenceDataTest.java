package org.undersigned.reference;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTest {
  private static final LocalDate JANUARY_2024 = LocalDate.of(2024, 1, 9);

  private final ReferenceData data = ReferenceData.bundled();

  @ParameterizedTest
  @CsvSource({
    "EU,       2024-01-09, 27",
    "EU,       2020-01-31, 28",
    "EU,       2020-02-01, 27",
    "EU,       1994-12-31, 12",
    "EU,       1958-01-01, 6",
    "EU,       1957-12-31, 0",
    "NATO,     2024-01-09, 31",
    "NATO,     2024-03-07, 32",
    "NATO,     1990-01-01, 16",
    "BRICS,    2024-01-09, 9",
    "BRICS,    2023-12-31, 5",
    "G7,       2024-01-09, 7",
    "G20,      2024-01-09, 19",
    "OECD,     2024-01-09, 38",
    "AU,       2024-01-09, 54",
    "NAM,      2024-01-09, 120",
    "COE,      2024-01-09, 46",
    "COE,      2022-03-15, 47",
    "ASEAN,    2024-01-09, 10",
    "LAS,      2024-01-09, 22",
    "GCC,      2024-01-09, 6",
    "OSCE,     2024-01-09, 57",
    "OIC,      2024-01-09, 57",
    "SCO,      2024-01-09, 9",
    "CSTO,     2024-01-09, 6",
    "COMMONWEALTH, 2024-01-09, 56",
    "UNSC_P5,  2024-01-09, 5",
    "UNSC_E10, 2024-01-09, 10",
    "HRC,      2024-01-09, 47",
    "NB8,      2024-01-09, 8",
    "HRC,      2017-02-01, 47",
    "HRC,      2018-02-01, 47",
    "HRC,      2022-05-01, 46",
    "HRC,      2026-02-01, 47",
    "UNSC_E10, 2001-02-01, 10",
    "UNSC_E10, 2006-02-01, 10",
    "UNSC_E10, 2011-02-01, 10",
    "UNSC_E10, 2014-02-01, 10",
    "UNSC_E10, 2026-02-01, 10",
    "ICC,      2024-01-09, 123",
    "TPNW,     2024-01-09, 69",
    "G77,      2024-01-09, 134",
    "OAS,      2024-01-09, 34",
    "CELAC,    2024-01-09, 33",
    "CARICOM,  2024-01-09, 14",
    "ECOWAS,   2024-01-09, 15",
    "ECOWAS,   2025-01-29, 12",
    "SADC,     2024-01-09, 16",
    "EAC,      2024-01-09, 7",
    "CPLP,     2024-01-09, 9",
    "PIF,      2024-01-09, 16",
    "CIS,      2024-01-09, 9",
    "EAEU,     2024-01-09, 5",
    "OTS,      2024-01-09, 5",
    "EFTA,     2024-01-09, 4",
    "EEA,      2024-01-09, 30",
    "EUROAREA, 2024-01-09, 20",
    "EUROAREA, 2026-01-01, 21",
    "SCHENGEN, 2024-01-09, 27",
    "LDC,      2024-01-09, 45",
    "LLDC,     2024-01-09, 32",
    "AOSIS,    2024-01-09, 39",
    "IBERO_AMERICAN, 2024-01-09, 22",
    "MNNA,     2024-01-09, 18",
    "VISEGRAD, 1992-01-01, 3",
  })
  void countsOfMembersOnADay(String group, LocalDate on, int members) {
    assertEquals(members, data.members(group, on).size(), () -> "" + data.members(group, on));
  }

  @Test
  void aFormerStateSitsInTheSeatThatItsSuccessorContinues() {
    LocalDate coldWar = LocalDate.of(1980, 1, 1);
    assertTrue(data.isMember("UNSC_P5", "SUN", coldWar));
    assertFalse(data.isMember("UNSC_P5", "RUS", coldWar));
    assertTrue(data.isMember("UNSC_P5", "RUS", JANUARY_2024));
    assertTrue(data.unMembers(coldWar).contains("CSK"));
    assertFalse(data.unMembers(coldWar).contains("SVK"));
  }

  @Test
  void unitedNationsMembershipByYear() {
    assertEquals(193, data.unMembers(JANUARY_2024).size());
    assertEquals(193, data.unMembers(LocalDate.of(2011, 7, 14)).size());
    assertEquals(192, data.unMembers(LocalDate.of(2006, 6, 28)).size());
    assertEquals(191, data.unMembers(LocalDate.of(2002, 9, 27)).size());
    assertEquals(189, data.unMembers(LocalDate.of(2000, 11, 1)).size());
  }

  @Test
  void categoriesOnADay() {
    assertEquals("Europe", data.category("region", "ALB", JANUARY_2024));
    assertEquals("EU and NATO", data.category("alignment", "FRA", JANUARY_2024));
    assertEquals("EU only", data.category("alignment", "SWE", JANUARY_2024));
    assertEquals("EU and NATO", data.category("alignment", "SWE", LocalDate.of(2024, 3, 7)));
    assertEquals("NATO only", data.category("alignment", "TUR", JANUARY_2024));
    assertEquals("US defence treaty", data.category("alignment", "JPN", JANUARY_2024));
    assertEquals("EU candidate", data.category("alignment", "UKR", JANUARY_2024));
    assertEquals("CSTO", data.category("alignment", "RUS", JANUARY_2024));
    assertEquals("SCO or BRICS", data.category("alignment", "BRA", JANUARY_2024));
    assertEquals("none", data.category("alignment", "CHE", JANUARY_2024));
    assertEquals("yes", data.category("vote:ES-11/1", "FRA", JANUARY_2024));
    assertEquals("", data.category("vote:ES-11/1", "XKX", JANUARY_2024));
    assertEquals("", data.category("alignment", "ZZZ", JANUARY_2024));
  }

  @Test
  void anAlignmentShowsItsRows() {
    List<Membership> rows = data.reasons("alignment", "FRA", JANUARY_2024);
    assertEquals(List.of("EU", "NATO"), rows.stream().map(Membership::group).toList());
  }

  @Test
  void entitiesAreStatesOrOrganisations() {
    assertFalse(data.entity("XKX").orElseThrow().organisation());
    assertTrue(data.entity("EU").orElseThrow().organisation());
    assertTrue(data.entity("ZZZ").isEmpty());
    assertEquals("France", data.displayName("FRA", "xx"));
  }

  @Test
  void theUsersRowsComeOnTop(@TempDir Path dir) throws IOException {
    Files.writeString(
        dir.resolve("groups.csv"),
        "group,name,kind,headline,expands,known_from,qualifies,qualifier\n"
            + "MINE,My friends,caucus,yes,members,,,\n");
    Files.writeString(
        dir.resolve("memberships.csv"),
        "group,code,from,until,source,uncertain,note\n"
            + "MINE,FRA,2020-01-01,,me,,\n"
            + "EU,GBR,1973-01-01,2021-01-01,me,,\n");
    ReferenceData mine = data.overlaid(dir);
    assertEquals(List.of("FRA"), mine.members("MINE", JANUARY_2024));
    assertEquals(28, mine.members("EU", LocalDate.of(2020, 6, 1)).size());
    assertTrue(data.group("MINE").isEmpty());
  }

  @Test
  void manyThreadsReadTheSameTables() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      ReferenceData fresh = data.overlaid(Path.of("no-such-folder"));
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        LocalDate on = LocalDate.of(1990 + i % 8, 1, 1);
        answers.add(
            pool.submit(
                () -> {
                  int members = 0;
                  for (Group group : fresh.groups()) {
                    members += fresh.members(group.code(), on).size();
                  }
                  fresh.category("alignment", "FRA", on);
                  fresh.displayName("FRA", "ru");
                  return members;
                }));
      }
      for (int i = 8; i < 64; i++) {
        assertEquals(answers.get(i % 8).get(), answers.get(i).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void errorsNamePlaceValueAndWhatWasExpectedAllAtOnce(@TempDir Path dir) throws IOException {
    Files.writeString(
        dir.resolve("memberships.csv"),
        "group,code,from,until,source,uncertain,note\n"
            + "MINE,FRA,2020-13-01,,me,,\n"
            + "EU,GBR,1973-01-01,1972-01-01,me,perhaps,\n");
    ReferenceException e =
        assertThrows(
            ReferenceException.class, () -> data.overlaid(dir).members("EU", JANUARY_2024));
    String file = dir.resolve("memberships.csv").toString();
    assertEquals(
        file
            + ":2: from \"2020-13-01\": expected a day such as 2024-01-31, or nothing\n"
            + file
            + ":3: uncertain \"perhaps\": expected one of from, until, both, or nothing\n"
            + file
            + ":3: until \"1972-01-01\": must come after from 1973-01-01; it is the first day it is"
            + " no longer so",
        e.getMessage());
  }
}
