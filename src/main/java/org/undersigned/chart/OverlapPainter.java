package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.BAND;
import static org.undersigned.chart.ChartTheme.HAIRLINE;
import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.MARGIN;
import static org.undersigned.chart.ChartTheme.OUTLINE;
import static org.undersigned.chart.ChartTheme.PLAIN;
import static org.undersigned.chart.ChartTheme.SIGNED;
import static org.undersigned.chart.ChartTheme.WIDTH;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.chart.ChartTheme.Style;

/** Sets as rows with their sizes, exact combinations as columns of dots under bars. */
final class OverlapPainter implements Painter {
  private static final double TALLEST = 300;
  private static final double SIZE_BAR = 90;
  private static final double LABEL = 330;
  private static final double WIDEST_LABEL = 620;
  private static final double WIDEST_COLUMN = 60;
  private static final double DOT = 8;
  private static final double POOLED = 70;

  /** Columns of a few states are not drawn taller than that for each. */
  private static final double TALLEST_STATE = 44;

  private final Body.Overlap body;
  private final List<List<String>> labels = new ArrayList<>();
  private final List<String> caption;
  private final double[] tops;
  private final double label;
  private final double left;
  private final double pitch;
  private final double barsTop;
  private final double tallest;

  OverlapPainter(Body.Overlap body, Typeface type) {
    this.body = body;
    double free = WIDTH - 2.0 * MARGIN - SIZE_BAR - 64 - WIDEST_COLUMN * body.columns().size();
    this.label = Math.max(LABEL, Math.min(free, Math.min(WIDEST_LABEL, widest(type))));
    this.left = MARGIN + SIZE_BAR + 64 + label;
    this.pitch =
        Math.min(WIDEST_COLUMN, (WIDTH - MARGIN - left) / Math.max(1, body.columns().size()));
    this.tallest = Math.min(TALLEST, TALLEST_STATE * largestDrawn());
    this.tops = new double[body.sets().size() + 1];
    for (int i = 0; i < body.sets().size(); i++) {
      List<String> lines = type.wrapEvenly(body.sets().get(i).label(), Style.SMALL, label);
      labels.add(lines);
      tops[i + 1] = tops[i] + Math.max(36, lines.size() * Style.SMALL.leading() + 12.0);
    }
    double room = WIDTH - 2.0 * MARGIN;
    double beside = WIDTH - MARGIN - left - pitch - 24;
    List<String> narrow = type.wrap(body.caption(), Style.SMALL, beside);
    double secondBar = body.columns().size() > 1 ? largest(1) : 0;
    double captionHeight = narrow.size() * (double) Style.SMALL.leading() + 8;
    double above = tallest * (1 - Math.min(1, secondBar / largestDrawn())) - 30;
    if (body.caption().isEmpty() || captionHeight <= above) {
      this.caption = narrow;
      this.barsTop = 24;
    } else {
      this.caption = type.wrap(body.caption(), Style.SMALL, room);
      this.barsTop = caption.size() * (double) Style.SMALL.leading() + 48;
    }
  }

  private double widest(Typeface type) {
    return Math.ceil(
        body.sets().stream().mapToDouble(s -> type.width(s.label(), Style.SMALL)).max().orElse(0));
  }

  private boolean captionBeside() {
    return barsTop <= 24;
  }

  /** Size of the largest combination; the pooled ones may be more together. */
  private double largestDrawn() {
    int most =
        body.columns().stream()
            .filter(column -> column.pooled().isEmpty())
            .mapToInt(Body.Column::size)
            .max()
            .orElse(1);
    return Math.max(1, most);
  }

  /** A slanted gap in a bar that is longer than drawn. */
  private static void gap(Pen pen, Rectangle2D bar) {
    double y = bar.getY() + 40;
    for (int edge = -1; edge <= 1; edge++) {
      Color colour = edge == 0 ? ChartTheme.PAPER : OUTLINE;
      double width = edge == 0 ? 7 : 1;
      pen.line(
          bar.getMinX() - 4, y + 6 + edge * 4, bar.getMaxX() + 4, y - 6 + edge * 4, colour, width);
    }
  }

