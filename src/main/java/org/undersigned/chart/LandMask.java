package org.undersigned.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Where a panel shows land, coarsely: names are better put on the sea. */
final class LandMask {
  private static final double PIXELS = 3;

  private final Rectangle2D frame;
  private final BufferedImage land;

  LandMask(MapPanel panel) {
    this.frame = panel.frame();
    this.land =
        new BufferedImage(
            (int) Math.ceil(frame.getWidth() / PIXELS),
            (int) Math.ceil(frame.getHeight() / PIXELS),
            BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D canvas = land.createGraphics();
    canvas.scale(1 / PIXELS, 1 / PIXELS);
    canvas.translate(-frame.getX(), -frame.getY());
    canvas.setPaint(Color.WHITE);
    panel.shapes().values().forEach(canvas::fill);
    canvas.dispose();
  }

  /** Part of a box that lies on land, 0 to 1. */
  double covered(Rectangle2D box) {
    int left = (int) Math.max(0, (box.getMinX() - frame.getX()) / PIXELS);
    int top = (int) Math.max(0, (box.getMinY() - frame.getY()) / PIXELS);
    int right = (int) Math.min(land.getWidth(), Math.ceil((box.getMaxX() - frame.getX()) / PIXELS));
    int bottom =
        (int) Math.min(land.getHeight(), Math.ceil((box.getMaxY() - frame.getY()) / PIXELS));
    int on = 0;
    int all = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        all++;
        on += land.getRaster().getSample(x, y, 0);
      }
    }
    return all == 0 ? 0 : (double) on / all;
  }
}
