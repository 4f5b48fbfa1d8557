package org.undersigned.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the dates that pages give for themselves, with month names from a table. */
final class PageDates {
  private final Map<String, Integer> months = new HashMap<>();

  private PageDates() {
    for (List<String> row : TableRows.of("months.csv")) {
      months.put(row.get(2), Integer.valueOf(row.get(1)));
    }
  }

  private static final class Bundled {
    static final PageDates TABLE = new PageDates();
  }

  static PageDates bundled() {
    return Bundled.TABLE;
  }

  /** A date written for machines: 2024-01-12, 2024/01/12, 20240112, Fri, 12 Jan 2024 09:00:00. */
  Optional<LocalDate> machine(String value) {
    String text = value.strip();
    if (text.length() >= 10 && isYearFirst(text)) {
      return day(text.substring(0, 4), text.substring(5, 7), text.substring(8, 10));
    }
    if (text.length() >= 8 && digits(text, 0, 8) && (text.length() == 8 || !digits(text, 8, 9))) {
      return day(text.substring(0, 4), text.substring(4, 6), text.substring(6, 8));
    }
    return text.length() > 60 ? Optional.empty() : written(text);
  }

  private static boolean isYearFirst(String text) {
    char mark = text.charAt(4);
    return digits(text, 0, 4)
        && (mark == '-' || mark == '/' || mark == '.')
        && text.charAt(7) == mark
        && digits(text, 5, 7)
        && digits(text, 8, 10);
  }

  /**
   * A date written for people: 12 January 2024, January 12, 2024, 12.01.2024, 2024年1月12日. A day and
   * month that could be swapped (03/04/2024) give no date.
   */
  Optional<LocalDate> written(String text) {
    int length = Math.min(text.length(), 120);
    if (!hasTwoDigits(text, length)) {
      return Optional.empty(); // most lines; a date has two figures at least
    }
    List<String> parts = new ArrayList<>();
    boolean slash = false;
    int start = -1;
    for (int i = 0; i <= length; i++) {
      boolean in = i < length && isPart(text.charAt(i));
      boolean turn = in && start >= 0 && isDigit(text.charAt(i)) != isDigit(text.charAt(i - 1));
      if (start >= 0 && (!in || turn)) {
        parts.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (in && start < 0) {
        start = i;
      }
      slash |= i < length && text.charAt(i) == '/';
    }
    for (int i = 0; i < parts.size(); i++) {
      Optional<LocalDate> found = startingAt(parts, i, slash);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean hasTwoDigits(String text, int length) {
    boolean one = false;
    for (int i = 0; i < length; i++) {
      if (Chars.isDigit(text.charAt(i))) {
        if (one) {
          return true;
        }
        one = true;
      }
    }
    return false;
  }

  private Optional<LocalDate> startingAt(List<String> parts, int at, boolean slash) {
    List<String> near = parts.subList(at, Math.min(parts.size(), at + 6));
    List<Integer> numbers = new ArrayList<>();
    int month = 0;
    boolean monthFirst = false;
    for (String part : near) {
      if (isDigit(part.charAt(0))) {
        if (part.length() > 4) {
          return Optional.empty();
        }
        numbers.add(Integer.valueOf(digitsOf(part)));
      } else if (month == 0 && months.containsKey(part)) {
        month = months.get(part);
        monthFirst = numbers.isEmpty();
      } else if (numbers.isEmpty() && month == 0) {
        return Optional.empty();
      }
      if (month > 0 && numbers.size() == 2 || numbers.size() == 3) {
        break;
      }
    }
    if (month > 0 && numbers.size() >= 2) {
      return fromNamedMonth(numbers, month, monthFirst);
    }
    return numbers.size() == 3 ? fromNumbers(numbers, slash) : Optional.empty();
  }

  private static Optional<LocalDate> fromNamedMonth(
      List<Integer> numbers, int month, boolean monthFirst) {
    int first = numbers.get(0);
    int second = numbers.get(1);
    if (first > 1900 && !monthFirst) {
      return day(first, month, second);
    }
    return second > 1900 ? day(second, month, first) : Optional.empty();
  }

  private static Optional<LocalDate> fromNumbers(List<Integer> numbers, boolean slash) {
    int a = numbers.get(0);
    int b = numbers.get(1);
    int c = numbers.get(2);
    if (a > 1900) {
      return day(a, b, c);
    }
    if (c < 1900) {
      return Optional.empty();
    }
    if (slash && a <= 12 && b <= 12 && a != b) {
      return Optional.empty();
    }
    return b > 12 ? day(c, a, b) : day(c, b, a);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static String digitsOf(String part) {
    StringBuilder out = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      out.append(Character.digit(part.charAt(i), 10));
    }
    return out.toString();
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < 1900 || year > 2200) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
