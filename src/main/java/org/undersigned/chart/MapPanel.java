package org.undersigned.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A part of the world in a rectangle: the shapes of its entities in pixels. */
final class MapPanel {
  /** Land that lies further from the middle than this is not drawn in a panel of a region. */
  private static final double REGION_DEGREES = 75;

  /** Eastern edge of Europe, in radians from the middle: the Caucasus and the eastern Levant. */
  private static final double EUROPE_EAST = 0.39;

  private final Rectangle2D frame;
  private final Map<String, Path2D> shapes = new TreeMap<>();
  private final Map<String, Double> areas = new HashMap<>();
  private final Map<String, Point2D> centres = new HashMap<>();

  private MapPanel(
      List<Geometry.Ring> rings, Projection projection, Rectangle2D window, Rectangle2D frame) {
    this.frame = frame;
    double scale =
        Math.min(frame.getWidth() / window.getWidth(), frame.getHeight() / window.getHeight());
    double left = frame.getCenterX() - window.getCenterX() * scale;
    double top = frame.getCenterY() + window.getCenterY() * scale;
    Map<String, Double> largest = new HashMap<>();
    double[] xy = new double[2];
    for (Geometry.Ring ring : rings) {
      double[] degrees = ring.points();
      double[] points = new double[degrees.length];
      for (int i = 0; i < degrees.length; i += 2) {
        projection.project(degrees[i], degrees[i + 1], xy);
        points[i] = left + xy[0] * scale;
        points[i + 1] = top - xy[1] * scale;
      }
      add(ring.entity(), points, largest);
    }
  }

  private void add(String entity, double[] points, Map<String, Double> largest) {
    Path2D shape = shapes.computeIfAbsent(entity, e -> new Path2D.Double(Path2D.WIND_EVEN_ODD));
    double twice = 0;
    double cx = 0;
    double cy = 0;
    int n = points.length;
    for (int i = 0; i < n; i += 2) {
      if (i == 0) {
        shape.moveTo(points[0], points[1]);
      } else {
        shape.lineTo(points[i], points[i + 1]);
      }
      double x2 = points[(i + 2) % n];
      double y2 = points[(i + 3) % n];
      double cross = points[i] * y2 - x2 * points[i + 1];
      twice += cross;
      cx += (points[i] + x2) * cross;
      cy += (points[i + 1] + y2) * cross;
    }
    shape.closePath();
    double area = Math.abs(twice) / 2;
    areas.merge(entity, area, Double::sum);
    if (area >= largest.getOrDefault(entity, -1.0)) {
      largest.put(entity, area);
      boolean flat = area < 1e-6;
      centres.put(
          entity,
          new Point2D.Double(
              flat ? points[0] : cx / (3 * twice), flat ? points[1] : cy / (3 * twice)));
    }
  }

  /** The inhabited world in Equal Earth, as wide as the frame. */
  static MapPanel world(Geometry geometry, double x, double y, double width) {
    double[] edge = new double[2];
    Projection projection = Projection.equalEarth();
    projection.project(180, 0, edge);
    double right = edge[0];
    projection.project(0, 84, edge);
    double north = edge[1];
    projection.project(0, -56, edge);
    double south = edge[1];
    double height = width * (north - south) / (2 * right);
    return new MapPanel(
        geometry.rings(),
        projection,
        Pen.box(-right, south, 2 * right, north - south),
        Pen.box(x, y, width, height));
  }

  /** Europe in Lambert's azimuthal projection, with as much of the ocean west of it as fits. */
  static MapPanel europe(Geometry geometry, Rectangle2D frame) {
    double longitude = 13;
    double latitude = 53;
    List<Geometry.Ring> near =
        geometry.rings().stream()
            .filter(ring -> ring.west() < longitude + REGION_DEGREES)
            .filter(ring -> ring.east() > longitude - REGION_DEGREES)
            .filter(ring -> ring.north() > 15)
            .toList();
    double height = 0.69;
    double width = height * frame.getWidth() / frame.getHeight();
    return new MapPanel(
        near,
        Projection.around(longitude, latitude),
        Pen.box(EUROPE_EAST - width, 0.01 - height / 2, width, height),
        frame);
  }

  Rectangle2D frame() {
    return frame;
  }

  Map<String, Path2D> shapes() {
    return shapes;
  }

  /** Square pixels that an entity covers, whether in the frame or not. */
  double area(String entity) {
    return areas.getOrDefault(entity, 0.0);
  }

  /** Middle of the largest part, if the entity has one; may lie outside the frame. */
  Point2D centre(String entity) {
    return centres.get(entity);
  }

  /** Whether the middle of the entity lies in the frame, {@code margin} pixels from its edge. */
  boolean shows(String entity, double margin) {
    Point2D centre = centres.get(entity);
    return centre != null
        && Pen.box(
                frame.getX() + margin,
                frame.getY() + margin,
                frame.getWidth() - 2 * margin,
                frame.getHeight() - 2 * margin)
            .contains(centre);
  }
}
