package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.coalition.output.CorpusStudy.cells;
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

  private static Likelihood model;

  @BeforeAll
  static void studyTheCorpus() throws Exception {
    CorpusStudy.make();
    model = new Likelihood(CorpusStudy.whole);
    states = model.states();
    events = model.events();
    known = model.known();
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
        double p = model.chance(a, e) * model.chance(b, e);
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

  private record Forecast(double expected, int n, int signed, double rate, String nearest) {}

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
          near.add(new double[] {jaccard, known[s][f], f});
        }
      }
    }
    near.sort((x, y) -> Double.compare(y[0], x[0]));
    double rate = model.rateWithout(s, e);
    double top = rate;
    double weights = 1;
    int signed = 0;
    int n = Math.min(10, near.size());
    for (double[] one : near.subList(0, n)) {
      top += one[0] * one[1];
      weights += one[0];
      signed += (int) one[1];
    }
    String nearest = near.isEmpty() ? "" : events.get((int) near.get(0)[2]);
    return new Forecast(top / weights, n, signed, rate, nearest);
  }

  @Test
  void absenteesAndTheBrierScore() {
    Map<String, Map<String, String>> named = new HashMap<>();
    Map<String, String> event = new HashMap<>();
    maps("events.csv").forEach(r -> event.put(r.get("representative"), r.get("event")));
    for (Map<String, String> row : maps("absentees.csv")) {
      named.put(event.get(row.get("statement")) + " " + row.get("entity"), row);
    }
    double ones = 0;
    double cases = 0;
    for (int[] row : known) {
      for (int cell : row) {
        ones += cell == 1 ? 1 : 0;
        cases += cell >= 0 ? 1 : 0;
      }
    }
    double brier = 0;
    double ofRate = 0;
    double ofBase = 0;
    int[] bin = new int[10];
    double[] expected = new double[10];
    double[] observed = new double[10];
    int n = 0;
    int found = 0;
    for (int s = 0; s < states.size(); s++) {
      for (int e = 0; e < events.size(); e++) {
        if (known[s][e] < 0) {
          continue;
        }
        Forecast made = forecast(s, e);
        brier += Math.pow(made.expected() - known[s][e], 2);
        ofRate += Math.pow(made.rate() - known[s][e], 2);
        ofBase += Math.pow(ones / cases - known[s][e], 2);
        int tenth = Math.min(9, (int) (made.expected() * 10));
        bin[tenth]++;
        expected[tenth] += made.expected();
        observed[tenth] += known[s][e];
        n++;
        Map<String, String> row = named.get(events.get(e) + " " + states.get(s));
        if (row != null) {
          assertClose(row.get("expected"), made.expected(), row.toString());
          assertEquals(Integer.parseInt(row.get("n")), made.n(), row.toString());
          assertEquals(Integer.parseInt(row.get("signed")), made.signed(), row.toString());
          assertEquals(made.nearest(), row.get("nearest"), row.toString());
          found++;
        } else if (cells.get(states.get(s)).get(events.get(e)).equals("0") && made.n() >= 5) {
          assertTrue(made.expected() < 0.8 + ROUNDED, states.get(s) + " " + events.get(e));
        }
      }
    }
    assertEquals(named.size(), found);
    assertTrue(found > 5, found + " absentees");
    List<Map<String, String>> scores = maps("calibration.csv");
    assertEquals(Integer.parseInt(scores.get(0).get("cells")), n);
    assertClose(scores.get(0).get("score"), brier / n, "Brier score");
    assertClose(scores.get(1).get("score"), ofRate / n, "Brier score of rates");
    assertClose(scores.get(2).get("score"), ofBase / n, "Brier score of one rate for all");
    for (int b = 0; b < 10; b++) {
      Map<String, String> row = scores.get(3 + b);
      // an expectation at a bound may fall to either side
      assertEquals(Integer.parseInt(row.get("cells")), bin[b], 2, row.toString());
      assertEquals(Double.parseDouble(row.get("expected")), expected[b] / bin[b], 1e-2);
      assertEquals(Double.parseDouble(row.get("observed")), observed[b] / bin[b], 1e-2);
    }
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
}
