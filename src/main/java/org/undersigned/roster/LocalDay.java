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
public final class LocalDay {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

  /** What spreadsheets and data frames put behind a day that they take for a moment. */
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00(\\.0+)?)?Z?$");

  private static final Pattern COUNT_OF_DAYS = Pattern.compile("[345]\\d{4}");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}");
  private static final int MONTHS = 12;

  private LocalDay() {}

  /** The day of a cell, empty for an empty cell. */
  static Optional<LocalDate> of(String cell, RosterRow row) throws RosterException {
    try {
      return of(cell);
    } catch (DateTimeException e) {
      throw row.wrong(e.getMessage());
    }
  }

  /**
   * The day of a cell, empty for an empty cell.
   *
   * @throws DateTimeException when it is no day, or could be two; the message says what to write
   */
  public static Optional<LocalDate> of(String cell) {
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(day(MIDNIGHT.matcher(cell).replaceFirst("")));
  }

  private static LocalDate day(String cell) {
    Matcher first = YEAR_FIRST.matcher(cell);
    if (first.matches()) {
      return day(cell, part(first, 1), part(first, 2), part(first, 3));
    }
    Matcher last = YEAR_LAST.matcher(cell);
    if (last.matches()) {
      return yearLast(last, cell);
    }
    String why =
        COUNT_OF_DAYS.matcher(cell).matches()
            ? " is a spreadsheet's count of days; format the column as a date"
            : SHORT_YEAR.matcher(cell).matches() ? " has no century" : " is not understood";
    throw new DateTimeException("date " + cell + why + "; write it as 2024-01-09");
  }

  private static LocalDate day(String cell, int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new DateTimeException("date " + cell + " is no day of the calendar", e);
    }
  }

  private static LocalDate yearLast(Matcher m, String cell) {
    int a = part(m, 1);
    int b = part(m, 3);
    int year = part(m, 4);
    if (m.group(2).equals(".") || a > MONTHS || a == b) {
      return day(cell, year, b, a);
    }
    if (b > MONTHS) {
      return day(cell, year, a, b);
    }
    throw new DateTimeException(
        String.format(
            "date %s could be %s or %s; write it as year-month-day",
            cell, day(cell, year, b, a), day(cell, year, a, b)));
  }

  private static int part(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
