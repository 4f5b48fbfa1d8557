package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The colours that are drawn, exactly: seen on white, and told apart by everybody. */
class PaletteTest {
  @Test
  void theFormulaGivesThePublishedValues() {
    // pairs 1, 7, 17 and 25 of the test data of Sharma, Wu and Dalal
    assertEquals(2.0425, delta(50, 2.6772, -79.7751, 50, 0, -82.7485), 0.0001);
    assertEquals(0.0, delta(50, 0, 0, 50, 0, 0), 0.0001);
    assertEquals(4.3065, delta(50, 2.5, 0, 50, 0, -2.5), 0.0001);
    assertEquals(1.2644, delta(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387), 0.0001);
    assertEquals(22.8977, delta(50, 2.5, 0, 61, -5, 29), 0.0001);
  }

  private static double delta(double l, double a, double b, double l2, double a2, double b2) {
    return ColourVision.difference(new double[] {l, a, b}, new double[] {l2, a2, b2});
  }

  @Test
  void categoriesStandOutFromThePaper() {
    List<Color> all = new ArrayList<>(ChartTheme.CATEGORIES);
    all.add(ChartTheme.SIGNED);
    all.add(ChartTheme.TARGET);
    all.add(ChartTheme.PLAIN);
    for (Color colour : all) {
      assertTrue(contrast(colour) >= 2.99, () -> colour + " has " + contrast(colour));
    }
  }

  private static double contrast(Color colour) {
    return ChartTheme.contrast(colour, ChartTheme.PAPER);
  }

  @Test
  void categoriesAreToldApartByEverybody() {
    assertTrue(worst(ChartTheme.CATEGORIES) >= 19, "" + worst(ChartTheme.CATEGORIES));
    List<Color> withOthers = new ArrayList<>(ChartTheme.CATEGORIES);
    withOthers.add(ChartTheme.OTHERS);
    assertTrue(worst(withOthers) >= 12, "" + worst(withOthers));
  }

  @Test
  void looksAreToldApartByEverybody() {
    List<Color> looks =
        List.of(ChartTheme.SIGNED, ChartTheme.TARGET, ChartTheme.ABSENT, ChartTheme.PAPER);
    assertTrue(worst(looks) >= 12, "" + worst(looks));
    List<Color> sides = List.of(ChartTheme.SIGNED, ChartTheme.TARGET);
    assertTrue(worst(sides) >= 40, "" + worst(sides));
  }

  @Test
  void stepsGrowDarker() {
    for (int i = 1; i < ChartTheme.STEPS.size(); i++) {
      assertTrue(
          contrast(ChartTheme.STEPS.get(i)) > contrast(ChartTheme.STEPS.get(i - 1)), "step " + i);
    }
    assertTrue(worst(ChartTheme.STEPS) >= 12, "" + worst(ChartTheme.STEPS));
  }

  @Test
  void inGreySignedAndAbsentDifferThreefold() {
    assertTrue(ChartTheme.contrast(ChartTheme.SIGNED, ChartTheme.ABSENT) >= 3);
    assertTrue(contrast(ChartTheme.OUTLINE) >= 4.5, "the outline of the absent");
  }

  @Test
  void textReadsOnEveryColour() {
    List<Color> grounds = new ArrayList<>(ChartTheme.CATEGORIES);
    grounds.addAll(ChartTheme.STEPS);
    grounds.addAll(List.of(ChartTheme.SIGNED, ChartTheme.REPRESENTED, ChartTheme.BAND));
    for (Color ground : grounds) {
      double contrast = ChartTheme.contrast(ChartTheme.textOn(ground), ground);
      assertTrue(contrast >= 4.45, () -> ground + " has " + contrast);
    }
    assertTrue(ChartTheme.contrast(ChartTheme.MUTED, ChartTheme.PAPER) >= 4.5);
    assertTrue(ChartTheme.contrast(ChartTheme.MUTED, ChartTheme.BAND) >= 4.5);
  }

  private static double worst(List<Color> colours) {
    double worst = Double.MAX_VALUE;
    for (ColourVision vision : ColourVision.values()) {
      for (int i = 0; i < colours.size(); i++) {
        for (int j = 0; j < i; j++) {
          worst = Math.min(worst, vision.difference(colours.get(i), colours.get(j)));
        }
      }
    }
    return worst;
  }
}
