package org.undersigned.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.undersigned.chart.ChartTheme.Style;

/** Draws on a canvas in the styles of the theme. */
final class Pen {
  private final Graphics2D canvas;
  private final Typeface type;

  Pen(Graphics2D canvas, Typeface type) {
    this.canvas = canvas;
    this.type = type;
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  Graphics2D canvas() {
    return canvas;
  }

  double width(String text, Style style) {
    return type.width(text, style);
  }

  List<String> wrap(String text, Style style, double width) {
    return type.wrap(text, style, width);
  }

  /** Text with its base line at {@code y}. */
  void text(String text, double x, double y, Style style, Color colour) {
    if (!text.isEmpty()) {
      canvas.setFont(type.font(style));
      canvas.setPaint(colour);
      canvas.drawString(text, (float) x, (float) y);
    }
  }

  void textRight(String text, double x, double y, Style style, Color colour) {
    text(text, x - width(text, style), y, style, colour);
  }

  void textCentred(String text, double x, double y, Style style, Color colour) {
    text(text, x - width(text, style) / 2, y, style, colour);
  }

  /** Text that reads upward, beginning at the point. */
  void textUpward(String text, double x, double y, Style style, Color colour) {
    AffineTransform before = canvas.getTransform();
    canvas.translate(x, y);
    canvas.rotate(-Math.PI / 2);
    text(text, 0, 0, style, colour);
    canvas.setTransform(before);
  }

  /** Lines below one another; returns the base line after the last. */
  double lines(List<String> lines, double x, double y, Style style, Color colour) {
    double base = y;
    for (String line : lines) {
      text(line, x, base, style, colour);
      base += style.leading();
    }
    return base;
  }

  void fill(Shape shape, Color colour) {
    canvas.setPaint(colour);
    canvas.fill(shape);
  }

  void outline(Shape shape, Color colour, double width) {
    canvas.setPaint(colour);
    canvas.setStroke(ChartTheme.line(width));
    canvas.draw(shape);
  }

  void line(double x1, double y1, double x2, double y2, Color colour, double width) {
    outline(new Line2D.Double(x1, y1, x2, y2), colour, width);
  }

  void dot(double x, double y, double radius, Color colour) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
  }

  /** Slanted lines across a shape. */
  void hatch(Shape shape, Color colour, double pitch, double width) {
    Shape before = canvas.getClip();
    canvas.clip(shape);
    Rectangle2D box = shape.getBounds2D();
    Path2D lines = new Path2D.Double();
    double from = Math.floor((box.getMinX() - box.getHeight()) / pitch) * pitch;
    for (double x = from; x < box.getMaxX() + pitch; x += pitch) {
      lines.moveTo(x, box.getMaxY());
      lines.lineTo(x + box.getHeight(), box.getMinY());
    }
    outline(lines, colour, width);
    canvas.setClip(before);
  }

  static Rectangle2D box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }
}
