package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.ABSENT;
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
  private static final double RING = 7.5;

  /** With more dots than that in a panel none is named there. */
  private static final int MOST_NAMED = 24;

  private static final double EUROPE = 452;
  private static final double GAP = 20;
  private static final double HEADING = 28;

  private final Body.World body;
  private final MapPanel world;
  private final List<MapPanel> panels = new ArrayList<>();

  MapPainter(Body.World body, Geometry geometry) {
    this.body = body;
    double inner = WIDTH - 2.0 * MARGIN;
    double width = body.europe().isEmpty() ? inner : inner - EUROPE - GAP;
    MapPanel flat = MapPanel.world(geometry, MARGIN, 0, width);
    if (body.europe().isEmpty()) {
      this.world = flat;
      panels.add(world);
      return;
    }
    double height = Math.max(flat.frame().getHeight(), EUROPE);
    double top = HEADING + (height - flat.frame().getHeight()) / 2;
    this.world = MapPanel.world(geometry, MARGIN, top, width);
    panels.add(world);
    panels.add(
        MapPanel.europe(geometry, Pen.box(WIDTH - MARGIN - EUROPE, HEADING, EUROPE, height)));
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
    } else if (fill.look() == Look.UNKNOWN) {
      pen.fill(shape, ABSENT);
    } else {
      Swatch.fill(pen, shape, fill.look());
    }
    pen.outline(shape, fill != null && fill.step() == 0 ? ChartTheme.OUTLINE : PAPER, 0.5);
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
    LabelPlacer placer = new LabelPlacer(panel.frame(), new LandMask(panel)::covered);
    List<String> dotted = dotted(panel);
    for (String entity : dotted) {
      Point2D at = panel.centre(entity);
      placer.block(Pen.box(at.getX() - RING, at.getY() - RING, 2 * RING, 2 * RING));
    }
    for (String entity : named(panel)) {
      onLand(pen, panel, entity, placer);
    }
    List<Runnable> texts = new ArrayList<>();
    for (String entity : dotted) {
      String name = body.names().get(entity);
      double width = pen.width(name, Style.TINY) + 6;
      Point2D at = panel.centre(entity);
      if (dotted.size() > MOST_NAMED) {
        break;
      }
      placer
          .place(at, width, 18)
          .ifPresent(
              place -> {
                if (place.needsLeader()) {
                  pen.outline(place.leader(), PAPER, 3);
                  pen.outline(place.leader(), INK, 1);
                }
                texts.add(() -> label(pen, name, place.box()));
              });
    }
    for (String entity : dotted) {
      Point2D at = panel.centre(entity);
      pen.dot(at.getX(), at.getY(), RING, PAPER);
      pen.dot(at.getX(), at.getY(), DOT + 0.8, INK);
      pen.dot(at.getX(), at.getY(), DOT, colour(body.fills().get(entity)));
      if (body.fills().get(entity).look() == Look.BOTH_SIDES) {
        pen.fill(
            new Arc2D.Double(
                at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT, -90, 180, Arc2D.CHORD),
            ChartTheme.TARGET);
      }
    }
    texts.forEach(Runnable::run);
  }

  private void onLand(Pen pen, MapPanel panel, String entity, LabelPlacer placer) {
    String name = body.names().get(entity);
    double width = pen.width(name, Style.TINY) + 6;
    Point2D at = panel.centre(entity);
    Rectangle2D box = Pen.box(at.getX() - width / 2, at.getY() - 9, width, 18);
    if (panel.area(entity) > 2 * width * 18 && panel.frame().contains(box)) {
      placer.block(box);
      label(pen, name, box);
      return;
    }
    placer
        .place(at, width, 18)
        .ifPresent(
            place -> {
              pen.outline(place.leader(), PAPER, 3);
              pen.outline(place.leader(), INK, 1);
              label(pen, name, place.box());
            });
  }

  private static void label(Pen pen, String name, Rectangle2D box) {
    pen.fill(box, PAPER);
    pen.text(name, box.getX() + 3, box.getMaxY() - 4.5, Style.TINY, INK);
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
