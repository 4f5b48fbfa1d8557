package org.undersigned.coalition.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.GoldRoster;
import org.undersigned.coalition.Lists;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.ListKind;

class EventProposalsTest {
  private static String shown(List<List<String>> groups) {
    return groups.stream().map(g -> String.join(" ", g)).collect(Collectors.joining("\n"));
  }

  @Test
  void proposesTheSevenActsOfTheCorpusAndFusesNoneWrongly() throws IOException {
    EventProposals proposals = new EventProposals(GoldRoster.read());
    assertEquals(
        """
        2022-10-31-xinjiang-third-committee-50 2022-10-31-xinjiang-third-committee-news
        2024-01-03-freightnews-houthis-12 2024-01-03-red-sea-houthi-attacks
        2024-01-09-dprk-russia-missiles-govuk 2024-01-09-kbs-49-diplomats \
        2024-01-09-newstrack-missile-transfers
        2024-10-12-dailysabah-unifil-40 2024-10-12-unifil-contributors
        2025-06-16-arab-islamic-20-long-names 2025-06-16-inp-israel-iran-20
        2025-08-08-gaza-security-cabinet 2025-08-09-gaza-9-it
        2025-08-12-gaza-24-fr 2025-08-12-gaza-29-de 2025-08-12-gaza-famine-later-added"""
            .strip(),
        shown(proposals.copies()));
  }

  /** The eleven and fifteen states of two October 2024 statements, as if of one day. */
  @Test
  void overlapAndDateAloneNeverSuffice() {
    String monitors = "AUS CAN DEU FRA GBR ITA JPN KOR NLD NZL USA";
    String critics = "AUS CAN DEU DNK FIN FRA GBR ISL JPN LTU NLD NOR NZL SWE USA";
    assertEquals("", shown(proposals(monitors, critics).copies()));
    assertEquals("monitors critics", shown(proposals(monitors, critics).suspects()));
    assertEquals("", shown(proposals(monitors + " T:PRK", critics + " T:CHN").suspects()));
    assertEquals(
        "monitors critics", shown(proposals(monitors + " T:CHN", critics + " T:CHN").copies()));
  }

  private static EventProposals proposals(String monitors, String critics) {
    return new EventProposals(
        new Roster(
            List.of(
                Lists.of("monitors", "2024-10-22", ListKind.COMPLETE, monitors),
                Lists.of("critics", "2024-10-22", ListKind.COMPLETE, critics))));
  }
}
