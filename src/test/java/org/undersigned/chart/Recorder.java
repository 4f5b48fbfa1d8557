package org.undersigned.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A canvas that keeps every text with its box, and every shape's colour. */
final class Recorder extends VectorGraphics {
  final List<Text> texts = new ArrayList<>();
  final List<Shape> shapes = new ArrayList<>();

  /** A text as drawn; the box is that of its ink. */
  record Text(
      String text, Rectangle2D box, double size, Color colour, boolean turned, String typeface) {}

  static Recorder of(ChartImage image, ChartSpec spec) {
    Recorder recorder = new Recorder();
    image.frame(spec).paint(recorder);
    return recorder;
  }

  @Override
  void fillShape(Shape shape, Color colour, Shape clip) {
    shapes.add(shape);
  }

  @Override
  void strokeShape(Shape shape, Color colour, double width, Shape clip) {
    shapes.add(shape);
  }

  @Override
  void write(String text, Font font, Color colour, AffineTransform placed) {
    Rectangle2D ink = new TextLayout(text, font, getFontRenderContext()).getBounds();
    texts.add(
        new Text(
            text,
            placed.createTransformedShape(ink).getBounds2D(),
            font.getSize2D(),
            colour,
            placed.getShearX() != 0,
            font.getFamily(java.util.Locale.ROOT)));
  }
}
