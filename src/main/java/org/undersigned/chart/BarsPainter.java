package org.undersigned.chart;

import static org.undersigned.chart.ChartTheme.INK;
import static org.undersigned.chart.ChartTheme.MARGIN;
import static org.undersigned.chart.ChartTheme.PAPER;
import static org.undersigned.chart.ChartTheme.WIDTH;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.undersigned.chart.ChartTheme.Style;

/** Bars by JFreeChart; labels, counts and names around them by hand, none shortened. */
final class BarsPainter implements Painter {
  private static final double BAR = 30;
  private static final double PITCH = 42;
  private static final double GAP = 14;

  private final Body.Bars body;
  private final Typeface type;
  private final double labels;
  private final double bars;
  private final double notes;
  private final List<List<String>> beside = new ArrayList<>();
  private final double[] tops;

  BarsPainter(Body.Bars body, Typeface type) {
    this.body = body;
    this.type = type;
    double inner = WIDTH - 2.0 * MARGIN;
    double widest =
        body.rows().stream().mapToDouble(r -> type.width(r.label(), Style.LABEL)).max().orElse(0);
    this.labels = Math.min(Math.ceil(widest), inner * 0.34);
    boolean anyNote = body.rows().stream().anyMatch(r -> !r.beside().isEmpty());
    this.notes = anyNote ? inner * 0.33 : 0;
    this.bars = inner - labels - GAP - (anyNote ? notes + GAP : 0);
    for (Body.Bar row : body.rows()) {
      beside.add(row.beside().isEmpty() ? List.of() : type.wrap(row.beside(), Style.SMALL, notes));
    }
    this.tops = new double[body.rows().size() + 1];
    for (int i = 0; i < body.rows().size(); i++) {
      double text =
          Math.max(
              beside.get(i).size() * (double) Style.SMALL.leading(),
              label(i).size() * (double) Style.LABEL.leading());
      tops[i + 1] = tops[i] + Math.max(PITCH, text + 12);
    }
  }

  private List<String> label(int row) {
    return type.wrap(body.rows().get(row).label(), Style.LABEL, labels);
  }

  @Override
  public double height() {
    return tops[tops.length - 1];
  }

  @Override
  public void paint(Pen pen, double top) {
    double left = MARGIN + labels + GAP;
    for (int i = 0; i < body.rows().size(); i++) {
      Body.Bar row = body.rows().get(i);
      double middle = top + (tops[i] + tops[i + 1]) / 2;
      double width = body.shares() ? bars : bars * row.total() / longest();
      Rectangle2D area = Pen.box(left, middle - BAR / 2, width, BAR);
      bar(pen.canvas(), row, area);
      pen.outline(area, ChartTheme.OUTLINE, 1);
      inside(pen, row, area);
      List<String> label = label(i);
      double base = middle + 6 - (label.size() - 1) * Style.LABEL.leading() / 2.0;
      for (String line : label) {
        pen.textRight(line, left - GAP, base, Style.LABEL, INK);
        base += Style.LABEL.leading();
      }
      double note = middle + 5 - (beside.get(i).size() - 1) * Style.SMALL.leading() / 2.0;
      pen.lines(beside.get(i), left + bars + GAP, note, Style.SMALL, INK);
    }
  }

  private int longest() {
    return Math.max(1, body.rows().stream().mapToInt(Body.Bar::total).max().orElse(1));
  }

  private void bar(Graphics2D canvas, Body.Bar row, Rectangle2D area) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    List<Look> looks = new ArrayList<>();
    int rest = row.total();
    for (Body.Part part : row.parts()) {
      data.addValue(part.size(), Integer.valueOf(looks.size()), "");
      looks.add(part.look());
      rest -= part.size();
    }
    data.addValue(rest, Integer.valueOf(looks.size()), "");
    looks.add(Look.ABSENT);
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new LookPainter(looks, type));
    renderer.setShadowVisible(false);
    NumberAxis values = new NumberAxis();
    values.setRange(0, Math.max(1, row.total()));
    values.setVisible(false);
    values.setTickLabelsVisible(false);
    values.setTickUnit(new NumberTickUnit(Math.max(1, row.total())));
    values.setTickLabelFont(type.font(Style.SMALL));
    values.setLabelFont(type.font(Style.SMALL));
    CategoryAxis categories = new CategoryAxis();
    categories.setVisible(false);
    categories.setTickLabelFont(type.font(Style.SMALL));
    categories.setLabelFont(type.font(Style.SMALL));
    categories.setLowerMargin(0);
    categories.setUpperMargin(0);
    categories.setCategoryMargin(0);
    CategoryPlot plot = new CategoryPlot(data, categories, values, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.draw(canvas, area, null, null, null);
  }

  /** The count on the first piece if it fits there, else after the filled pieces. */
  private void inside(Pen pen, Body.Bar row, Rectangle2D area) {
    double need = pen.width(row.inside(), Style.LABEL) + 20;
    double solid = 0;
    double filled = 0;
    boolean unknown = false;
    for (Body.Part part : row.parts()) {
      double piece = row.total() == 0 ? 0 : area.getWidth() * part.size() / row.total();
      solid += part.look() == Look.SIGNED ? piece : 0;
      filled += part.look() == Look.UNKNOWN ? 0 : piece;
      unknown |= part.look() == Look.UNKNOWN;
    }
    double base = area.getCenterY() + 6;
    if (need <= solid) {
      Color ink = ChartTheme.textOn(ChartTheme.SIGNED);
      pen.text(row.inside(), area.getX() + 10, base, Style.LABEL, ink);
      return;
    }
    double x = area.getX() + filled;
    if (x + need > area.getMaxX() && area.getWidth() < bars) {
      pen.text(row.inside(), area.getMaxX() + 8, base, Style.LABEL, INK);
      return;
    }
    boolean squeezed = x + need > area.getMaxX();
    x = Math.min(x, area.getMaxX() - need);
    if (unknown || squeezed) {
      pen.fill(Pen.box(x, area.getY(), need, BAR), PAPER);
      pen.outline(area, ChartTheme.OUTLINE, 1);
    }
    pen.text(row.inside(), x + 10, base, Style.LABEL, INK);
  }

  /** Fills a piece in its look. */
  private record LookPainter(List<Look> looks, Typeface type) implements BarPainter {
    @Override
    public void paintBar(
        Graphics2D canvas,
        BarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base) {
      Swatch.fill(new Pen(canvas, type), bar, looks.get(row));
    }

    @Override
    public void paintBarShadow(
        Graphics2D canvas,
        BarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base,
        boolean pegged) {
      // flat bars
    }
  }
}
