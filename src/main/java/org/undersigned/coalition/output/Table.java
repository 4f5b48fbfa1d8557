package org.undersigned.coalition.output;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A CSV to be: cells as text, columns described.
 *
 * @param file name of the file
 * @param title what a row is
 * @param key columns that together name a row
 */
public record Table(
    String file, String title, List<Column> columns, List<String> key, List<List<String>> rows) {
  public Table {
    Objects.requireNonNull(file);
    Objects.requireNonNull(title);
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            file + ": " + row.size() + " cells under " + columns.size() + " columns: " + row);
      }
    }
  }

  /** Names of the columns in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** Names of the columns that hold numbers. */
  public Set<String> numbers() {
    return columns.stream()
        .filter(Column::isNumber)
        .map(Column::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Four decimals; empty for what is no number. */
  public static String decimal(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.equals("-0.0000") ? "0.0000" : text;
  }

  /** Four decimals, empty when absent. */
  public static String decimal(OptionalDouble value) {
    return value.isPresent() ? decimal(value.getAsDouble()) : "";
  }

  /** A probability: six decimals. */
  public static String chance(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
  }

  static String count(int n) {
    return Integer.toString(n);
  }

  static String codes(List<String> codes) {
    return String.join(" ", codes);
  }
}
