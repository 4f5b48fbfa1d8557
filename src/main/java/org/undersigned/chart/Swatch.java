package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.ABSENT;
import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.OUTLINE;
import static org.undersigned.chart.ChartTheme.PAPER;
import static org.undersigned.chart.ChartTheme.REPRESENTED;
import static org.undersigned.chart.ChartTheme.SIGNED;
import static org.undersigned.chart.ChartTheme.TARGET;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The looks, drawn into a shape: alike in keys, bars, tiles and on land. */
final class Swatch {
  private Swatch() {}

  /** Fills a shape in a look, without outline. */
  static void fill(Pen pen, Shape shape, Look look) {
    switch (look) {
      case SIGNED -> pen.fill(shape, SIGNED);
      case REPRESENTED -> {
        pen.fill(shape, REPRESENTED);
        pen.hatch(shape, SIGNED, 7, 1.6);
      }
      case DECLINED -> {
        pen.fill(shape, PAPER);
        pen.hatch(shape, INK, 5, 1.2);
      }
      case TARGET, OTHER_SIDE -> pen.fill(shape, TARGET);
      case BOTH_SIDES -> {
        pen.fill(shape, SIGNED);
        pen.hatch(shape, TARGET, 15, 5.3);
      }
      case ABSENT -> pen.fill(shape, ABSENT);
      case UNKNOWN -> {
        pen.fill(shape, PAPER);
        pen.hatch(shape, OUTLINE, 12, 1);
      }
    }
  }

  /** Colour of the outline that goes with a look. */
  static Color rim(Look look) {
    return switch (look) {
      case SIGNED, REPRESENTED, BOTH_SIDES -> SIGNED;
      case DECLINED -> INK;
      case TARGET, OTHER_SIDE -> TARGET;
      case ABSENT, UNKNOWN -> OUTLINE;
    };
  }

  /** A small square of the key. */
  static void draw(Pen pen, ChartSpec.Mark mark, Rectangle2D box) {
    if (mark instanceof ChartSpec.LookMark look) {
      fill(pen, box, look.look());
      pen.outline(box, rim(look.look()), 1);
    } else if (mark instanceof ChartSpec.ColourMark colour) {
      pen.fill(box, Color.decode(colour.hex()));
      pen.outline(box, OUTLINE, 1);
    } else if (mark instanceof ChartSpec.TargetMark) {
      target(pen, box);
    } else {
      pen.fill(box, SIGNED);
      outside(pen, box);
    }
  }

  /** The frame and corner of a target. */
  static void target(Pen pen, Rectangle2D box) {
    Rectangle2D inner =
        Pen.box(box.getX() + 1.5, box.getY() + 1.5, box.getWidth() - 3, box.getHeight() - 3);
    pen.outline(inner, PAPER, 6);
    pen.outline(inner, TARGET, 3);
    Path2D corner = new Path2D.Double();
    double side = Math.min(12, box.getHeight() * 0.6);
    corner.moveTo(box.getMaxX() - side, box.getY());
    corner.lineTo(box.getMaxX(), box.getY());
    corner.lineTo(box.getMaxX(), box.getY() + side);
    corner.closePath();
    pen.fill(corner, TARGET);
  }

  /** The white stripe of a signatory outside the count. */
  static void outside(Pen pen, Rectangle2D box) {
    double foot = Math.min(9, box.getHeight() * 0.45);
    Rectangle2D stripe =
        Pen.box(box.getX() + 1, box.getMaxY() - foot, box.getWidth() - 2, foot - 1);
    pen.fill(stripe, PAPER);
    pen.hatch(stripe, SIGNED, 6, 2);
  }
}
