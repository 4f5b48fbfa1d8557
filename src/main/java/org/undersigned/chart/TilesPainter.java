package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.MARGIN;
import static org.undersigned.chart.ChartTheme.MUTED;
import static org.undersigned.chart.ChartTheme.PAPER;
import static org.undersigned.chart.ChartTheme.REPRESENTED;
import static org.undersigned.chart.ChartTheme.SIGNED;
import static org.undersigned.chart.ChartTheme.WIDTH;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.undersigned.chart.ChartTheme.Style;

/** Tiles wide enough for the names, in as many columns as fit. */
final class TilesPainter implements Painter {
  private static final double GAP = 4;
  private static final double HEADING = 30;
  private static final double BLOCK_GAP = 16;
  private static final double LINE = 17;

  private final Body.Tiles body;
  private final Typeface type;
  private final int columns;
  private final double tileWidth;
  private final double tileHeight;

  /** Whether some are known to be absent, so that those who are not known must look different. */
  private final boolean mixed;

  TilesPainter(Body.Tiles body, Typeface type) {
    this.body = body;
    this.type = type;
    this.mixed =
        body.blocks().stream()
            .flatMap(block -> block.tiles().stream())
            .anyMatch(tile -> tile.look() == Look.ABSENT);
    double widest =
        names().stream()
            .flatMap(name -> List.of(name.split(" ")).stream())
            .mapToDouble(word -> type.width(word, Style.TINY))
            .max()
            .orElse(0);
    double inner = WIDTH - 2.0 * MARGIN;
    this.columns = (int) Math.max(1, Math.min(12, Math.floor((inner + GAP) / (widest + 14 + GAP))));
    this.tileWidth = (inner + GAP) / columns - GAP;
    int lines = names().stream().mapToInt(name -> wrapped(name).size()).max().orElse(1);
    this.tileHeight = Math.max(38, lines * LINE + 5);
  }

  private List<String> names() {
    return body.blocks().stream().flatMap(b -> b.tiles().stream()).map(Body.Tile::name).toList();
  }

  private List<String> wrapped(String name) {
    return type.wrap(name, Style.TINY, tileWidth - 10);
  }

  private double blockHeight(Body.Block block) {
    int rows = (block.tiles().size() + columns - 1) / columns;
    return HEADING + rows * (tileHeight + GAP) + BLOCK_GAP;
  }

  @Override
  public double height() {
    return body.blocks().stream().mapToDouble(this::blockHeight).sum() - BLOCK_GAP;
  }

  @Override
  public void paint(Pen pen, double top) {
    double y = top;
    for (Body.Block block : body.blocks()) {
      pen.text(block.heading(), MARGIN, y + 18, Style.HEADING, INK);
      double x = MARGIN + pen.width(block.heading(), Style.HEADING) + 12;
      pen.text(block.count(), x, y + 18, Style.LABEL, MUTED);
      for (int i = 0; i < block.tiles().size(); i++) {
        double left = MARGIN + (i % columns) * (tileWidth + GAP);
        double upper = y + HEADING + (i / columns) * (tileHeight + GAP);
        tile(pen, block.tiles().get(i), Pen.box(left, upper, tileWidth, tileHeight));
      }
      y += blockHeight(block);
    }
  }

  private void tile(Pen pen, Body.Tile tile, Rectangle2D box) {
    Color ground = ground(tile.look());
    pen.fill(box, ground);
    switch (tile.look()) {
      case REPRESENTED -> {
        Rectangle2D band = Pen.box(box.getX(), box.getMaxY() - 7, box.getWidth(), 7);
        pen.hatch(band, SIGNED, 7, 2);
      }
      case DECLINED -> {
        Rectangle2D band = Pen.box(box.getX(), box.getMaxY() - 7, box.getWidth(), 7);
        pen.hatch(band, INK, 5, 1.2);
      }
      case UNKNOWN -> {
        if (mixed) {
          Rectangle2D band = Pen.box(box.getX(), box.getMaxY() - 7, box.getWidth(), 7);
          pen.hatch(band, ChartTheme.OUTLINE, 7, 1.2);
        }
      }
      default -> {}
    }
    if (tile.outside()) {
      Swatch.outside(pen, box);
    }
    pen.outline(inset(box, 0.5), rim(tile.look()), 1);
    if (tile.target() || tile.look() == Look.TARGET) {
      Swatch.target(pen, box);
    }
    List<String> lines = wrapped(tile.name());
    double base = box.getCenterY() - lines.size() * LINE / 2 + 12.5;
    if (tile.outside()) {
      base -= 3;
    }
    Color ink = tile.look() == Look.SIGNED ? ChartTheme.textOn(ground) : INK;
    for (String line : lines) {
      pen.textCentred(line, box.getCenterX(), base, Style.TINY, ink);
      base += LINE;
    }
  }

  private static Rectangle2D inset(Rectangle2D box, double by) {
    return Pen.box(
        box.getX() + by, box.getY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by);
  }

  private Color rim(Look look) {
    return look == Look.UNKNOWN && !mixed ? ChartTheme.HAIRLINE : Swatch.rim(look);
  }

  private static Color ground(Look look) {
    return switch (look) {
      case SIGNED -> SIGNED;
      case REPRESENTED -> REPRESENTED;
      default -> PAPER;
    };
  }
}
