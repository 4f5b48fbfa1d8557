package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.coalition.output.CorpusStudy.cells;
import static org.undersigned.coalition.output.CorpusStudy.counted;
import static org.undersigned.coalition.output.CorpusStudy.maps;
import static org.undersigned.coalition.output.CorpusStudy.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The measures that rest on the null model, computed again from the cells of incidence.csv by other
 * means: chances by maximising the likelihood, distributions by plain sums.
 */
class RecomputedTest {
  private static final double ROUNDED = 1.5e-4;

  private static List<String> states;
  private static List<String> events;

  /** 1 or 0 where known, -1 elsewhere. */
  private static int[][] known;

  private static double[] ofState;
  private static double[] ofEvent;

  @BeforeAll
  static void studyTheCorpus() throws Exception {
    CorpusStudy.make();
    states = List.copyOf(cells.keySet());
    events = List.copyOf(counted);
    known = new int[states.size()][events.size()];
    for (int s = 0; s < states.size(); s++) {
      for (int e = 0; e < events.size(); e++) {
        known[s][e] =
            switch (cells.get(states.get(s)).get(events.get(e))) {
              case "1" -> 1;
              case "0", "D" -> 0;
              default -> -1;
            };
      }
    }
    ofState = new double[states.size()];
    ofEvent = new double[events.size()];
    for (int round = 0; round < 400; round++) {
      for (int s = 0; s < states.size(); s++) {
        ofState[s] = best(known[s], ofEvent, ofState[s]);
      }
      for (int e = 0; e < events.size(); e++) {
        ofEvent[e] = best(column(e), ofState, ofEvent[e]);
      }
    }
  }

  private static int[] column(int e) {
    int[] column = new int[states.size()];
    for (int s = 0; s < column.length; s++) {
      column[s] = known[s][e];
    }
    return column;
  }

