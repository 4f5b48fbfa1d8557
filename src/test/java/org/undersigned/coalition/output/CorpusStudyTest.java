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

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

  private record Slice(String issue, String period) {}

  /** Every row, also those of one issue and year, whose events topics.csv and events.csv tell. */
  @Test
  void participationIsWhatTheIncidenceTableSays() throws IOException {
    Map<Slice, Set<String>> events = new HashMap<>();
    Map<String, String> years = new HashMap<>();
    for (Map<String, String> row : maps("events.csv")) {
      years.put(row.get("event"), row.get("date").substring(0, 4));
      for (String period : List.of("all", years.get(row.get("event")))) {
        add(events, "all", period, row.get("event"));
      }
    }
    for (String line : Files.readAllLines(CorpusStudy.TOPICS)) {
      String[] topic = line.split(",");
      if (years.containsKey(topic[0])) {
        add(events, topic[1], "all", topic[0]);
        add(events, topic[1], years.get(topic[0]), topic[0]);
      }
    }
    Set<Slice> seen = new HashSet<>();
    Set<String> habits = new TreeSet<>();
    for (Map<String, String> row : maps("participation.csv")) {
      Slice slice = new Slice(row.get("issue"), row.get("period"));
      seen.add(slice);
      Map<String, Integer> found = new HashMap<>();
      String first = "";
      String last = "";
      for (Map.Entry<String, String> cell : cells.get(row.get("entity")).entrySet()) {
        String event = cell.getKey();
        if (events.get(slice).contains(event)) {
          boolean counts = counted.contains(event);
          if (cell.getValue().equals("1")) {
            found.merge(counts ? "signed" : "signed_incomplete", 1, Integer::sum);
            first = first.isEmpty() ? event : first;
            last = event;
          }
          found.merge("eligible", counts && known(cell.getValue()) ? 1 : 0, Integer::sum);
          found.merge("represented", cell.getValue().equals("R") ? 1 : 0, Integer::sum);
          found.merge("declined", cell.getValue().equals("D") ? 1 : 0, Integer::sum);
        }
      }
      for (String column :
          List.of("signed", "eligible", "signed_incomplete", "represented", "declined")) {
        assertEquals(
            Integer.toString(found.getOrDefault(column, 0)), row.get(column), row.toString());
      }
      int eligible = found.getOrDefault("eligible", 0);
      double share = (double) found.getOrDefault("signed", 0) / eligible;
      assertEquals(eligible == 0 ? "" : Table.decimal(share), row.get("share"));
      assertEquals(List.of(first, last), List.of(row.get("first"), row.get("last")));
      assertEquals(eligible < 5 ? "" : share >= 0.8 ? "yes" : "no", row.get("core"));
      assertEquals(
          eligible < 5 ? "" : share >= 0.3 && share <= 0.7 ? "yes" : "no", row.get("swing"));
      habits.add(row.get("core") + row.get("swing"));
    }
    assertEquals(events.keySet(), seen);
    assertEquals(Set.of("", "nono", "noyes", "yesno"), habits);
  }

  private static void add(
      Map<Slice, Set<String>> events, String issue, String period, String event) {
    events.computeIfAbsent(new Slice(issue, period), s -> new HashSet<>()).add(event);
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
