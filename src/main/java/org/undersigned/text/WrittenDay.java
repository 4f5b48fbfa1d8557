package org.undersigned.text;

import java.time.LocalDate;
import java.util.Optional;

/** A day on a line of its own, with a month's name of any language: a site's beside a text's. */
public final class WrittenDay {
  private WrittenDay() {}

  /**
   * @param line a short line, such as {@code 28. október 2024}
   * @return empty when it holds no day, or one whose day and month could be swapped
   */
  public static Optional<LocalDate> of(String line) {
    return PageDates.bundled().written(line);
  }
}
