package org.undersigned.coalition.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.Study;
import org.undersigned.coalition.World;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.coalition.event.TopicRow;
import org.undersigned.coalition.measure.Periods;

/** All tables of a study, in the order in which a reader wants them. */
public final class StudyTables {
  private StudyTables() {}

  /**
   * The tables.
   *
   * @param rows by statement, as the events file or the proposals say
   * @param topics empty when none were given; then there are no positions and changes
   */
  public static List<Table> of(
      Study study,
      Map<String, EventRow> rows,
      List<TopicRow> topics,
      Periods periods,
      World world) {
    List<Table> tables = new ArrayList<>();
    tables.add(EventTables.events(study.incidence(), rows));
    tables.add(EventTables.wide(study.incidence(), world));
    tables.add(EventTables.longForm(study.incidence()));
    tables.add(StateTables.participation(slices(study.incidence(), topics, periods), world));
    tables.add(MeasureTables.cosigning(study.cosigning()));
    tables.add(MeasureTables.blocs(study.blocs()));
    tables.add(MeasureTables.placements(study.blocs(), world));
    tables.add(MeasureTables.check(study.blocs()));
    tables.add(MeasureTables.resolutions(study.blocs().scan()));
    tables.add(MeasureTables.absentees(study.absentees()));
    tables.add(MeasureTables.calibration(study.calibration()));
    tables.add(StateTables.affinity(study.affinities(), world));
    if (!topics.isEmpty()) {
      tables.add(StateTables.positions(study.positions()));
      tables.add(StateTables.changes(study.successions()));
      tables.add(MeasureTables.divides(study.divides()));
    }
    return tables;
  }

  /** All events first, then every issue and period that has events. */
  private static List<StateTables.Slice> slices(
      Incidence incidence, List<TopicRow> topics, Periods periods) {
    List<StateTables.Slice> slices = new ArrayList<>();
    Set<String> issues =
        topics.stream().map(TopicRow::issue).collect(Collectors.toCollection(TreeSet::new));
    addSlices(slices, "all", incidence, periods);
    for (String issue : issues) {
      Set<String> events =
          topics.stream()
              .filter(t -> t.issue().equals(issue))
              .map(TopicRow::event)
              .collect(Collectors.toSet());
      Incidence part = incidence.only(event -> events.contains(event.id()));
      if (!part.events().isEmpty()) {
        addSlices(slices, issue, part, periods);
      }
    }
    return slices;
  }

  private static void addSlices(
      List<StateTables.Slice> slices, String issue, Incidence incidence, Periods periods) {
    slices.add(new StateTables.Slice(issue, "all", incidence));
    if (periods == Periods.ALL) {
      return;
    }
    Set<String> names = new TreeSet<>();
    for (Event event : incidence.events()) {
      names.add(periods.of(event));
    }
    for (String period : names) {
      slices.add(
          new StateTables.Slice(
              issue, period, incidence.only(event -> periods.of(event).equals(period))));
    }
  }
}
