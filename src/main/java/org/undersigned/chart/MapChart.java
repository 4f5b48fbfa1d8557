package org.undersigned.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The map of one statement. */
final class MapChart {
  private final Subject subject;
  private final MapFrame frame;

  MapChart(Subject subject, MapFrame frame) {
    this.subject = subject;
    this.frame = frame;
  }

  /** Whether a map says it better than tiles. */
  boolean tells() {
    List<String> marked = new ArrayList<>();
    subject
        .standing
        .looks()
        .forEach(
            (code, look) -> {
              if (look != Look.ABSENT && look != Look.UNKNOWN) {
                marked.add(code);
              }
            });
    return frame.tells(marked);
  }

  /** Where those who signed lie. */
  ChartSpec map() {
    Phrases phrases = subject.phrases;
    Standing standing = subject.standing;
    Map<String, Body.Fill> fills = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    List<String> marked = new ArrayList<>();
    Set<Look> looks = new TreeSet<>(Set.of(Look.SIGNED));
    standing
        .looks()
        .forEach(
            (code, look) -> {
              looks.add(look);
              fills.put(code, Body.Fill.of(look, standing.target(code)));
              shown.put(code, subject.names.of(code));
              if (look != Look.ABSENT && look != Look.UNKNOWN) {
                marked.add(code);
              }
            });
    List<Attendance> regions = AttendanceCharts.byShare(standing.rows("region"));
    Body.World world = frame.world(fills, shown, marked);
    List<Attendance> told =
        regions.stream().filter(row -> standing.complete() || row.signed() > 0).toList();
    List<String> notes = new ArrayList<>();
    if (!told.isEmpty()) {
      notes.add(
          phrases.text(
              "note.map.regions", "counts", String.join(" · ", subject.counts("region", told))));
    }
    notes.addAll(frame.notes(world));
    return subject.spec(
        Kind.MAP,
        subject.wording.people(phrases.percent(standing.populationShare())),
        phrases.text(
            "subtitle.map",
            "statement",
            subject.wording.statement(),
            "date",
            subject.wording.date()),
        subject.legend.ofLand(List.copyOf(looks)),
        world,
        notes,
        List.of(phrases.text("source.regions"), phrases.text("source.map")),
        "region",
        regions);
  }
}
