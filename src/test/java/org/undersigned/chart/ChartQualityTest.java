package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.signatory.SignatoryList;

/** What every chart must satisfy, whatever it shows: nothing clipped, nothing covered, legible. */
class ChartQualityTest {
  private static final ChartImage IMAGE = new ChartImage();
  private static final double BORDER = 4;

  @TestFactory
  Stream<DynamicTest> everyChartIsLegible() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String language : List.of("en", "fr", "es", "de")) {
      Charts charts = new Charts(Fixtures.REFERENCE, language);
      List<SignatoryList> lists = Fixtures.all();
      for (SignatoryList list : language.equals("en") ? lists : lists.subList(0, 3)) {
        for (ChartSpec spec : charts.of(list, 1, EnumSet.allOf(Kind.class))) {
          tests.add(DynamicTest.dynamicTest(spec.name() + " " + language, () -> legible(spec)));
        }
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyChartOfManyStatementsIsLegible() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String language : List.of("en", "fr", "es", "de")) {
      Charts charts = new Charts(Fixtures.REFERENCE, language);
      for (int count : new int[] {1, 2, 5, 12, 40, 100}) {
        if (language.equals("en") || count == 5) {
          for (int states : new int[] {8, 47, 80, 193}) {
            if (states == 80 || language.equals("en") && count <= 12) {
              List<ChartEvent> events = Fixtures.events(count, states);
              for (ChartSpec spec :
                  charts.of(events, Blocs.NOT_SOUGHT, EnumSet.allOf(Kind.class))) {
                tests.add(
                    DynamicTest.dynamicTest(
                        count + " of " + states + " " + spec.name() + " " + language,
                        () -> legible(spec)));
              }
            }
          }
        }
      }
    }
    return tests.stream();
  }

  static void legible(ChartSpec spec) {
    Recorder drawn = Recorder.of(IMAGE, spec);
    BufferedImage picture = IMAGE.image(spec, 1);
    List<String> faults = new ArrayList<>();
    Set<Double> sizes = new TreeSet<>();
    Rectangle2D canvas =
        Pen.box(BORDER, BORDER, picture.getWidth() - 2 * BORDER, picture.getHeight() - 2 * BORDER);
    for (int i = 0; i < drawn.texts.size(); i++) {
      Recorder.Text text = drawn.texts.get(i);
      sizes.add(text.size());
      if (!canvas.contains(text.box())) {
        faults.add("clipped: " + text);
      }
      if (text.size() < 14) {
        faults.add("small: " + text);
      }
      if (text.text().endsWith("...") || text.text().endsWith("…")) {
        faults.add("shortened: " + text);
      }
      if (!IMAGE.typeface().canDraw(text.text())) {
        faults.add("undrawable: " + text);
      }
      if (!text.typeface().equals("Roboto")) {
        faults.add("typeface of the machine: " + text);
      }
      if (text.turned()) {
        faults.add("turned: " + text);
      }
      double contrast = ChartTheme.contrast(text.colour(), ground(picture, text));
      if (contrast < 4.5) {
        faults.add("contrast " + contrast + ": " + text);
      }
      for (int j = 0; j < i; j++) {
        if (grown(text.box()).intersects(drawn.texts.get(j).box())) {
          faults.add("overlap: " + text.text() + " and " + drawn.texts.get(j).text());
        }
      }
    }
    drawn.shapes.forEach(
        shape -> {
          for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            double[] c = new double[6];
            at.currentSegment(c);
            if (Double.isNaN(c[0]) || Double.isNaN(c[1])) {
              faults.add("not a number");
              break;
            }
          }
        });
    if (sizes.size() > 5) {
      faults.add("sizes " + sizes);
    }
    border(picture, faults);
    assertEquals("", String.join("\n", faults));
  }

  private static Rectangle2D grown(Rectangle2D box) {
    return Pen.box(box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4);
  }

  /** The colour that fills most of a text's box beside its ink. */
  private static Color ground(BufferedImage picture, Recorder.Text text) {
    java.util.Map<Integer, Integer> counts = new java.util.HashMap<>();
    Rectangle2D box = grown(text.box());
    for (int y = (int) box.getMinY(); y < box.getMaxY(); y++) {
      for (int x = (int) box.getMinX(); x < box.getMaxX(); x++) {
        if (x >= 0 && y >= 0 && x < picture.getWidth() && y < picture.getHeight()) {
          int rgb = picture.getRGB(x, y) & 0xFFFFFF;
          if (rgb != (text.colour().getRGB() & 0xFFFFFF)) {
            counts.merge(rgb, 1, Integer::sum);
          }
        }
      }
    }
    return new Color(
        counts.entrySet().stream()
            .max(java.util.Map.Entry.comparingByValue())
            .map(java.util.Map.Entry::getKey)
            .orElse(0xFFFFFF));
  }

  private static void border(BufferedImage picture, List<String> faults) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        boolean edge = x < 8 || y < 8 || x >= w - 8 || y >= h - 8;
        if (edge && (picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
          faults.add("border touched at " + x + "," + y);
          return;
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everySmallSignatoryIsVisible() {
    return Fixtures.all().stream()
        .map(
            list ->
                DynamicTest.dynamicTest(
                    list.statement(),
                    () -> {
                      Charts charts = new Charts(Fixtures.REFERENCE, "en");
                      charts.of(list, 0, Set.of(Kind.MAP)).forEach(ChartQualityTest::visible);
                    }));
  }

  /** Whoever has a look of its own covers enough land in some panel, or has a dot there. */
  private static void visible(ChartSpec spec) {
    Body.World world = (Body.World) spec.body();
    MapPainter painter = new MapPainter(world, Geometry.bundled(), Typeface.bundled());
    BufferedImage picture = IMAGE.image(spec, 1);
    double offset = IMAGE.frame(spec).bodyTop();
    List<String> lost = new ArrayList<>();
    world
        .fills()
        .forEach(
            (code, fill) -> {
              if (fill.look() != Look.SIGNED) {
                return;
              }
              boolean seen = false;
              for (MapPanel panel : painter.panels()) {
                if (panel.shows(code, 0)) {
                  int x = (int) Math.round(panel.centre(code).getX());
                  int y = (int) Math.round(panel.centre(code).getY() + offset);
                  seen |= coloured(picture, x, y) >= 30;
                }
              }
              if (!seen) {
                lost.add(code);
              }
            });
    assertTrue(lost.isEmpty(), () -> spec.name() + " lost " + lost);
  }

  /** Pixels of the colour of signatories around a point. */
  private static int coloured(BufferedImage picture, int cx, int cy) {
    int count = 0;
    for (int y = Math.max(0, cy - 30); y < Math.min(picture.getHeight(), cy + 30); y++) {
      for (int x = Math.max(0, cx - 30); x < Math.min(picture.getWidth(), cx + 30); x++) {
        if ((picture.getRGB(x, y) & 0xFFFFFF) == (ChartTheme.SIGNED.getRGB() & 0xFFFFFF)) {
          count++;
        }
      }
    }
    return count;
  }
}
