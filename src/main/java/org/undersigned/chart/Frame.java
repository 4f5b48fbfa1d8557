package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.MARGIN;
import static org.undersigned.chart.ChartTheme.MUTED;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.chart.ChartTheme.Style;

/**
 * A whole chart: title, subtitle and key above the marks, notes and source below. The height
 * follows from what there is to say; nothing is shortened to fit.
 */
final class Frame {
  private static final double SWATCH = 18;
  private static final double KEY_GAP = 26;

  private final ChartSpec spec;
  private final Typeface type;
  private final Painter painter;
  private final double inner;
  private final List<String> title;
  private final List<String> subtitle;
  private final List<List<ChartSpec.Key>> keyRows;
  private final List<String> foot = new ArrayList<>();

  Frame(ChartSpec spec, Typeface type, Painter painter) {
    this.spec = spec;
    this.type = type;
    this.painter = painter;
    this.inner = painter.width() - 2.0 * MARGIN;
    this.title = type.wrapEvenly(spec.title(), Style.TITLE, inner);
    this.subtitle = type.wrapEvenly(spec.subtitle(), Style.SUBTITLE, inner);
    this.keyRows = keyRows();
    for (String note : spec.notes()) {
      foot.addAll(type.wrap(note, Style.SMALL, inner));
    }
    foot.addAll(type.wrap(spec.source(), Style.SMALL, inner));
  }

  private List<List<ChartSpec.Key>> keyRows() {
    List<List<ChartSpec.Key>> rows = new ArrayList<>();
    double x = inner + 1;
    for (ChartSpec.Key key : spec.keys()) {
      double need = keyWidth(key);
      if (x + need > inner) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.get(rows.size() - 1).add(key);
      x += need + KEY_GAP;
    }
    return rows;
  }

  private double keyWidth(ChartSpec.Key key) {
    return SWATCH + 8 + type.width(key.text(), Style.LABEL);
  }

  int width() {
    return (int) Math.ceil(painter.width());
  }

  int height() {
    return (int) Math.ceil(bodyTop() + painter.height() + 18 + footHeight() + MARGIN - 10);
  }

  /** Where the marks begin. */
  double bodyTop() {
    return MARGIN
        + title.size() * Style.TITLE.leading()
        + subtitle.size() * Style.SUBTITLE.leading()
        + keyRows.size() * 28.0
        + 22;
  }

  private double footHeight() {
    return foot.size() * (double) Style.SMALL.leading();
  }

  void paint(Graphics2D canvas) {
    Pen pen = new Pen(canvas, type);
    pen.fill(new Rectangle2D.Double(0, 0, width(), height()), ChartTheme.PAPER);
    double y = MARGIN + Style.TITLE.size() - 4.0;
    y = pen.lines(title, MARGIN, y, Style.TITLE, INK);
    y = pen.lines(subtitle, MARGIN, y - 8, Style.SUBTITLE, MUTED);
    y += 4;
    for (List<ChartSpec.Key> row : keyRows) {
      double x = MARGIN;
      for (ChartSpec.Key key : row) {
        Swatch.draw(pen, key.mark(), Pen.box(x, y - 14, SWATCH, SWATCH));
        pen.text(key.text(), x + SWATCH + 8, y + 1, Style.LABEL, INK);
        x += keyWidth(key) + KEY_GAP;
      }
      y += 28;
    }
    painter.paint(pen, bodyTop());
    double base = bodyTop() + painter.height() + 18 + Style.SMALL.size();
    pen.lines(foot, MARGIN, base, Style.SMALL, MUTED);
  }
}
