package org.undersigned.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a panel shows land, coarsely: names are better put on the sea, and sooner on a part of a
 * large piece of land than over an island or a small state that they would hide as a whole.
 */
final class LandMask {
  private static final double PIXELS = 3;

  /** Land whose box has at most so many square pixels may vanish behind a name. */
  private static final double SMALL = 1500;

  /** Land whose box is no larger is hardly seen. */
  private static final double TINY = MapPainter.VISIBLE;

  /** How many times as dear it is to hide such land. */
  private static final int DEAR = 12;

  private final Rectangle2D frame;
  private final BufferedImage land;
  private final BufferedImage small;

  LandMask(MapPanel panel) {
    this.frame = panel.frame();
    this.land = blank();
    this.small = blank();
    Graphics2D all = canvas(land);
    Graphics2D some = canvas(small);
    for (Path2D shape : panel.shapes().values()) {
      all.fill(shape);
      some.fill(smallParts(shape));
    }
    all.dispose();
    some.dispose();
  }

  private BufferedImage blank() {
    return new BufferedImage(
        (int) Math.ceil(frame.getWidth() / PIXELS),
        (int) Math.ceil(frame.getHeight() / PIXELS),
        BufferedImage.TYPE_BYTE_BINARY);
  }

  private Graphics2D canvas(BufferedImage image) {
    Graphics2D canvas = image.createGraphics();
    canvas.scale(1 / PIXELS, 1 / PIXELS);
    canvas.translate(-frame.getX(), -frame.getY());
    canvas.setPaint(Color.WHITE);
    return canvas;
  }

  /** The small pieces of a state's land: islands, or all that there is of it. */
  private static Path2D smallParts(Path2D shape) {
    Path2D parts = new Path2D.Double(shape.getWindingRule());
    rings(shape).stream()
        .filter(ring -> size(ring) > TINY && size(ring) <= SMALL)
        .forEach(ring -> parts.append(ring, false));
    return parts;
  }

  private static List<Path2D> rings(Path2D shape) {
    List<Path2D> rings = new ArrayList<>();
    double[] c = new double[6];
    for (PathIterator at = shape.getPathIterator(null, 1); !at.isDone(); at.next()) {
      switch (at.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          rings.add(new Path2D.Double());
          rings.get(rings.size() - 1).moveTo(c[0], c[1]);
        }
        case PathIterator.SEG_LINETO -> rings.get(rings.size() - 1).lineTo(c[0], c[1]);
        default -> rings.get(rings.size() - 1).closePath();
      }
    }
    return rings;
  }

  private static double size(Path2D ring) {
    Rectangle2D box = ring.getBounds2D();
    return box.getWidth() * box.getHeight();
  }

  /** Part of a box that lies on land, 0 to 1; more where it would hide what is small. */
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
        on += (DEAR - 1) * small.getRaster().getSample(x, y, 0);
      }
    }
    return all == 0 ? 0 : (double) on / all;
  }
}
