package org.undersigned.chart;

import java.util.List;

/** Decides whether Europe is drawn enlarged beside the world. */
final class EuropePanel {
  private static final int MANY = 4;

  private EuropePanel() {}

  /** Needed when several of the marked states lie there, or one that would be too small to see. */
  static boolean needed(List<String> marked, Geometry geometry) {
    MapPanel europe = MapPanel.europe(geometry, Pen.box(0, 0, 450, 450));
    MapPanel world = MapPanel.world(geometry, 0, 0, ChartTheme.WIDTH);
    List<String> inside = marked.stream().filter(code -> europe.shows(code, 0)).toList();
    return inside.size() >= MANY
        || inside.stream().anyMatch(code -> world.area(code) < MapPainter.VISIBLE);
  }
}
