package org.undersigned.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * A canvas that takes shapes and texts instead of pixels. It keeps what drawing code may set and
 * ask; what charts do not draw (images, glyph vectors, exclusive or) it refuses.
 */
abstract class VectorGraphics extends Graphics2D {
  private final RenderingHints hints = new RenderingHints(Map.of());
  private AffineTransform transform = new AffineTransform();
  private Shape clip;
  private Color colour = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke();
  private Font font;
  private Composite composite = java.awt.AlphaComposite.SrcOver;

  /** A filled shape, in canvas coordinates; the clip, too, or null for none. */
  abstract void fillShape(Shape shape, Color colour, Shape clip);

  /** A drawn line, in canvas coordinates. */
  abstract void strokeShape(Shape shape, Color colour, double width, Shape clip);

  /** A text whose base line begins at 0, 0 before {@code placed}. */
  abstract void write(String text, Font font, Color colour, AffineTransform placed);

  @Override
  public void fill(Shape shape) {
    fillShape(transform.createTransformedShape(shape), colour, clip);
  }

  @Override
  public void draw(Shape shape) {
    double width = stroke instanceof BasicStroke basic ? basic.getLineWidth() : 1;
    strokeShape(
        transform.createTransformedShape(shape),
        colour,
        width * Math.sqrt(Math.abs(transform.getDeterminant())),
        clip);
  }

  @Override
  public void drawString(String text, float x, float y) {
    AffineTransform placed = new AffineTransform(transform);
    placed.translate(x, y);
    write(text, font, colour, placed);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void clip(Shape shape) {
    if (shape == null) {
      clip = null;
      return;
    }
    Shape placed = transform.createTransformedShape(shape);
    if (clip == null) {
      clip = placed;
    } else {
      Area both = new Area(clip);
      both.intersect(new Area(placed));
      clip = both;
    }
  }

  @Override
  public Shape getClip() {
    return clip == null ? null : inverse().createTransformedShape(clip);
  }

  @Override
  public void setClip(Shape shape) {
    clip = shape == null ? null : transform.createTransformedShape(shape);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public Rectangle getClipBounds() {
    Shape shape = getClip();
    return shape == null ? null : shape.getBounds();
  }

  private AffineTransform inverse() {
    try {
      return transform.createInverse();
    } catch (java.awt.geom.NoninvertibleTransformException flat) {
      throw new IllegalStateException(flat);
    }
  }

  @Override
  public void setPaint(Paint paint) {
    if (paint instanceof Color plain) {
      colour = plain;
    } else if (paint != null) {
      throw unsupported("paint");
    }
  }

  @Override
  public Paint getPaint() {
    return colour;
  }

  @Override
  public void setColor(Color plain) {
    setPaint(plain);
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setFont(Font font) {
    this.font = font;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform change) {
    transform.concatenate(change);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    this.transform = new AffineTransform(transform);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setComposite(Composite composite) {
    this.composite = composite;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setBackground(Color background) {
    this.background = background;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> all) {
    hints.clear();
    hints.putAll(all);
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    hints.putAll(more);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return hints;
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(null, true, true);
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().getFontMetrics(of);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
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
  public GraphicsConfiguration getDeviceConfiguration() {
    throw unsupported("device");
  }

  @Override
  public Graphics create() {
    throw unsupported("create");
  }

  @Override
  public void dispose() {
    // holds nothing
  }

  @Override
  public void setPaintMode() {
    // the only mode
  }

  @Override
  public void setXORMode(Color other) {
    throw unsupported("xor");
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    throw unsupported("clear");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw unsupported("copy");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    throw unsupported("attributed text");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw unsupported("attributed text");
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw unsupported("glyphs");
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new java.awt.geom.Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new java.awt.geom.Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw unsupported("round rectangle");
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw unsupported("round rectangle");
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int angle) {
    throw unsupported("arc");
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int angle) {
    throw unsupported("arc");
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int points) {
    throw unsupported("polyline");
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int points) {
    draw(new java.awt.Polygon(x, y, points));
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int points) {
    fill(new java.awt.Polygon(x, y, points));
  }

  @Override
  public boolean drawImage(Image image, AffineTransform placed, ImageObserver observer) {
    throw unsupported("image");
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp change, int x, int y) {
    throw unsupported("image");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform placed) {
    throw unsupported("image");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform placed) {
    throw unsupported("image");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw unsupported("image");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver o) {
    throw unsupported("image");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
    throw unsupported("image");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
    throw unsupported("image");
  }

  @Override
  public boolean drawImage(
      Image image,
      int toLeft,
      int toTop,
      int toRight,
      int toBottom,
      int fromLeft,
      int fromTop,
      int fromRight,
      int fromBottom,
      ImageObserver observer) {
    throw unsupported("image");
  }

  @Override
  public boolean drawImage(
      Image image,
      int toLeft,
      int toTop,
      int toRight,
      int toBottom,
      int fromLeft,
      int fromTop,
      int fromRight,
      int fromBottom,
      Color background,
      ImageObserver observer) {
    throw unsupported("image");
  }

  private static UnsupportedOperationException unsupported(String what) {
    return new UnsupportedOperationException("charts do not draw this: " + what);
  }
}
