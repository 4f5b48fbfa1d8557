package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.measure.Periods;

/**
 * Blocs of the labelled statements on Gaza, where there are stable ones, computed again from the
 * cells of incidence.csv; and what the labelled statements show of the sides of Xinjiang.
 */
class BlocsRecomputedTest {
  private static final double ROUNDED = 1.5e-4;

  private static PrintedStudy gaza;
  private static List<String> states;
  private static double[][] observed;
  private static double[][] expected;
  private static double total;

  @BeforeAll
  static void studyTheCorpus() throws Exception {
    CorpusStudy.make();
    gaza = CorpusStudy.of("gaza", Periods.ALL);
    List<String> events = List.copyOf(gaza.counted());
    states = new ArrayList<>();
    gaza.cells()
        .forEach(
            (state, row) -> {
              if (events.stream().filter(e -> row.get(e).equals("1")).count() >= 3) {
                states.add(state);
              }
            });
    Likelihood model = new Likelihood(gaza.cells(), states, events);
    observed = new double[states.size()][states.size()];
    expected = new double[states.size()][states.size()];
    for (int e = 0; e < events.size(); e++) {
      int n = 0;
      for (int s = 0; s < states.size(); s++) {
        n += model.known()[s][e] == 1 ? 1 : 0;
      }
      double weight = n < 2 ? 0 : 1.0 / (n - 1);
      for (int a = 0; a < states.size(); a++) {
        for (int b = 0; b < states.size(); b++) {
          if (a != b) {
            boolean both = model.known()[a][e] == 1 && model.known()[b][e] == 1;
            observed[a][b] += both ? weight : 0;
            expected[a][b] += weight * model.chance(a, e) * model.chance(b, e);
          }
        }
      }
    }
    total = Arrays.stream(observed).flatMapToDouble(Arrays::stream).sum() / 2;
  }

