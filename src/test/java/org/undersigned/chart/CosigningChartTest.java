package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs with whom: every state a row that can be read, states with one record in one row. */
class CosigningChartTest {
  private static final Charts CHARTS = new Charts(Fixtures.REFERENCE, "en");
  private static final List<String> MEMBERS = Fixtures.REFERENCE.unMembers(Fixtures.JANUARY);

  /**
   * Eight acts; state {@code i} joins those that the bits of {@code records.get(i)} say, and each
   * act has one more that joins no other.
   */
  private static ChartSpec chart(List<Integer> records) {
    List<ChartEvent> events = new ArrayList<>();
    for (int e = 0; e < 8; e++) {
      List<String> signed = new ArrayList<>(List.of(MEMBERS.get(180 + e)));
      for (int i = 0; i < records.size(); i++) {
        if ((records.get(i) >> e & 1) == 1) {
          signed.add(MEMBERS.get(i));
        }
      }
      events.add(
          new ChartEvent(
              "act-" + e,
              "Act " + e,
              Optional.of(LocalDate.of(2020 + e, 1, 1)),
              true,
              "gov.uk",
              signed));
    }
    return CHARTS.of(events, Blocs.NOT_SOUGHT, EnumSet.of(Kind.COSIGNING)).get(0);
  }

  /** Records of at least two acts, no two alike. */
  private static List<Integer> different(int count) {
    List<Integer> records = new ArrayList<>();
    for (int bits = 3; records.size() < count; bits++) {
      if (Integer.bitCount(bits) >= 2) {
        records.add(bits);
      }
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 47, 80})
  void everyRowIsEighteenPixelsHighAndCarriesItsName(int states) {
    ChartSpec spec = chart(different(states));
    Body.Matrix body = (Body.Matrix) spec.body();
    assertEquals(states, body.labels().size());
    Recorder drawn = Recorder.of(new ChartImage(), spec);
    List<Double> lines =
        body.labels().stream()
            .skip(1)
            .map(
                name ->
                    drawn.texts.stream()
                        .filter(text -> text.text().equals(name))
                        .mapToDouble(text -> text.box().getCenterY())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(name + " is not drawn")))
            .sorted()
            .toList();
    for (int i = 1; i < lines.size(); i++) {
      // names with and without descenders differ in the middle of their ink by a few pixels
      assertTrue(lines.get(i) - lines.get(i - 1) >= 18 - 4, lines.get(i - 1) + " " + lines.get(i));
    }
    double pitch = (lines.get(lines.size() - 1) - lines.get(0)) / Math.max(1, lines.size() - 1);
    assertTrue(states < 3 || pitch >= 17.9, "pitch " + pitch);
  }

  private static ChartSpec withBlocs(Blocs blocs) {
    return CHARTS.of(Fixtures.events(6, 80), blocs, EnumSet.of(Kind.COSIGNING)).get(0);
  }

  @Test
  void stableBlocsAreOutlinedAndCountedInTheTitle() {
    Body.Matrix alone = (Body.Matrix) withBlocs(Blocs.NOT_SOUGHT).body();
    assertEquals(List.of(), alone.boxes());
    List<String> first = Fixtures.events(6, 80).get(0).signatories().subList(0, 12);
    ChartSpec spec = withBlocs(Blocs.found(List.of(first)));
    assertEquals("One stable bloc, of 12 states", spec.title());
    Body.Box box = ((Body.Matrix) spec.body()).boxes().get(0);
    assertEquals(0, box.first());
    assertTrue(box.end() > 1 && box.end() <= 12, box::toString);
  }

  @Test
  void theTitleTellsHowManyHaveOneRecordElseHowManyPairsAreClose() {
    List<Integer> records = different(20);
    ChartSpec alone = chart(records);
    assertTrue(alone.title().contains("of the pairs among"), alone::title);
    for (int i = 0; i < 5; i++) {
      records.add(7);
    }
    int same = Collections.frequency(records, 7);
    assertEquals(
        same + " states joined exactly the same 3\u00a0of\u00a08 statements",
        chart(records).title());
  }

  @Test
  void noBlocIsNamedWhereNoneIsStable() {
    ChartSpec spec = withBlocs(Blocs.found(List.of()));
    assertTrue(spec.notes().toString().contains("none proved stable"), spec::toString);
    assertTrue(!spec.title().contains("bloc"), spec::title);
    String unsought = withBlocs(Blocs.NOT_SOUGHT).toString();
    assertTrue(!unsought.contains("bloc"), unsought);
  }

  @Test
  void upToEightyStatesNoRowIsShared() {
    List<Integer> alike = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      alike.add(i < 40 ? 3 : 12);
    }
    assertEquals(80, ((Body.Matrix) chart(alike).body()).labels().size());
  }

  @Test
  void aboveEightyStatesThoseWithOneRecordShareARow() {
    List<Integer> records = different(79);
    for (int i = 0; i < 6; i++) {
      records.add(255);
    }
    ChartSpec spec = chart(records);
    Body.Matrix body = (Body.Matrix) spec.body();
    assertEquals(80, body.labels().size());
    List<String> six =
        new Names(new Gazetteer(Fixtures.REFERENCE, Phrases.bundled("en")))
            .sorted(MEMBERS.subList(79, 85));
    assertTrue(body.labels().contains(six.get(0) + " and 5 others"), body.labels()::toString);
    assertTrue(
        spec.figures().rows().stream().anyMatch(row -> row.contains(String.join("; ", six))));
    assertEquals("6 states joined all 8 statements", spec.title());
  }
}
