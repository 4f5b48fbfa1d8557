package org.undersigned.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every document of a run a name of its own, without characters that a terminal would obey or
 * that turn the direction of writing. Not safe for several threads.
 */
final class DocumentNames {
  private final Set<String> taken = new HashSet<>();

  /** The first of {@code wishes} that is free; else the last with a number behind it. */
  String firstFree(List<String> wishes) {
    String last = "";
    for (String wish : wishes) {
      last = plain(wish);
      if (!last.isEmpty() && taken.add(last)) {
        return last;
      }
    }
    for (int number = 2; ; number++) {
      String numbered = last + "~" + number;
      if (taken.add(numbered)) {
        return numbered;
      }
    }
  }

  private static String plain(String name) {
    String plain = name;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) || turnsDirection(c)) {
        plain = plain.replace(c, '\uFFFD');
      }
    }
    return plain;
  }

  private static boolean turnsDirection(char c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** A file's name without its last extension. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The date that a name begins with, as in {@code 2024-01-09-red-sea.html}. */
  static Optional<LocalDate> date(String name) {
    if (name.length() < 10 || name.length() > 10 && isDigit(name.charAt(10))) {
      return Optional.empty();
    }
    for (int i = 0; i < 10; i++) {
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? name.charAt(i) != '-' : !isDigit(name.charAt(i))) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(LocalDate.parse(name.substring(0, 10)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