  private static List<String> codes(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static double excess(List<String> bloc) {
    double sum = 0;
    for (String a : bloc) {
      for (String b : bloc) {
        if (a.compareTo(b) < 0) {
          int i = states.indexOf(a);
          int j = states.indexOf(b);
          sum += observed[i][j] - expected[i][j];
        }
      }
    }
    return sum / total;
  }

  @Test
  void sizeDensityAndShareOfTheQuality() {
    double quality = 0;
    Map<String, Double> excess = new HashMap<>();
    for (Map<String, String> row : gaza.maps("blocs.csv")) {
      List<String> members = codes(row.get("members"));
      List<String> all = new ArrayList<>(members);
      all.addAll(codes(row.get("between")));
      assertEquals(Integer.toString(members.size()), row.get("size"));
      int pairs = 0;
      int beyond = 0;
      for (String a : members) {
        for (String b : members) {
          if (a.compareTo(b) < 0) {
            int i = states.indexOf(a);
            int j = states.indexOf(b);
            pairs++;
            beyond += observed[i][j] > expected[i][j] ? 1 : 0;
          }
        }
      }
      assertEquals(Double.parseDouble(row.get("density")), (double) beyond / pairs, ROUNDED);
      excess.put(row.get("bloc"), excess(all));
      quality += excess(all);
    }
    // states outside the blocs are alone, no pair: the blocs give the whole quality
    assertEquals(check("quality"), quality, ROUNDED);
    for (Map<String, String> row : gaza.maps("blocs.csv")) {
      assertEquals(
          Double.parseDouble(row.get("quality_share")),
          excess.get(row.get("bloc")) / quality,
          ROUNDED);
    }
    assertEquals(2, excess.size());
  }

  private static double check(String measure) {
    return gaza.maps("bloc-check.csv").stream()
        .filter(r -> r.get("measure").equals(measure))
        .mapToDouble(r -> Double.parseDouble(r.get("value")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void membersAreThoseWhoseShareIsFirm() {
    Map<String, List<String>> firm = new HashMap<>();
    Map<String, List<String>> loose = new HashMap<>();
    Map<String, Double> sums = new HashMap<>();
    for (Map<String, String> row : gaza.maps("bloc-states.csv")) {
      assertEquals(states.contains(row.get("entity")), !row.get("status").equals("too few"));
      if (!row.get("bloc").isEmpty()) {
        double share = Double.parseDouble(row.get("co_assignment"));
        assertEquals(share >= 0.7 ? "member" : "between blocs", row.get("status"), row.toString());
        (share >= 0.7 ? firm : loose)
            .computeIfAbsent(row.get("bloc"), b -> new ArrayList<>())
            .add(row.get("entity"));
        sums.merge(row.get("bloc"), share >= 0.7 ? share : 0, Double::sum);
      }
    }
    for (Map<String, String> row : gaza.maps("blocs.csv")) {
      List<String> members = firm.get(row.get("bloc"));
      assertEquals(members, codes(row.get("members")));
      assertEquals(loose.getOrDefault(row.get("bloc"), List.of()), codes(row.get("between")));
      assertEquals(
          Double.parseDouble(row.get("co_assignment")),
          sums.get(row.get("bloc")) / members.size(),
          ROUNDED);
    }
  }

  @Test
  void affinityWithBlocs() {
    Map<String, List<String>> blocs = new HashMap<>();
    gaza.maps("blocs.csv").forEach(r -> blocs.put(r.get("bloc"), codes(r.get("members"))));
    int looked = 0;
    for (Map<String, String> row : gaza.maps("affinity.csv")) {
      if (row.get("kind").equals("bloc")) {
        int n = 0;
        int signed = 0;
        for (String event : gaza.counted()) {
          int known = 0;
          int yes = 0;
          for (String member : blocs.get(row.get("with"))) {
            String cell = gaza.cells().get(member).get(event);
            boolean other = !member.equals(row.get("entity"));
            known += other && "10D".contains(cell) ? 1 : 0;
            yes += other && cell.equals("1") ? 1 : 0;
          }
          String own = gaza.cells().get(row.get("entity")).get(event);
          if (yes > 0 && yes * 2 >= known && "10D".contains(own)) {
            n++;
            signed += own.equals("1") ? 1 : 0;
          }
        }
        assertEquals(n + " " + signed, row.get("n") + " " + row.get("signed"), row.toString());
        looked++;
      }
    }
    assertEquals(2 * gaza.cells().size(), looked);
  }

  /**
   * The Arab and Islamic statements on Gaza and the western ones fall apart into their two blocs.
   */
  @Test
  void theGulfAndArabIslamicStatementsAreRecognisable() {
    List<List<String>> members =
        gaza.maps("blocs.csv").stream().map(r -> codes(r.get("members"))).toList();
    assertEquals(2, members.size());
    List<String> eight = gaza.signed("2025-09-23-gaza-lingxiu-8-zht");
    assertEquals(List.of("ARE", "EGY", "IDN", "JOR", "PAK", "QAT", "SAU", "TUR"), eight);
    assertEquals(eight, members.get(1));
    assertTrue(members.get(0).containsAll(List.of("AUS", "CAN", "FRA", "GBR", "IRL", "NOR")));
  }

  /**
   * On all subjects no bloc is stable, but the runs of the search say how the sides of Xinjiang
   * stand: those who criticised China and those who praised it are seldom placed together, far less
   * often than any two states are; the few that are have signed more with the other side.
   */
  @Test
  void criticsAndSupportersOfChinaAreKeptApart() {
    Map<String, String> row = divide(CorpusStudy.whole, "xinjiang");
    List<String> critics = CorpusStudy.whole.signed("2022-10-31-xinjiang-third-committee-50");
    List<String> supporters = CorpusStudy.whole.signed("2019-07-12-hrc-letter-50");
    assertTrue(critics.containsAll(List.of("FRA", "JPN", "USA")));
    assertTrue(
        codes(row.get("for")).size() > 40 && supporters.containsAll(codes(row.get("for"))),
        row.toString());
    assertTrue(codes(row.get("against")).size() > 45);
    String numbers = "xinjiang over all subjects: " + row;
    double across = Double.parseDouble(row.get("across"));
    assertTrue(across < 0.1, numbers);
    assertTrue(across < Double.parseDouble(row.get("overall")) / 4, numbers);
    assertTrue(Double.parseDouble(row.get("together_for")) > 0.7, numbers);
    assertTrue(Double.parseDouble(row.get("together_against")) > 0.5, numbers);
    assertTrue(
        List.of("BLZ", "GTM", "HND", "SWZ", "TUR").containsAll(codes(row.get("crossing"))),
        numbers);
  }

  /** Among statements on rights alone no critic is ever placed with a supporter. */
  @Test
  void onRightsAloneTheSidesNeverMeet() {
    PrintedStudy rights = CorpusStudy.of("rights", Periods.ALL);
    Map<String, String> row = divide(rights, "xinjiang");
    assertEquals("0.0000", row.get("across"));
    assertEquals("", row.get("crossing"));
    assertTrue(codes(row.get("for")).size() >= 9, row.toString());
    assertTrue(codes(row.get("against")).size() >= 40, row.toString());
    assertTrue(Double.parseDouble(row.get("together_for")) > 0.9, row.toString());
  }

  private static Map<String, String> divide(PrintedStudy study, String issue) {
    return study.maps("bloc-divides.csv").stream()
        .filter(r -> r.get("issue").equals(issue))
        .findFirst()
        .orElseThrow();
  }
}
