package org.undersigned.roster;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

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

  /** The value whose word stands in the cell, {@code missing} for an empty cell. */
  <T> T word(String column, T[] all, Function<T, String> word, T missing) throws RosterException {
    String cell = cell(column).toLowerCase(Locale.ROOT);
    if (cell.isEmpty()) {
      return missing;
    }
    StringBuilder words = new StringBuilder();
    for (T value : all) {
      if (word.apply(value).equals(cell)) {
        return value;
      }
      words.append(words.length() == 0 ? "" : ", ").append(word.apply(value));
    }
    throw wrong(column + " " + cell(column) + " is none of " + words);
  }

  RosterException wrong(String message) {
    return new RosterException(number, message);
  }
}
