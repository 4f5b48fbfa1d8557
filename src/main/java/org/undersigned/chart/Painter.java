package org.undersigned.chart;

/** Puts one form of chart on a canvas, below the title and above the source. */
interface Painter {
  /** Width of the whole chart, in pixels at scale 1. */
  default double width() {
    return ChartTheme.WIDTH;
  }

  /** Height that the marks need, in pixels at scale 1. */
  double height();

  /** Draws the marks from {@code top} down, between the margins of the theme. */
  void paint(Pen pen, double top);
}
