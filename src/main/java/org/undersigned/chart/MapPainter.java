package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.MARGIN;
import static org.undersigned.chart.ChartTheme.PAPER;
import static org.undersigned.chart.ChartTheme.SIGNED;
import static org.undersigned.chart.ChartTheme.WIDTH;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.undersigned.chart.ChartTheme.Style;

/** The world, and Europe beside it; states too small to see as dots with their names. */
final class MapPainter implements Painter {
  /** A state that paints fewer square pixels gets a dot. */
  static final double VISIBLE = 30;

  static final double DOT = 5.5;

  /** The frame of Europe: on its left the names of the small find the ocean. */
  static final double EUROPE_WIDTH = 500;

  static final double EUROPE_HEIGHT = 452;

  /** On the small map a longer line would cross half a continent. */
  private static final double FURTHEST_NAME = 62;

  private static final double FURTHEST_NAME_ENLARGED = 90;
  private static final double GAP = 20;
  private static final double HEADING = 28;

  /** The edge of land towards the sea, so that the pale is seen too: 3 to 1 on white. */
  private static final Color COAST = new Color(0x949494);

  /** Borders between states in white. */
  private static final Color BORDER = new Color(0xB4B4B4);

  private final Body.World body;

  /** Whether some are known to be absent, so that those who are not known must look different. */
  private final boolean mixed;

  private final MapPanel world;
  private final List<MapPanel> panels = new ArrayList<>();
  private final List<MapLabels> labels = new ArrayList<>();

  MapPainter(Body.World body, Geometry geometry, Typeface type) {
    this.body = body;
    this.mixed =
        body.fills().values().stream().anyMatch(f -> f.step() < 0 && f.look() == Look.ABSENT);
    double inner = WIDTH - 2.0 * MARGIN;
    if (body.europe().isEmpty()) {
      this.world = MapPanel.world(geometry, MARGIN, 0, inner);
      panels.add(world);
    } else {
      double width = inner - EUROPE_WIDTH - GAP;
      double flat = MapPanel.world(geometry, MARGIN, 0, width).frame().getHeight();
      double height = Math.max(flat, EUROPE_HEIGHT);
      this.world = MapPanel.world(geometry, MARGIN, HEADING + (height - flat) / 2, width);
      panels.add(world);
      panels.add(
          MapPanel.europe(
              geometry, Pen.box(WIDTH - MARGIN - EUROPE_WIDTH, HEADING, EUROPE_WIDTH, height)));
    }
    for (MapPanel panel : panels) {
      double furthest = panel == world ? FURTHEST_NAME : FURTHEST_NAME_ENLARGED;
      labels.add(new MapLabels(panel, dotted(panel), named(panel), body.names(), type, furthest));
    }
  }

  /** Whether any state is too small to see and drawn as a dot. */
  boolean anyDot() {
    return panels.stream().anyMatch(panel -> !dotted(panel).isEmpty());
  }

  /** Names for which no panel had room. */
  List<String> unnamed() {
    return labels.stream().flatMap(label -> label.unnamed().stream()).toList();
  }

  /** Panels in pixels from the top of the marks. */
  List<MapPanel> panels() {
    return panels;
  }

  @Override
  public double height() {
    return panels.stream().mapToDouble(p -> p.frame().getMaxY()).max().orElse(0);
  }

  @Override
  public void paint(Pen pen, double top) {
    pen.canvas().translate(0, top);
    for (MapPanel panel : panels) {
      boolean inset = panel != world;
      Shape before = pen.canvas().getClip();
      if (inset) {
        pen.text(
            body.europe(), panel.frame().getX(), panel.frame().getY() - 10, Style.HEADING, INK);
        pen.canvas().clip(panel.frame());
      }
      panel.shapes().values().forEach(shape -> pen.outline(shape, COAST, 1.6));
      panel.shapes().forEach((entity, shape) -> land(pen, entity, shape));
      pen.canvas().setClip(before);
      if (inset) {
        pen.outline(panel.frame(), ChartTheme.OUTLINE, 1);
      }
      dots(pen, panel);
    }
    pen.canvas().translate(0, -top);
  }

