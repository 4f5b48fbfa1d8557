package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.coalition.output.CorpusStudy.cells;
import static org.undersigned.coalition.output.CorpusStudy.counted;
import static org.undersigned.coalition.output.CorpusStudy.maps;
import static org.undersigned.coalition.output.CorpusStudy.roster;
import static org.undersigned.coalition.output.CorpusStudy.study;
import static org.undersigned.coalition.output.CorpusStudy.sum;
import static org.undersigned.coalition.output.CorpusStudy.tables;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.bloc.Bloc;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.SignatoryList;

/** The labelled statements in one go; everything is computed again from incidence.csv. */
class CorpusStudyTest {
  @BeforeAll
  static void studyTheCorpus() throws Exception {
    CorpusStudy.make();
  }

  private static boolean known(String cell) {
    return cell.equals("1") || cell.equals("0") || cell.equals("D");
  }

  @Test
  void noStateIsLost() {
    Set<String> lost = new TreeSet<>();
    for (SignatoryList list : roster.statements()) {
      for (Finding finding : list.signatoryStates()) {
        if (!cells.containsKey(finding.entity())
            || !cells.get(finding.entity()).containsValue("1")) {
          lost.add(finding.entity());
        }
      }
    }
    assertEquals(Set.of(), lost);
    for (String file : List.of("bloc-states.csv", "incidence.csv")) {
      assertEquals(cells.size(), tables.get(file).rows().size(), file);
    }
  }

  @Test
  void participationIsWhatTheIncidenceTableSays() {
    for (Map<String, String> row : maps("participation.csv")) {
      if (row.get("period").equals("all")) {
        int signed = 0;
        int eligible = 0;
        int incomplete = 0;
        for (Map.Entry<String, String> cell : cells.get(row.get("entity")).entrySet()) {
          boolean one = cell.getValue().equals("1");
          boolean counts = counted.contains(cell.getKey());
          signed += one && counts ? 1 : 0;
          incomplete += one && !counts ? 1 : 0;
          eligible += counts && known(cell.getValue()) ? 1 : 0;
        }
        assertEquals(Integer.toString(signed), row.get("signed"), row.get("entity"));
        assertEquals(Integer.toString(eligible), row.get("eligible"), row.get("entity"));
        assertEquals(Integer.toString(incomplete), row.get("signed_incomplete"));
      }
    }
  }

  @Test
  void cosigningIsWhatTheIncidenceTableSays() {
    for (Map<String, String> row : maps("cosigning.csv")) {
      double both = 0;
      double onlyA = 0;
      double onlyB = 0;
      double neither = 0;
      for (String event : counted) {
        String a = cells.get(row.get("a")).get(event);
        String b = cells.get(row.get("b")).get(event);
        if (known(a) && known(b)) {
          both += a.equals("1") && b.equals("1") ? 1 : 0;
          onlyA += a.equals("1") && !b.equals("1") ? 1 : 0;
          onlyB += !a.equals("1") && b.equals("1") ? 1 : 0;
          neither += !a.equals("1") && !b.equals("1") ? 1 : 0;
        }
      }
      double n = both + onlyA + onlyB + neither;
      assertEquals((int) both + "", row.get("both"));
      assertEquals((int) (both + onlyA + onlyB) + "", row.get("either"));
      assertEquals((int) n + "", row.get("n"));
      assertEquals(Table.decimal(both / (both + onlyA + onlyB)), row.get("jaccard"));
      double po = (both + neither) / n;
      double pa = (both + onlyA) / n;
      double pb = (both + onlyB) / n;
      double pe = pa * pb + (1 - pa) * (1 - pb);
      assertEquals(Table.decimal((po - pe) / (1 - pe)), row.get("kappa"));
      double mean = (pa + pb) / 2;
      double pePi = mean * mean + (1 - mean) * (1 - mean);
      assertEquals(Table.decimal((po - pePi) / (1 - pePi)), row.get("pi"));
    }
  }

  @Test
  void sumsAgreeBetweenTheTables() {
    int ones = 0;
    int onesCounted = 0;
    for (Map<String, String> row : cells.values()) {
      for (Map.Entry<String, String> cell : row.entrySet()) {
        ones += cell.getValue().equals("1") ? 1 : 0;
        onesCounted += cell.getValue().equals("1") && counted.contains(cell.getKey()) ? 1 : 0;
      }
    }
    assertEquals(ones, sum("events.csv", "signed", ""));
    assertEquals(
        ones, maps("incidence-long.csv").stream().filter(r -> r.get("value").equals("1")).count());
    assertEquals(onesCounted, sum("participation.csv", "signed", "all"));
    assertEquals(ones - onesCounted, sum("participation.csv", "signed_incomplete", "all"));
    assertEquals(
        sum("participation.csv", "signed", "all"),
        sum("participation.csv", "signed", "") - sum("participation.csv", "signed", "all"),
        "years add up");
    assertEquals(sum("participation.csv", "eligible", "all"), sum("events.csv", "eligible", ""));
    // every event gives n (n - 1) / 2 pairs
    long pairs = 0;
    for (Map<String, String> row : maps("events.csv")) {
      long n = Long.parseLong(row.get("signed"));
      pairs += row.get("counted").equals("yes") ? n * (n - 1) / 2 : 0;
    }
    assertEquals(pairs, sum("cosigning.csv", "both", ""));
  }

  @Test
  void criticsAndSupportersNeverShareABloc() {
    List<String> critics = signed("2022-10-31-xinjiang-third-committee-50");
    List<String> supporters = signed("2019-07-12-hrc-letter-50");
    for (Bloc bloc : study.blocs().blocs()) {
      assertTrue(
          Collections.disjoint(bloc.members(), critics)
              || Collections.disjoint(bloc.members(), supporters),
          bloc.toString());
    }
    assertEquals(study.blocs().stable(), !study.blocs().blocs().isEmpty());
    assertTrue(study.blocs().verdict().contains("bootstrap agreement"), study.blocs().verdict());
  }

  private static List<String> signed(String event) {
    return cells.entrySet().stream()
        .filter(e -> e.getValue().get(event).equals("1"))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void absenteesAreOnCompleteListsAndOnlyNotListed() {
    for (Map<String, String> row : maps("absentees.csv")) {
      assertEquals("0", cells.get(row.get("entity")).get(eventOf(row.get("statement"))));
      assertTrue(Double.parseDouble(row.get("expected")) >= 0.8);
      assertTrue(Integer.parseInt(row.get("n")) >= 5);
      assertEquals(
          "not on the list, though on "
              + row.get("signed")
              + " of "
              + row.get("n")
              + " similar ones",
          row.get("reason"));
    }
    assertTrue(
        study.calibration().brier() < study.calibration().brierOfRate(),
        "similar lists tell more than habits alone");
    assertTrue(study.calibration().brierOfRate() < study.calibration().brierOfBase());
  }

  private static String eventOf(String statement) {
    return maps("events.csv").stream()
        .filter(r -> r.get("representative").equals(statement))
        .map(r -> r.get("event"))
        .findFirst()
        .orElseThrow();
  }
}
