package org.undersigned.coalition.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.coalition.Study;

/**
 * A study as a reader of its tables knows it.
 *
 * @param tables by name of the file
 * @param cells value of each cell of incidence.csv by state and event
 * @param counted events that events.csv calls counted
 */
record PrintedStudy(
    Study study,
    Map<String, Table> tables,
    Map<String, Map<String, String>> cells,
    Set<String> counted) {
  static PrintedStudy of(Study study, List<Table> printed) {
    Map<String, Table> tables = new LinkedHashMap<>();
    printed.forEach(table -> tables.put(table.file(), table));
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    for (Map<String, String> row : maps(tables.get("incidence.csv"))) {
      Map<String, String> byEvent = new LinkedHashMap<>(row);
      byEvent.keySet().removeAll(List.of("entity", "name"));
      cells.put(row.get("entity"), byEvent);
    }
    Set<String> counted = new TreeSet<>();
    for (Map<String, String> row : maps(tables.get("events.csv"))) {
      if (row.get("counted").equals("yes")) {
        counted.add(row.get("event"));
      }
    }
    return new PrintedStudy(study, tables, cells, counted);
  }

  /** Rows of a table by column. */
  List<Map<String, String>> maps(String file) {
    return maps(tables.get(file));
  }

  private static List<Map<String, String>> maps(Table table) {
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

  /** States that signed an event, in code order. */
  List<String> signed(String event) {
    return cells.entrySet().stream()
        .filter(e -> e.getValue().get(event).equals("1"))
        .map(Map.Entry::getKey)
        .toList();
  }
}
