package org.undersigned.coalition.measure;

import java.time.LocalDate;
import java.util.Locale;
import org.undersigned.coalition.Event;

/** How time is cut. */
public enum Periods {
  ALL,
  YEAR,
  QUARTER,
  MONTH;

  /** The period's name: {@code all}, {@code 2024}, {@code 2024-Q1}, {@code 2024-01}, undated. */
  public String of(Event event) {
    if (this == ALL) {
      return "all";
    }
    if (event.date().isEmpty()) {
      return "undated";
    }
    LocalDate day = event.date().get();
    return switch (this) {
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), (day.getMonthValue() + 2) / 3);
      default -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
    };
  }
}