  private void land(Pen pen, String entity, Path2D shape) {
    Body.Fill fill = body.fills().get(entity);
    if (fill == null) {
      pen.fill(shape, ChartTheme.APART);
    } else if (fill.step() >= 0) {
      pen.fill(shape, ChartTheme.step(fill.step()));
    } else if (plain(fill)) {
      pen.fill(shape, PAPER);
    } else {
      Swatch.fill(pen, shape, fill.look());
    }
    boolean white = fill != null && (fill.step() == 0 || plain(fill));
    pen.outline(shape, white ? BORDER : PAPER, 0.5);
  }

  /** White, not the grey of those who are known to be absent: nothing is known of it. */
  private boolean plain(Body.Fill fill) {
    return fill.step() < 0 && fill.look() == Look.UNKNOWN && !mixed;
  }

  private static boolean marked(Body.Fill fill) {
    return fill.step() > 0
        || fill.step() < 0 && fill.look() != Look.ABSENT && fill.look() != Look.UNKNOWN;
  }

  /** Entities that need a dot in a panel, and those to be named besides, north first. */
  List<String> dotted(MapPanel panel) {
    MapPanel inset = panels.get(panels.size() - 1);
    return body.fills().entrySet().stream()
        .filter(entry -> marked(entry.getValue()))
        .map(Map.Entry::getKey)
        .filter(entity -> panel.shows(entity, 0) && panel.area(entity) < VISIBLE)
        .filter(entity -> panel == inset || !inset.shows(entity, 0))
        .sorted(Comparator.comparingDouble(entity -> panel.centre(entity).getY()))
        .toList();
  }

  private List<String> named(MapPanel panel) {
    MapPanel inset = panels.get(panels.size() - 1);
    return body.fills().entrySet().stream()
        .filter(entry -> entry.getValue().step() < 0)
        .filter(
            entry ->
                entry.getValue().look() == Look.TARGET || entry.getValue().look() == Look.DECLINED)
        .map(Map.Entry::getKey)
        .filter(entity -> panel.shows(entity, 0) && panel.area(entity) >= VISIBLE)
        .filter(entity -> panel == inset || panels.size() == 1 || !inset.shows(entity, 0))
        .sorted()
        .toList();
  }

  private void dots(Pen pen, MapPanel panel) {
    List<MapLabels.Label> names = labels.get(panels.indexOf(panel)).labels();
    for (MapLabels.Label name : names) {
      name.leader()
          .ifPresent(
              line -> {
                pen.outline(line, PAPER, 3);
                pen.outline(line, INK, 1);
              });
    }
    for (String entity : dotted(panel)) {
      dot(pen, panel.centre(entity), body.fills().get(entity));
    }
    for (MapLabels.Label name : names) {
      Rectangle2D box = name.box();
      pen.fill(box, PAPER);
      pen.text(name.name(), box.getX() + 3, box.getMaxY() - 4.5, Style.TINY, INK);
    }
  }

  private static void dot(Pen pen, Point2D at, Body.Fill fill) {
    pen.dot(at.getX(), at.getY(), MapLabels.RING, PAPER);
    pen.dot(at.getX(), at.getY(), DOT + 0.8, INK);
    pen.dot(at.getX(), at.getY(), DOT, colour(fill));
    if (fill.look() == Look.BOTH_SIDES) {
      pen.fill(
          new Arc2D.Double(
              at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT, -90, 180, Arc2D.CHORD),
          ChartTheme.TARGET);
    }
  }

  private static Color colour(Body.Fill fill) {
    if (fill.step() >= 0) {
      return ChartTheme.step(fill.step());
    }
    return switch (fill.look()) {
      case TARGET, OTHER_SIDE -> ChartTheme.TARGET;
      case DECLINED -> PAPER;
      case REPRESENTED -> ChartTheme.REPRESENTED;
      default -> SIGNED;
    };
  }
}
