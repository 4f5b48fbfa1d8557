package org.undersigned.text;

import java.util.regex.Pattern;

/** The marks that begin an item of a list in plain text: a bullet, "1." or "a)". */
final class ListMarks {
  private static final String BULLETS = "-*•–—·▪●◦‣○■□✓+";

  /** A day on a line of its own. */
  private static final Pattern DAY =
      Pattern.compile("\\s*\\d{1,2}\\.\\s?[\\p{L}\\p{M}]+\\.?\\s(?:19|20)\\d\\d\\D{0,6}");

  private ListMarks() {}

  /** How many characters the mark takes with the blanks around it, 0 when there is none. */
  static int length(String line) {
    int at = skipBlanks(line, 0);
    if (at >= line.length()) {
      return 0;
    }
    if (BULLETS.indexOf(line.charAt(at)) >= 0) {
      int after = skipBlanks(line, at + 1);
      boolean tight = "•▪●◦‣■".indexOf(line.charAt(at)) >= 0;
      return (after > at + 1 || tight) && after < line.length() ? after : 0;
    }
    int end = markEnd(line, at);
    if (end == 0 || isDateOnly(line)) {
      return 0; // "13. september 2024" is no thirteenth item
    }
    int after = skipBlanks(line, end);
    if (after == end || after >= line.length()) {
      return 0;
    }
    return DAY.matcher(line).matches() ? 0 : after; // "8. August 2025" is no eighth item
  }

  /** How many lines of {@code words} begin with a mark. */
  static int marked(String words) {
    if (words.indexOf('\n') < 0) {
      return 0;
    }
    int marked = 0;
    int start = 0;
    while (start <= words.length()) {
      int end = words.indexOf('\n', start);
      end = end < 0 ? words.length() : end;
      marked += length(words.substring(start, end)) > 0 ? 1 : 0;
      start = end + 1;
    }
    return marked;
  }

  /** Whether the mark is a number or a letter, not a bullet. */
  static boolean isNumber(String line) {
    int at = skipBlanks(line, 0);
    return at < line.length() && Character.isLetterOrDigit(line.charAt(at))
        || at < line.length() && line.charAt(at) == '(';
  }

  /** Where "12.", "12)", "(a)", "a)" or "iv)" ends, 0 when the line does not begin so. */
  private static int markEnd(String line, int from) {
    int at = from;
    boolean bracket = line.charAt(at) == '(';
    at += bracket ? 1 : 0;
    int start = at;
    while (at < line.length() && at - start < 4 && isDigit(line.charAt(at))) {
      at++;
    }
    boolean number = at > start && at - start <= 3;
    if (!number) {
      while (at < line.length() && at - start < 4 && isMarkLetter(line.charAt(at), at - start)) {
        at++;
      }
    }
    if (at == start || at >= line.length()) {
      return 0;
    }
    char close = line.charAt(at);
    boolean closed = close == ')' || close == '.' && !bracket && number;
    return closed ? at + 1 : 0;
  }

  private static boolean isMarkLetter(char c, int place) {
    return place == 0 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : "ivx".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && CleanText.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a short line holds little but a date, as in "17 November 2006". */
  static boolean isDateOnly(String line) {
    if (line.length() > 40) {
      return false;
    }
    int digits = 0;
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    return digits >= 4 && words <= 6 && PageDates.bundled().written(line).isPresent();
  }
}