  /** The parameter a for which logistic(a + b) sums to the ones, by a step of Newton's. */
  private static double best(int[] row, double[] b, double a) {
    double off = 0;
    double slope = 1e-12;
    int ones = 0;
    int cases = 0;
    for (int i = 0; i < row.length; i++) {
      if (row[i] >= 0) {
        double p = logistic(a + b[i]);
        off += row[i] - p;
        slope += p * (1 - p);
        ones += row[i];
        cases++;
      }
    }
    if (ones == 0 || ones == cases) {
      return ones == 0 ? -60 : 60;
    }
    return a + Math.max(-1, Math.min(1, off / slope));
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static double chance(int s, int e) {
    return known[s][e] < 0 ? 0 : logistic(ofState[s] + ofEvent[e]);
  }

  private static void assertClose(String printed, double value, String what) {
    assertEquals(Double.parseDouble(printed), value, ROUNDED, what);
  }

  @Test
  void expectedCoSigningsAndTheirChances() {
    int looked = 0;
    for (Map<String, String> row : maps("cosigning.csv")) {
      int a = states.indexOf(row.get("a"));
      int b = states.indexOf(row.get("b"));
      double expected = 0;
      double[] exactly = new double[events.size() + 1];
      exactly[0] = 1;
      for (int e = 0; e < events.size(); e++) {
        double p = chance(a, e) * chance(b, e);
        expected += p;
        for (int k = e + 1; k > 0; k--) {
          exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
        }
        exactly[0] *= 1 - p;
      }
      int both = Integer.parseInt(row.get("both"));
      double more = 0;
      double fewer = 0;
      for (int k = 0; k < exactly.length; k++) {
        more += k >= both ? exactly[k] : 0;
        fewer += k <= both ? exactly[k] : 0;
      }
      assertClose(row.get("expected"), expected, row.toString());
      assertClose(row.get("p"), more, row.toString());
      assertClose(row.get("p_fewer"), fewer, row.toString());
      looked++;
    }
    assertTrue(looked > 1000, looked + " pairs");
  }

  /** q is the least p m / r that still covers the pair: counted pair by pair. */
  @Test
  void theRateOfFalseDiscoveries() {
    List<Map<String, String>> rows = maps("cosigning.csv");
    double[] p = rows.stream().mapToDouble(r -> Double.parseDouble(r.get("p"))).toArray();
    for (int i = 0; i < p.length; i += 997) {
      double least = 1;
      for (double bound : p) {
        if (bound >= p[i]) {
          int rank = 0;
          for (double other : p) {
            rank += other <= bound ? 1 : 0;
          }
          least = Math.min(least, bound * p.length / rank);
        }
      }
      assertEquals(least, Double.parseDouble(rows.get(i).get("q")), 2e-3, rows.get(i).toString());
    }
  }

  /** The bootstrap's quantiles by summing over all resamples, told apart by their three counts. */
  @Test
  void intervalsOfTheJaccardCoefficient() {
    int n = events.size();
    double[] logFactorial = new double[n + 1];
    for (int i = 1; i <= n; i++) {
      logFactorial[i] = logFactorial[i - 1] + Math.log(i);
    }
    List<Map<String, String>> rows = maps("cosigning.csv");
    for (int i = 0; i < rows.size(); i += 211) {
      int both = Integer.parseInt(rows.get(i).get("both"));
      int either = Integer.parseInt(rows.get(i).get("either"));
      Map<Double, Double> mass = new java.util.TreeMap<>();
      double whole = 0;
      for (int t = 1; t <= n; t++) {
        for (int b = 0; b <= t; b++) {
          double m =
              Math.exp(
                  logFactorial[n]
                      - logFactorial[b]
                      - logFactorial[t - b]
                      - logFactorial[n - t]
                      + log(b, both, n)
                      + log(t - b, either - both, n)
                      + log(n - t, n - either, n));
          mass.merge((double) b / t, m, Double::sum);
          whole += m;
        }
      }
      double sum = 0;
      double low = Double.NaN;
      double high = Double.NaN;
      for (Map.Entry<Double, Double> value : mass.entrySet()) {
        sum += value.getValue() / whole;
        low = Double.isNaN(low) && sum >= 0.025 - 1e-9 ? value.getKey() : low;
        high = Double.isNaN(high) && sum >= 0.975 - 1e-9 ? value.getKey() : high;
      }
      assertClose(rows.get(i).get("jaccard_low"), low, rows.get(i).toString());
      assertClose(rows.get(i).get("jaccard_high"), high, rows.get(i).toString());
    }
  }

  private static double log(int times, int of, int n) {
    return times == 0 ? 0 : of == 0 ? Double.NEGATIVE_INFINITY : times * Math.log((double) of / n);
  }

  private record Forecast(double expected, int n, int signed) {}

  private static Forecast forecast(int s, int e) {
    List<double[]> near = new ArrayList<>();
    for (int f = 0; f < events.size(); f++) {
      if (f != e && known[s][f] >= 0) {
        int both = 0;
        int either = 0;
        for (int o = 0; o < states.size(); o++) {
          if (o != s && known[o][e] >= 0 && known[o][f] >= 0) {
            both += known[o][e] == 1 && known[o][f] == 1 ? 1 : 0;
            either += known[o][e] == 1 || known[o][f] == 1 ? 1 : 0;
          }
        }
        double jaccard = either == 0 ? 0 : (double) both / either;
        if (jaccard >= 0.2) {
          near.add(new double[] {jaccard, known[s][f]});
        }
      }
    }
    near.sort((x, y) -> Double.compare(y[0], x[0]));
    double top = rate(s, e);
    double weights = 1;
    int signed = 0;
    int n = Math.min(10, near.size());
    for (double[] one : near.subList(0, n)) {
      top += one[0] * one[1];
      weights += one[0];
      signed += (int) one[1];
    }
    return new Forecast(top / weights, n, signed);
  }

  /** The state's own parameter without the event, the others' as they are. */
  private static double rate(int s, int e) {
    int[] row = known[s].clone();
    row[e] = -1;
    int ones = 0;
    int cases = 0;
    for (int cell : row) {
      ones += cell == 1 ? 1 : 0;
      cases += cell >= 0 ? 1 : 0;
    }
    if (ones == 0 || ones == cases) {
      return ones == 0 ? 0 : 1;
    }
    double a = ofState[s] < -30 || ofState[s] > 30 ? 0 : ofState[s];
    for (int round = 0; round < 60; round++) {
      a = best(row, ofEvent, a);
    }
    return logistic(a + ofEvent[e]);
  }

  @Test
  void absenteesAndTheBrierScore() {
    Map<String, Map<String, String>> named = new HashMap<>();
    Map<String, String> event = new HashMap<>();
    maps("events.csv").forEach(r -> event.put(r.get("representative"), r.get("event")));
    for (Map<String, String> row : maps("absentees.csv")) {
      named.put(event.get(row.get("statement")) + " " + row.get("entity"), row);
    }
    double brier = 0;
    int n = 0;
    int found = 0;
    for (int s = 0; s < states.size(); s++) {
      for (int e = 0; e < events.size(); e++) {
        if (known[s][e] < 0) {
          continue;
        }
        Forecast made = forecast(s, e);
        brier += Math.pow(made.expected() - known[s][e], 2);
        n++;
        Map<String, String> row = named.get(events.get(e) + " " + states.get(s));
        if (row != null) {
          assertClose(row.get("expected"), made.expected(), row.toString());
          assertEquals(Integer.parseInt(row.get("n")), made.n(), row.toString());
          assertEquals(Integer.parseInt(row.get("signed")), made.signed(), row.toString());
          found++;
        } else if (cells.get(states.get(s)).get(events.get(e)).equals("0") && made.n() >= 5) {
          assertTrue(made.expected() < 0.8 + ROUNDED, states.get(s) + " " + events.get(e));
        }
      }
    }
    assertEquals(named.size(), found);
    Map<String, String> score = maps("calibration.csv").get(0);
    assertEquals(Integer.parseInt(score.get("cells")), n);
    assertClose(score.get("score"), brier / n, "Brier score");
  }

  @Test
  void affinityWithAnchors() {
    int looked = 0;
    for (Map<String, String> row : maps("affinity.csv")) {
      int anchor = states.indexOf(row.get("with"));
      int state = states.indexOf(row.get("entity"));
      int n = 0;
      int signed = 0;
      for (int e = 0; e < events.size(); e++) {
        if (known[anchor][e] == 1 && known[state][e] >= 0) {
          n++;
          signed += known[state][e];
        }
      }
      assertEquals(n + " " + signed, row.get("n") + " " + row.get("signed"), row.toString());
      if (n > 0) {
        double share = (double) signed / n;
        double z = 1.959964;
        double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
        double reach =
            z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        assertClose(row.get("share"), share, row.toString());
        assertClose(row.get("low"), Math.max(0, middle - reach), row.toString());
        assertClose(row.get("high"), Math.min(1, middle + reach), row.toString());
        looked++;
      }
    }
    assertTrue(looked > 100, looked + " rows of " + tables.get("affinity.csv").rows().size());
  }

  @Test
  void firstLastCoreAndSwing() {
    List<String> inOrder = maps("events.csv").stream().map(r -> r.get("event")).toList();
    for (Map<String, String> row : maps("participation.csv")) {
      if (row.get("period").equals("all")) {
        List<String> signed =
            inOrder.stream().filter(e -> cells.get(row.get("entity")).get(e).equals("1")).toList();
        assertEquals(signed.isEmpty() ? "" : signed.get(0), row.get("first"));
        assertEquals(signed.isEmpty() ? "" : signed.get(signed.size() - 1), row.get("last"));
        double eligible = Double.parseDouble(row.get("eligible"));
        double share = Double.parseDouble(row.get("signed")) / eligible;
        assertEquals(eligible < 5 ? "" : share >= 0.8 ? "yes" : "no", row.get("core"));
        assertEquals(
            eligible < 5 ? "" : share >= 0.3 && share <= 0.7 ? "yes" : "no", row.get("swing"));
      }
    }
  }
}
