package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.HAIRLINE;
import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.MARGIN;
import static org.undersigned.chart.ChartTheme.MUTED;
import static org.undersigned.chart.ChartTheme.PAPER;
import static org.undersigned.chart.ChartTheme.WIDTH;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.chart.ChartTheme.Style;

/** Statements in order of time: rows with their titles, or columns when they are many. */
final class TimelinePainter implements Painter {
  private static final int MOST_ROWS = 24;
  private static final double LABEL = 400;
  private static final double DATE = 112;
  private static final double BAR = 28;
  private static final double COLUMNS = 420;

  private final Body.Timeline body;
  private final List<List<String>> labels = new ArrayList<>();
  private final double[] tops;
  private final int most;

  TimelinePainter(Body.Timeline body, Typeface type) {
    this.body = body;
    this.tops = new double[body.moments().size() + 1];
    int largest = 1;
    for (int i = 0; i < body.moments().size(); i++) {
      Body.Moment moment = body.moments().get(i);
      List<String> lines = type.wrapEvenly(moment.label(), Style.SMALL, LABEL);
      labels.add(lines);
      tops[i + 1] = tops[i] + Math.max(BAR + 10, lines.size() * Style.SMALL.leading() + 12.0);
      largest = Math.max(largest, sum(moment));
    }
    this.most = largest;
  }

  private static int sum(Body.Moment moment) {
    return moment.sizes().stream().mapToInt(Integer::intValue).sum();
  }

  private boolean rows() {
    return body.moments().size() <= MOST_ROWS;
  }

  @Override
  public double height() {
    return rows() ? tops[tops.length - 1] : COLUMNS + 34;
  }

  @Override
  public void paint(Pen pen, double top) {
    if (rows()) {
      for (int i = 0; i < body.moments().size(); i++) {
        row(pen, i, top + (tops[i] + tops[i + 1]) / 2);
      }
    } else {
      columns(pen, top);
    }
  }

  private void row(Pen pen, int index, double middle) {
    Body.Moment moment = body.moments().get(index);
    List<String> lines = labels.get(index);
    pen.text(moment.date(), MARGIN, middle + 5, Style.SMALL, MUTED);
    double base = middle + 5 - (lines.size() - 1) * Style.SMALL.leading() / 2.0;
    pen.lines(lines, MARGIN + DATE, base, Style.SMALL, INK);
    double left = MARGIN + DATE + LABEL + 16;
    double unit = (WIDTH - MARGIN - 50 - left) / most;
    double x = left;
    for (int i = 0; i < moment.sizes().size(); i++) {
      int size = moment.sizes().get(i);
      Rectangle2D box = Pen.box(x, middle - BAR / 2, size * unit, BAR);
      piece(pen, box, i);
      String text = Integer.toString(size);
      if (size > 0 && pen.width(text, Style.SMALL) + 10 <= box.getWidth()) {
        Color ink = ChartTheme.textOn(colour(i));
        pen.textCentred(text, box.getCenterX(), middle + 5, Style.SMALL, ink);
      }
      x += size * unit;
    }
    pen.text(Integer.toString(sum(moment)), x + 8, middle + 6, Style.HEADING, INK);
  }

  private void piece(Pen pen, Rectangle2D box, int category) {
    if (box.getWidth() > 0 && box.getHeight() > 0) {
      pen.fill(box, colour(category));
      pen.outline(box, PAPER, 1);
    }
  }

  private Color colour(int category) {
    return ChartTheme.category(category, body.categories().size());
  }

  private void columns(Pen pen, double top) {
    double left = MARGIN + 44;
    double width = (WIDTH - MARGIN - left) / body.moments().size();
    double base = top + COLUMNS;
    double unit = (COLUMNS - 26) / most;
    int step = Ticks.step(most);
    for (int value = 0; value <= most; value += step) {
      double y = base - value * unit;
      pen.line(left, y, WIDTH - MARGIN, y, HAIRLINE, 1);
      pen.textRight(Integer.toString(value), left - 8, y + 5, Style.SMALL, MUTED);
    }
    String year = "";
    double free = left;
    boolean named = false;
    for (int i = 0; i < body.moments().size(); i++) {
      Body.Moment moment = body.moments().get(i);
      double x = left + i * width;
      double y = base;
      for (int c = 0; c < moment.sizes().size(); c++) {
        double height = moment.sizes().get(c) * unit;
        Rectangle2D box = Pen.box(x + 1, y - height, Math.max(1, width - 2), height);
        if (height > 0) {
          pen.fill(box, colour(c));
        }
        y -= height;
      }
      if (sum(moment) == most && !named) {
        pen.textCentred(Integer.toString(most), x + width / 2, y - 6, Style.HEADING, INK);
        named = true;
      }
      String own = moment.date().isEmpty() ? "" : moment.date().replaceAll(".* ", "");
      boolean fits = x + 3 + pen.width(own, Style.SMALL) <= WIDTH - MARGIN;
      if (!own.equals(year) && x >= free && fits) {
        pen.line(x, base, x, base + 8, MUTED, 1);
        pen.text(own, x + 3, base + 22, Style.SMALL, INK);
        free = x + pen.width(own, Style.SMALL) + 10;
        year = own;
      }
    }
    pen.line(left, base, WIDTH - MARGIN, base, INK, 1);
  }
}
