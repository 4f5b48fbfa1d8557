package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.HAIRLINE;
import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.MARGIN;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.chart.ChartTheme.Style;

/**
 * The half of a square below its diagonal. Names stand before the rows and again where each column
 * begins, so that none has to be turned.
 */
final class MatrixPainter implements Painter {
  private static final double SMALLEST = 18;
  private static final double LARGEST = 46;
  private static final double WIDEST_LABEL = 420;

  private final Body.Matrix body;
  private final List<List<String>> labels = new ArrayList<>();
  private final double label;
  private final double number;
  private final double columnLabel;
  private final double cell;

  MatrixPainter(Body.Matrix body, Typeface type) {
    this.body = body;
    this.columnLabel =
        columns().stream().mapToDouble(l -> type.width(l, Style.TINY)).max().orElse(0);
    this.number = body.columns().isEmpty() ? 0 : Math.ceil(columnLabel) + 10;
    double widest =
        body.labels().stream().mapToDouble(l -> type.width(l, Style.TINY)).max().orElse(0);
    this.label = Math.min(WIDEST_LABEL, Math.ceil(widest)) + number;
    int lines = 1;
    for (String text : body.labels()) {
      List<String> wrapped = type.wrapEvenly(text, Style.TINY, label - number);
      labels.add(wrapped);
      lines = Math.max(lines, wrapped.size());
    }
    double room = ChartTheme.WIDTH - 2.0 * MARGIN - label - 12 - columnLabel;
    double fit = Math.floor(room / Math.max(1, body.labels().size()));
    double least = Math.max(SMALLEST, lines * Style.TINY.leading() + 4.0);
    this.cell = Math.max(lines == 1 ? SMALLEST : least, Math.min(LARGEST, fit));
  }

  private List<String> columns() {
    return body.columns().isEmpty() ? body.labels() : body.columns();
  }

  @Override
  public double width() {
    double need = 2.0 * MARGIN + label + 12 + body.labels().size() * cell + 12 + columnLabel;
    return Math.max(ChartTheme.WIDTH, Math.ceil(need));
  }

  @Override
  public double height() {
    return body.labels().size() * cell;
  }

  @Override
  public void paint(Pen pen, double top) {
    double left = MARGIN + label + 12;
    for (int i = 0; i < body.labels().size(); i++) {
      double y = top + i * cell;
      List<String> lines = labels.get(i);
      double base = y + cell / 2 + 5 - (lines.size() - 1) * Style.TINY.leading() / 2.0;
      if (number > 0) {
        pen.textRight(columns().get(i), left - 10, y + cell / 2 + 5, Style.TINY, INK);
      }
      if (i > 0 || number > 0) {
        for (String line : lines) {
          pen.textRight(line, left - 10 - number, base, Style.TINY, INK);
          base += Style.TINY.leading();
        }
      }
      for (int j = 0; j < i; j++) {
        cell(pen, body.cells().get(i).get(j), Pen.box(left + j * cell, y, cell, cell));
      }
      String begin = i == 0 && body.columns().isEmpty() ? body.labels().get(0) : columns().get(i);
      if (i + 1 < body.labels().size() && (i > 0 || number == 0)) {
        pen.text(begin, left + i * cell + 4, y + cell / 2 + 5, Style.TINY, INK);
      }
    }
    body.boxes().forEach(box -> box(pen, box, left, top));
  }

  private void cell(Pen pen, Body.Cell value, Rectangle2D box) {
    Color ground = ChartTheme.step(value.step());
    Rectangle2D inner =
        Pen.box(box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
    pen.fill(inner, ground);
    if (value.step() <= 1) {
      pen.outline(inner, HAIRLINE, 0.6);
    }
    pen.textCentred(
        value.text(),
        box.getCenterX(),
        box.getCenterY() + 5,
        Style.TINY,
        ChartTheme.textOn(ground));
  }

  private void box(Pen pen, Body.Box box, double left, double top) {
    Path2D steps = new Path2D.Double();
    double first = box.first() * cell;
    double end = box.end() * cell;
    steps.moveTo(left + first, top + end);
    steps.lineTo(left + first, top + first + cell);
    for (int i = box.first() + 1; i < box.end(); i++) {
      double x = left + i * cell;
      steps.lineTo(x, top + i * cell);
      steps.lineTo(x, top + (i + 1) * cell);
    }
    steps.lineTo(left + end - cell, top + end);
    steps.closePath();
    pen.outline(steps, INK, 2);
  }
}
