package org.undersigned.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Turns specifications into pictures. Not thread-safe drawing, but safe to share: it keeps no
 * state.
 */
public final class ChartImage {
  private final Typeface type;
  private Geometry geometry;

  /** Loads the typeface, and the land when the first map is drawn. */
  public ChartImage() {
    this.type = Typeface.bundled();
  }

  ChartImage(Typeface type, Geometry geometry) {
    this.type = type;
    this.geometry = geometry;
  }

  /**
   * The picture as PNG, with title, description and source as its text chunks.
   *
   * @param scale pixels per unit, at least 1
   */
  public byte[] png(ChartSpec spec, int scale) {
    try {
      return PngFile.of(image(spec, scale), spec);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The picture as an SVG document. */
  public String svg(ChartSpec spec) {
    Frame frame = frame(spec);
    SvgGraphics canvas = new SvgGraphics(type);
    frame.paint(canvas);
    return canvas.document(frame.width(), frame.height(), spec.title(), spec.alt());
  }

  BufferedImage image(ChartSpec spec, int scale) {
    if (scale < 1) {
      throw new IllegalArgumentException("scale " + scale);
    }
    Frame frame = frame(spec);
    BufferedImage image =
        new BufferedImage(
            frame.width() * scale, frame.height() * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.scale(scale, scale);
    frame.paint(canvas);
    canvas.dispose();
    return image;
  }

  Frame frame(ChartSpec spec) {
    return new Frame(spec, type, painter(spec));
  }

  private Painter painter(ChartSpec spec) {
    Body body = spec.body();
    if (body instanceof Body.Bars bars) {
      return new BarsPainter(bars, type);
    }
    if (body instanceof Body.Tiles tiles) {
      return new TilesPainter(tiles, type);
    }
    if (body instanceof Body.World world) {
      return new MapPainter(world, geometry(), type);
    }
    if (body instanceof Body.World world) {
      return new MapPainter(world, geometry(), type);
    }
    if (body instanceof Body.Overlap overlap) {
      return new OverlapPainter(overlap, type);
    }
    if (body instanceof Body.Matrix matrix) {
      return new MatrixPainter(matrix, type);
    }
    if (body instanceof Body.Timeline timeline) {
      return new TimelinePainter(timeline, type);
    }
    if (body instanceof Body.Changes changes) {
      return new ChangesPainter(changes, type);
    }
    throw new IllegalStateException("no painter for " + spec.kind().word());
  }

  private synchronized Geometry geometry() {
    if (geometry == null) {
      geometry = Geometry.bundled();
    }
    return geometry;
  }

  Typeface typeface() {
    return type;
  }
}
