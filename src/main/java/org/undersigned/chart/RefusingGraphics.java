package org.undersigned.chart;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** A canvas without what charts do not draw: images, glyph vectors, arcs, exclusive or. */
abstract class RefusingGraphics extends Graphics2D {
  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw unsupported("device");
  }

  @Override
  public Graphics create() {
    throw unsupported("create");
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

  static UnsupportedOperationException unsupported(String what) {
    return new UnsupportedOperationException("charts do not draw this: " + what);
  }
}
