package org.undersigned.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One row of a table that knows where it stands, so that every complaint can name the place. The
 * accessors of typed values note a problem and answer with nothing when the value is wrong.
 */
record TableRow(
    String file, long line, Map<String, Integer> header, String[] cells, List<Problem> problems) {

  /** The cell as it stands; empty when the column is missing or the row is short. */
  String text(String column) {
    Integer index = header.get(column);
    return index == null || index >= cells.length ? "" : cells[index];
  }

  /** A cell that may not be empty. */
  String required(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      problem(column, "a value is needed");
    }
    return value;
  }

  /** A day, ISO 8601. */
  Optional<LocalDate> day(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Day.parse(value);
    if (day.isEmpty()) {
      problem(column, "expected a day such as 2024-01-31, or nothing");
    }
    return day;
  }

  /** The day until which something holds, which must come after {@code from}. */
  Optional<LocalDate> dayAfter(String column, Optional<LocalDate> from) {
    Optional<LocalDate> until = day(column);
    if (until.isPresent() && from.isPresent() && !until.get().isAfter(from.get())) {
      problem(
          column,
          "must come after from " + from.get() + "; it is the first day it is no longer so");
    }
    return until;
  }

  OptionalLong whole(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(value));
    } catch (NumberFormatException e) {
      problem(column, "expected a whole number, or nothing");
      return OptionalLong.empty();
    }
  }

  /** A number that is not negative. */
  OptionalDouble amount(String column) {
    String value = text(column);
    if (!value.matches("[0-9]{1,18}([.][0-9]{1,9})?")) {
      problem(column, "expected a number such as 1409517 or 6.4, not negative");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(value));
  }

  OptionalInt small(String column) {
    OptionalLong value = whole(column);
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }

  /** One of a few words. */
  String word(String column, List<String> allowed) {
    String value = text(column);
    if (!allowed.contains(value)) {
      String words = String.join(", ", allowed.stream().filter(w -> !w.isEmpty()).toList());
      problem(column, "expected one of " + words + (allowed.contains("") ? ", or nothing" : ""));
    }
    return value;
  }

  /** Words separated by spaces. */
  List<String> words(String column) {
    String value = text(column);
    return value.isEmpty() ? List.of() : List.of(value.split(" "));
  }

  void problem(String column, String expected) {
    problems.add(new Problem(file, line, column, text(column), expected));
  }

  String key(List<String> columns) {
    StringBuilder key = new StringBuilder();
    for (String column : columns) {
      key.append(text(column)).append('\u0000');
    }
    return key.toString();
  }
}
