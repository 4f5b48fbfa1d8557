package org.undersigned.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Finds room for names beside dots so that none covers another, a dot or a leader line. */
final class LabelPlacer {
  private static final double[] DISTANCES = {11, 20, 32, 46, 62, 78, 90};
  private static final int DIRECTIONS = 48;
  private static final double CLEAR = 3;

  /** From that many pixels on a line to a name costs twice its length. */
  private static final double LONG = 100;

  /** Pixels of distance that hiding a whole box of land is worth. */
  private static final double HIDING = 700;

  /** A name nearer than that to another's dot seems to be that one's. */
  private static final double BESIDE_ANOTHER = 18;

  /** Pixels of distance that seeming to be another's is worth. */
  private static final double MISTAKEN = 120;

  private final Rectangle2D frame;
  private final ToDoubleFunction<Rectangle2D> hidden;
  private final double furthest;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Point2D> dots = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();

  /**
   * Room within a frame.
   *
   * @param hidden how much of a box is land that should stay visible, 0 to 1
   * @param furthest how many pixels a name may stand from its dot
   */
  LabelPlacer(Rectangle2D frame, ToDoubleFunction<Rectangle2D> hidden, double furthest) {
    this.frame = frame;
    this.hidden = hidden;
    this.furthest = furthest;
  }

  /** A placed name. */
  record Place(Rectangle2D box, Line2D leader, boolean needsLeader) {}

  void block(Rectangle2D box) {
    taken.add(box);
  }

  /** Keeps room for a dot, and other names away from it. */
  void dot(Point2D at, double ring) {
    dots.add(at);
    block(Pen.box(at.getX() - ring, at.getY() - ring, 2 * ring, 2 * ring));
  }

  /** The free box of that size that is nearest to a point and hides least. */
  Optional<Place> place(Point2D at, double width, double height) {
    Place best = null;
    double least = Double.MAX_VALUE;
    for (double distance : DISTANCES) {
      if (distance > furthest) {
        break;
      }
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * order(i) / DIRECTIONS;
        double x = at.getX() + Math.cos(angle) * distance;
        double y = at.getY() - Math.sin(angle) * distance;
        double left = x - width / 2 + Math.cos(angle) * width / 2;
        double top = y - height / 2 - Math.sin(angle) * height / 2;
        Rectangle2D box = Pen.box(left, top, width, height);
        Line2D leader = leader(at, box);
        double cost =
            distance
                + distance * distance / LONG
                + HIDING * hidden.applyAsDouble(box)
                + (seemsAnothers(at, box) ? MISTAKEN : 0);
        if (cost < least && free(box, leader)) {
          least = cost;
          best = new Place(box, leader, distance > DISTANCES[0]);
        }
      }
    }
    if (best != null) {
      taken.add(grown(best.box()));
      leaders.add(best.leader());
    }
    return Optional.ofNullable(best);
  }

  private boolean seemsAnothers(Point2D own, Rectangle2D box) {
    return dots.stream()
        .filter(dot -> !dot.equals(own))
        .anyMatch(dot -> leader(dot, box).getP2().distance(dot) < BESIDE_ANOTHER);
  }

  /** East first, then west, then what lies between. */
  private static int order(int i) {
    return (i % 2 == 0 ? i / 2 : DIRECTIONS - (i + 1) / 2) % DIRECTIONS;
  }

  private static Line2D leader(Point2D at, Rectangle2D box) {
    double x = Math.max(box.getMinX(), Math.min(at.getX(), box.getMaxX()));
    double y = Math.max(box.getMinY(), Math.min(at.getY(), box.getMaxY()));
    return new Line2D.Double(at, new Point2D.Double(x, y));
  }

  private static Rectangle2D grown(Rectangle2D box) {
    return Pen.box(
        box.getX() - CLEAR,
        box.getY() - CLEAR,
        box.getWidth() + 2 * CLEAR,
        box.getHeight() + 2 * CLEAR);
  }

  private boolean free(Rectangle2D box, Line2D leader) {
    return frame.contains(grown(box))
        && taken.stream().noneMatch(t -> t.intersects(box))
        && taken.stream().noneMatch(t -> !t.contains(leader.getP1()) && t.intersectsLine(leader))
        && leaders.stream().noneMatch(l -> l.intersects(box) || l.intersectsLine(leader));
  }
}
