package org.undersigned.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.chart.ChartTheme.Style;

/**
 * The names on one panel of a map: of dots, and of land whose colour alone would not say enough.
 */
final class MapLabels {
  /** Clear space around a dot. */
  static final double RING = 7.5;

  /** With more dots than that in a panel none is named there. */
  private static final int MOST_NAMED = 24;

  private static final double HEIGHT = 18;

  private final MapPanel panel;
  private final Map<String, String> names;
  private final Typeface type;
  private final LabelPlacer placer;
  private final List<Label> labels = new ArrayList<>();
  private final List<String> unnamed = new ArrayList<>();

  /** A name in its box, with a line to its place if it stands apart. */
  record Label(String name, Rectangle2D box, Optional<Line2D> leader) {}

  MapLabels(
      MapPanel panel,
      List<String> dotted,
      List<String> onLand,
      Map<String, String> names,
      Typeface type,
      double furthest) {
    this.panel = panel;
    this.names = names;
    this.type = type;
    this.placer = new LabelPlacer(panel.frame(), new LandMask(panel)::covered, furthest);
    for (String entity : dotted) {
      placer.dot(panel.centre(entity), RING);
    }
    onLand.forEach(this::nameLand);
    for (String entity : dotted) {
      if (dotted.size() > MOST_NAMED || !nameBeside(entity, false)) {
        unnamed.add(names.get(entity));
      }
    }
  }

  private void nameLand(String entity) {
    double width = width(entity);
    Point2D at = panel.centre(entity);
    Rectangle2D box = Pen.box(at.getX() - width / 2, at.getY() - HEIGHT / 2, width, HEIGHT);
    if (panel.area(entity) > 2 * width * HEIGHT && panel.frame().contains(box)) {
      placer.block(box);
      labels.add(new Label(names.get(entity), box, Optional.empty()));
    } else if (!nameBeside(entity, true)) {
      unnamed.add(names.get(entity));
    }
  }

  private boolean nameBeside(String entity, boolean always) {
    Optional<LabelPlacer.Place> place = placer.place(panel.centre(entity), width(entity), HEIGHT);
    place.ifPresent(
        found ->
            labels.add(
                new Label(
                    names.get(entity),
                    found.box(),
                    always || found.needsLeader()
                        ? Optional.of(found.leader())
                        : Optional.empty())));
    return place.isPresent();
  }

  private double width(String entity) {
    return type.width(names.get(entity), Style.TINY) + 6;
  }

  List<Label> labels() {
    return labels;
  }

  /** Names that found no room, in the order of the dots. */
  List<String> unnamed() {
    return unnamed;
  }
}
