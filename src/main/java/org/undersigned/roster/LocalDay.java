package org.undersigned.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people and spreadsheets write it. {@code 25/01/2024}, {@code 01/25/2024}, {@code
 * 2024/01/25} and {@code 9.1.2024} (dots: day first) have one meaning; {@code 09/01/2024} has two.
 */
final class LocalDay {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
  private static final int MONTHS = 12;

  private LocalDay() {}

  /** The day of a cell, empty for an empty cell. */
  static Optional<LocalDate> of(String cell, RosterRow row) throws RosterException {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      Matcher first = YEAR_FIRST.matcher(cell);
      if (first.matches()) {
        return Optional.of(LocalDate.of(part(first, 1), part(first, 2), part(first, 3)));
      }
      Matcher last = YEAR_LAST.matcher(cell);
      if (last.matches()) {
        return Optional.of(yearLast(last, cell, row));
      }
    } catch (DateTimeException e) {
      throw row.wrong("date " + cell + " is no day of the calendar");
    }
    throw row.wrong("date " + cell + " is not understood; write it as 2024-01-09");
  }

  private static LocalDate yearLast(Matcher m, String cell, RosterRow row) throws RosterException {
    int a = part(m, 1);
    int b = part(m, 3);
    int year = part(m, 4);
    if (m.group(2).equals(".") || a > MONTHS || a == b) {
      return LocalDate.of(year, b, a);
    }
    if (b > MONTHS) {
      return LocalDate.of(year, a, b);
    }
    throw row.wrong(
        String.format(
            "date %s could be %s or %s; write it as year-month-day",
            cell, LocalDate.of(year, b, a), LocalDate.of(year, a, b)));
  }

  private static int part(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
