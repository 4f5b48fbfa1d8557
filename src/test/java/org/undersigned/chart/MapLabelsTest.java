package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Where names stand on a map: not over islands, and not beside another's dot. */
class MapLabelsTest {
  /** The smallest states of Europe. */
  private static final Map<String, String> NAMES =
      Map.of(
          "AND", "Andorra",
          "LIE", "Liechtenstein",
          "LUX", "Luxembourg",
          "MCO", "Monaco",
          "MLT", "Malta",
          "SMR", "San Marino");

  @Test
  void noNameHidesCorsicaOrSardinia() {
    MapPanel europe =
        MapPanel.europe(
            Geometry.bundled(), Pen.box(0, 0, MapPainter.EUROPE_WIDTH, MapPainter.EUROPE_HEIGHT));
    MapLabels labels =
        new MapLabels(
            europe,
            List.of("LUX", "LIE", "SMR", "MCO", "AND", "MLT"),
            List.of(),
            NAMES,
            Typeface.bundled(),
            90);
    assertEquals(NAMES.size(), labels.labels().size());
    List<Rectangle2D> islands = new ArrayList<>(islands(europe.shapes().get("FRA")));
    islands.addAll(islands(europe.shapes().get("ITA")));
    assertEquals(3, islands.size(), "Corsica, Sardinia, Sicily");
    for (Rectangle2D island : islands) {
      for (MapLabels.Label label : labels.labels()) {
        Rectangle2D hidden = island.createIntersection(label.box());
        double part =
            hidden.isEmpty()
                ? 0
                : hidden.getWidth() * hidden.getHeight() / island.getWidth() / island.getHeight();
        assertTrue(part < 0.1, label.name() + " hides " + part + " of " + island);
      }
    }
  }

  /** Boxes of the islands of some size, without the mainland. */
  private static List<Rectangle2D> islands(Path2D state) {
    List<Rectangle2D> boxes = new ArrayList<>();
    double[] c = new double[6];
    for (PathIterator at = state.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO) {
        boxes.add(new Rectangle2D.Double(c[0], c[1], 0, 0));
      } else if (kind == PathIterator.SEG_LINETO) {
        boxes.get(boxes.size() - 1).add(c[0], c[1]);
      }
    }
    boxes.removeIf(box -> box.getWidth() * box.getHeight() < 150);
    boxes.removeIf(box -> box.getWidth() > 80);
    return boxes;
  }

  @Test
  void aNameDoesNotStandBesideAnothersDot() {
    Point2D own = new Point2D.Double(100, 100);
    Point2D other = new Point2D.Double(100, 150);
    ToDoubleFunction<Rectangle2D> landButBesideTheOther =
        box -> box.getMaxY() > 140 && box.getMinX() > 105 && box.getMinX() < 115 ? 0 : 0.12;
    LabelPlacer placer = new LabelPlacer(Pen.box(0, 0, 300, 300), landButBesideTheOther, 62);
    placer.dot(own, MapLabels.RING);
    placer.dot(other, MapLabels.RING);
    Rectangle2D box = placer.place(own, 50, 18).orElseThrow().box();
    double x = Math.max(box.getMinX(), Math.min(other.getX(), box.getMaxX()));
    double y = Math.max(box.getMinY(), Math.min(other.getY(), box.getMaxY()));
    assertTrue(other.distance(x, y) > 15, box.toString());
  }
}
