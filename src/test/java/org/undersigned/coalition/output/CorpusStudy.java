package org.undersigned.coalition.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.GoldRoster;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.ReferenceWorld;
import org.undersigned.coalition.Steps;
import org.undersigned.coalition.Study;
import org.undersigned.coalition.World;
import org.undersigned.coalition.bloc.BlocSettings;
import org.undersigned.coalition.event.EventBuilder;
import org.undersigned.coalition.event.EventProposals;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.coalition.measure.Periods;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;

/** The labelled statements as a study with few seeds, made once for all tests. */
final class CorpusStudy {
  static Roster roster;
  static Study study;
  static Map<String, Table> tables;
  static World world;

  /** Value of each cell by state and event, read from the table as a user would read it. */
  static Map<String, Map<String, String>> cells;

  static Set<String> counted;

  private CorpusStudy() {}

  /** Makes the study unless it is there. */
  static synchronized void make() throws Exception {
    if (study != null) {
      return;
    }
    roster = GoldRoster.read();
    Map<String, EventRow> rows = new HashMap<>();
    new EventProposals(roster).rows().forEach(row -> rows.put(row.document(), row));
    world = new ReferenceWorld(ReferenceData.bundled());
    List<Event> events = EventBuilder.events(roster, rows, Map.of());
    study =
        Study.of(
            Incidence.of(events, world),
            List.of(),
            List.of("USA", "CHN"),
            Periods.YEAR,
            new BlocSettings(2, 20, 99, 1, 1),
            Steps.SILENT);
    tables = new LinkedHashMap<>();
    for (Table table : StudyTables.of(study, rows, List.of(), Periods.YEAR, world)) {
      tables.put(table.file(), table);
    }
    cells = new LinkedHashMap<>();
    Table wide = tables.get("incidence.csv");
    for (List<String> row : wide.rows()) {
      Map<String, String> byEvent = new LinkedHashMap<>();
      for (int c = 2; c < row.size(); c++) {
        byEvent.put(wide.header().get(c), row.get(c));
      }
      cells.put(row.get(0), byEvent);
    }
    counted = new TreeSet<>();
    for (Map<String, String> row : maps("events.csv")) {
      if (row.get("counted").equals("yes")) {
        counted.add(row.get("event"));
      }
    }
  }

  static List<Map<String, String>> maps(String file) {
    Table table = tables.get(file);
    List<Map<String, String>> all = new ArrayList<>();
    for (List<String> row : table.rows()) {
      Map<String, String> map = new LinkedHashMap<>();
      for (int c = 0; c < row.size(); c++) {
        map.put(table.header().get(c), row.get(c));
      }
      all.add(map);
    }
    return all;
  }

  static long sum(String file, String column, String period) {
    return maps(file).stream()
        .filter(r -> period.isEmpty() || r.get("period").equals(period))
        .mapToLong(r -> Long.parseLong(r.get(column)))
        .sum();
  }
}
