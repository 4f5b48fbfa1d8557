package org.undersigned.signatory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;

/**
 * Days of the calendars that statements are dated in. Months 1 to 12 are Gregorian, 13 to 24 those
 * of the Solar Hijri calendar; years from 2400 on are of the Buddhist era.
 */
final class Calendars {
  private static final int BUDDHIST = 2400;
  private static final int MONTHS = 12;

  /** Months of 31 days with which the Solar Hijri year begins; five of 30 follow. */
  private static final int LONG_MONTHS = 6;

  /** 1 Farvardin 1399, and the years that pass from the year 1 of our count to it. */
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 3, 20);

  private static final int NEW_YEARS_YEAR = 1399;
  private static final int CYCLE = 33;
  private static final int SOLAR_HIJRI = 621;

  private Calendars() {}

  /**
   * @throws DateTimeException when there is no such day
   */
  static LocalDate day(int year, int month, int day) {
    if (month > MONTHS) {
      return solarHijri(year, month - MONTHS, day);
    }
    return year >= BUDDHIST
        ? LocalDate.from(ThaiBuddhistDate.of(year, month, day))
        : LocalDate.of(year, month, day);
  }

  /** The day of a month in the year in which another day lies. */
  static LocalDate inYearOf(LocalDate other, int month, int day) {
    if (month <= MONTHS) {
      return LocalDate.of(other.getYear(), month, day);
    }
    int year = other.getYear() - SOLAR_HIJRI;
    LocalDate same = solarHijri(year, month - MONTHS, day);
    return same.isAfter(other.plusDays(1)) ? solarHijri(year - 1, month - MONTHS, day) : same;
  }

  /** By the cycle of eight leap years in 33, right from 1925 to 2088 (Borkowski 1996). */
  private static LocalDate solarHijri(int year, int month, int day) {
    if (month > MONTHS || day < 1 || day > (month <= LONG_MONTHS ? 31 : 30)) {
      throw new DateTimeException("no day " + year + "-" + month + "-" + day);
    }
    LocalDate start = NEW_YEAR.plusDays(365L * (year - NEW_YEARS_YEAR));
    int leaps = leapYearsBefore(year) - leapYearsBefore(NEW_YEARS_YEAR);
    int passed = 30 * (month - 1) + Math.min(month - 1, LONG_MONTHS);
    return start.plusDays(leaps).plusDays(passed).plusDays(day - 1L);
  }

  /** Leap years are the 1st, 5th, 9th, 13th, 17th, 22nd, 26th and 30th of each cycle. */
  private static int leapYearsBefore(int year) {
    int[] places = {1, 5, 9, 13, 17, 22, 26, 30};
    int count = Math.floorDiv(year, CYCLE) * places.length;
    int rest = Math.floorMod(year, CYCLE);
    for (int place : places) {
      count += place < rest ? 1 : 0;
    }
    return count;
  }
}
