package org.undersigned.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** A canvas that takes shapes and texts, in its own coordinates, instead of pixels. */
abstract class VectorGraphics extends GraphicsState {
  /** A filled shape, in canvas coordinates; the clip, too, or null for none. */
  abstract void fillShape(Shape shape, Color colour, Shape clip);

  /** A drawn line, in canvas coordinates. */
  abstract void strokeShape(Shape shape, Color colour, double width, Shape clip);

  /** A text whose base line begins at 0, 0 before {@code placed}. */
  abstract void write(String text, Font font, Color colour, AffineTransform placed);

  @Override
  public void fill(Shape shape) {
    fillShape(placed(shape), getColor(), placedClip());
  }

  @Override
  public void draw(Shape shape) {
    double width = getStroke() instanceof BasicStroke basic ? basic.getLineWidth() : 1;
    strokeShape(
        placed(shape),
        getColor(),
        width * Math.sqrt(Math.abs(getTransform().getDeterminant())),
        placedClip());
  }

  @Override
  public void drawString(String text, float x, float y) {
    AffineTransform placed = getTransform();
    placed.translate(x, y);
    write(text, getFont(), getColor(), placed);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
    return shape.intersects(rectangle);
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int points) {
    draw(new Polygon(x, y, points));
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int points) {
    fill(new Polygon(x, y, points));
  }
}