  private double largest(int from) {
    return body.columns().stream().skip(from).mapToInt(Body.Column::size).max().orElse(0);
  }

  private double matrixTop() {
    return barsTop + tallest + 14;
  }

  @Override
  public double height() {
    return matrixTop() + tops[tops.length - 1];
  }

  @Override
  public void paint(Pen pen, double top) {
    double base = top + barsTop + tallest;
    if (captionBeside()) {
      pen.lines(caption, left + pitch + 24, top + 34, Style.SMALL, INK);
    } else {
      pen.lines(caption, MARGIN, top + Style.SMALL.size(), Style.SMALL, INK);
    }
    sets(pen, top + matrixTop());
    pen.line(left, base, left + pitch * body.columns().size(), base, HAIRLINE, 1);
    for (int i = 0; i < body.columns().size(); i++) {
      column(pen, i, base, top + matrixTop());
    }
  }

  private void sets(Pen pen, double top) {
    double most = Math.max(1, body.sets().stream().mapToInt(Body.Counted::size).max().orElse(1));
    for (int i = 0; i < body.sets().size(); i++) {
      Body.Counted set = body.sets().get(i);
      double middle = top + (tops[i] + tops[i + 1]) / 2;
      if (i % 2 == 0) {
        double height = tops[i + 1] - tops[i];
        pen.fill(Pen.box(MARGIN, top + tops[i], WIDTH - 2.0 * MARGIN, height), BAND);
      }
      double width = SIZE_BAR * set.size() / most;
      double right = MARGIN + 40 + SIZE_BAR;
      pen.fill(Pen.box(right - width, middle - 10, width, 20), PLAIN);
      String size = Integer.toString(set.size());
      pen.textRight(size, right - width - 6, middle + 5, Style.SMALL, INK);
      double y = middle + 5 - (labels.get(i).size() - 1) * Style.SMALL.leading() / 2.0;
      pen.lines(labels.get(i), right + 12, y, Style.SMALL, INK);
    }
  }

  private void column(Pen pen, int index, double base, double matrix) {
    Body.Column column = body.columns().get(index);
    double middle = left + pitch * (index + 0.5);
    boolean broken = column.size() > largestDrawn();
    double height = broken ? tallest : tallest * column.size() / largestDrawn();
    boolean chosen = index == body.highlighted();
    Rectangle2D bar = Pen.box(middle - pitch * 0.34, base - height, pitch * 0.68, height);
    if (column.pooled().isEmpty()) {
      pen.fill(bar, chosen ? SIGNED : PLAIN);
    } else {
      pen.hatch(bar, PLAIN, 8, 1.4);
      pen.outline(bar, OUTLINE, 1);
      if (broken) {
        gap(pen, bar);
      }
    }
    String size = Integer.toString(column.size());
    Style style = chosen ? Style.SMALL_BOLD : Style.SMALL;
    pen.textCentred(size, middle, base - height - 7, style, INK);
    if (!column.pooled().isEmpty()) {
      pooled(pen, column.pooled(), middle, matrix);
      return;
    }
    dots(pen, column, middle, matrix, chosen ? SIGNED : INK);
  }

  private void dots(Pen pen, Body.Column column, double x, double top, Color colour) {
    double first = Double.NaN;
    double last = Double.NaN;
    for (int i = 0; i < body.sets().size(); i++) {
      double y = top + (tops[i] + tops[i + 1]) / 2;
      boolean in = column.members().contains(i);
      if (in) {
        first = Double.isNaN(first) ? y : first;
        last = y;
      } else {
        pen.dot(x, y, 4.5, HAIRLINE);
      }
    }
    if (last > first) {
      pen.line(x, first, x, last, colour, 3);
    }
    for (int i : column.members()) {
      pen.dot(x, top + (tops[i] + tops[i + 1]) / 2, DOT, colour);
    }
  }

  private void pooled(Pen pen, String text, double middle, double top) {
    double y = top + 20;
    for (String line : pen.wrap(text, Style.TINY, POOLED)) {
      double x = Math.min(middle, WIDTH - MARGIN - pen.width(line, Style.TINY) / 2);
      pen.textCentred(line, x, y, Style.TINY, INK);
      y += Style.TINY.leading();
    }
  }
}
