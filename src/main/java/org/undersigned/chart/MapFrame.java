package org.undersigned.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What depends on where land lies: whether Europe is enlarged, and which dots stay unnamed. */
final class MapFrame {
  /** Fewer marked states are told, not shown. */
  private static final int FEWEST = 5;

  private static final int MANY = 4;
  private static final int MOST_LISTED = 15;

  private final Geometry geometry;
  private final Typeface type;
  private final Phrases phrases;

  MapFrame(Geometry geometry, Typeface type, Phrases phrases) {
    this.geometry = geometry;
    this.type = type;
    this.phrases = phrases;
  }

  private MapPanel europe() {
    return MapPanel.europe(
        geometry, Pen.box(0, 0, MapPainter.EUROPE_WIDTH, MapPainter.EUROPE_HEIGHT));
  }

  /** Whether enough states are marked, and most of them large enough to see. */
  boolean tells(List<String> marked) {
    MapPanel europe = europe();
    MapPanel world = MapPanel.world(geometry, 0, 0, ChartTheme.WIDTH);
    long seen =
        marked.stream()
            .filter(
                code -> (europe.shows(code, 0) ? europe : world).area(code) >= MapPainter.VISIBLE)
            .count();
    return marked.size() >= FEWEST && 2 * seen >= marked.size();
  }

  /**
   * The map, with Europe enlarged when several of the marked states lie there, or one that would be
   * too small to see.
   */
  Body.World world(Map<String, Body.Fill> fills, Map<String, String> names, List<String> marked) {
    MapPanel europe = europe();
    MapPanel world = MapPanel.world(geometry, 0, 0, ChartTheme.WIDTH);
    List<String> inside = marked.stream().filter(code -> europe.shows(code, 0)).toList();
    boolean needed =
        inside.size() >= MANY
            || inside.stream().anyMatch(code -> world.area(code) < MapPainter.VISIBLE);
    return new Body.World(fills, names, needed ? phrases.text("panel.europe") : "");
  }

  /** What the map leaves to be said: dots, their names where there was no room, overseas parts. */
  List<String> notes(Body.World world) {
    MapPainter painter = new MapPainter(world, geometry, type);
    List<String> unnamed = painter.unnamed().stream().sorted(Names.order()).toList();
    List<String> sentences = new ArrayList<>();
    if (painter.anyDot()) {
      sentences.add(phrases.text("note.map.dots"));
    }
    if (unnamed.size() > MOST_LISTED) {
      sentences.add(phrases.text("note.map.crowd"));
    } else if (!unnamed.isEmpty()) {
      sentences.add(phrases.text("note.map.unlabelled", "names", phrases.and(unnamed)));
    }
    List<String> missing =
        world.fills().keySet().stream()
            .filter(code -> !geometry.shows(code))
            .map(world.names()::get)
            .sorted(Names.order())
            .toList();
    if (!missing.isEmpty()) {
      sentences.add(phrases.text("note.map.missing", "names", phrases.and(missing)));
    }
    sentences.add(phrases.text("note.map.overseas"));
    return List.of(String.join(" ", sentences));
  }
}
