package org.undersigned.roster;

import java.util.Map;

/**
 * One row of a file that somebody may have touched.
 *
 * @param number row as a spreadsheet counts them, the header being row 1
 * @param cells by column name in lower case; stripped, formula guard taken off
 */
record RosterRow(long number, Map<String, String> cells) {
  RosterRow {
    cells = Map.copyOf(cells);
  }

  /** The cell, empty when the column is missing. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean isBlank() {
    return cells.values().stream().allMatch(String::isEmpty);
  }

  RosterException wrong(String message) {
    return new RosterException(number, message);
  }
}
