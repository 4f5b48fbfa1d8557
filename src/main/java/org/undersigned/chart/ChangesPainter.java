package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.BAND;
import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.MARGIN;
import static org.undersigned.chart.ChartTheme.MUTED;
import static org.undersigned.chart.ChartTheme.OUTLINE;
import static org.undersigned.chart.ChartTheme.PAPER;
import static org.undersigned.chart.ChartTheme.SIGNED;
import static org.undersigned.chart.ChartTheme.WIDTH;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.chart.ChartTheme.Style;

/** Two sides of a middle column of regions; a square for each state, its name below. */
final class ChangesPainter implements Painter {
  private static final double MIDDLE = 240;
  private static final double SQUARE = 16;
  private static final double STEP = 20;
  private static final double HEAD = 34;

  private final Body.Changes body;
  private final double side = (WIDTH - 2.0 * MARGIN - MIDDLE) / 2;
  private final List<List<String>> left = new ArrayList<>();
  private final List<List<String>> right = new ArrayList<>();
  private final double[] tops;

  ChangesPainter(Body.Changes body, Typeface type) {
    this.body = body;
    this.tops = new double[body.rows().size() + 1];
    tops[0] = HEAD;
    for (int i = 0; i < body.rows().size(); i++) {
      Body.Change row = body.rows().get(i);
      left.add(lines(row.left(), type));
      right.add(lines(row.joined(), type));
      double need =
          Math.max(
              height(row.left().size(), left.get(i)), height(row.joined().size(), right.get(i)));
      tops[i + 1] = tops[i] + Math.max(62, need + 20);
    }
  }

  private List<String> lines(List<String> names, Typeface type) {
    return names.isEmpty()
        ? List.of()
        : type.wrap(String.join(", ", names), Style.SMALL, side - 20);
  }

  private int perLine() {
    return (int) Math.floor((side - 10) / STEP);
  }

  private double height(int squares, List<String> lines) {
    return (squares + perLine() - 1) / perLine() * STEP
        + lines.size() * (double) Style.SMALL.leading();
  }

  @Override
  public double height() {
    return tops[tops.length - 1];
  }

  @Override
  public void paint(Pen pen, double top) {
    double leftEdge = MARGIN + side - 10;
    double rightEdge = MARGIN + side + MIDDLE + 10;
    pen.textRight(body.earlier(), leftEdge, top + 16, Style.HEADING, INK);
    pen.text(body.later(), rightEdge, top + 16, Style.HEADING, INK);
    for (int i = 0; i < body.rows().size(); i++) {
      Body.Change row = body.rows().get(i);
      double y = top + tops[i];
      if (i % 2 == 0) {
        pen.fill(Pen.box(MARGIN, y, WIDTH - 2.0 * MARGIN, tops[i + 1] - tops[i]), BAND);
      }
      double centre = y + (tops[i + 1] - tops[i]) / 2;
      pen.textCentred(row.label(), WIDTH / 2.0, centre - 2, Style.HEADING, INK);
      pen.textCentred(row.both(), WIDTH / 2.0, centre + 18, Style.SMALL, MUTED);
      side(pen, row.left(), left.get(i), leftEdge, y + 10, -1);
      side(pen, row.joined(), right.get(i), rightEdge, y + 10, 1);
    }
  }

  private void side(
      Pen pen, List<String> names, List<String> lines, double edge, double y, int direction) {
    double below = y;
    for (int i = 0; i < names.size(); i++) {
      double along = i % perLine() * STEP;
      double x = direction > 0 ? edge + along : edge - along - SQUARE;
      double upper = y + i / perLine() * STEP;
      Rectangle2D square = Pen.box(x, upper, SQUARE, SQUARE);
      pen.fill(square, direction > 0 ? SIGNED : PAPER);
      pen.outline(square, direction > 0 ? SIGNED : OUTLINE, 1.5);
      below = upper + STEP;
    }
    double base = below + Style.SMALL.size();
    for (String line : lines) {
      if (direction > 0) {
        pen.text(line, edge, base, Style.SMALL, INK);
      } else {
        pen.textRight(line, edge, base, Style.SMALL, INK);
      }
      base += Style.SMALL.leading();
    }
  }
}
