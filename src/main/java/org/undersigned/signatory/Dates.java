package org.undersigned.signatory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Block;
import org.undersigned.text.PageFacts;
import org.undersigned.text.StatementText;

/** The day of the act: what the user says, then the text's own date, then the page's. */
final class Dates {
  /** The text's own date stands near its beginning. */
  private static final int HEAD = 1500;

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.-])(?:(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})|(\\d{1,2})[./](\\d{1,2})[./](\\d{4})"
              + "|(\\d{4})\\s?[\u5E74\uB144]\\s?(\\d{1,2})\\s?[\u6708\uC6D4]\\s?(\\d{1,2})\\s?[\u65E5\uC77C\u53F7])(?!\\d)");

  /** A day and where it was found. */
  record Found(Optional<LocalDate> date, String basis) {}

  private Dates() {}

  static Found of(StatementText statement, Scan scan) {
    PageFacts page = statement.page();
    if (page.dateBasis().equals("option") || page.dateBasis().equals("file name")) {
      return new Found(page.date(), page.dateBasis());
    }
    int end = Math.min(statement.text().length(), HEAD);
    Optional<LocalDate> inText = firstIn(statement, scan, end);
    if (inText.isPresent()) {
      return new Found(inText, "text");
    }
    return page.date().isPresent()
        ? new Found(page.date(), page.dateBasis())
        : new Found(Optional.empty(), "");
  }

  private static Optional<LocalDate> firstIn(StatementText statement, Scan scan, int end) {
    for (Block block : statement.blocks()) {
      if (block.span().start() > end) {
        break;
      }
      int to = Math.min(block.span().end(), end);
      Optional<LocalDate> numeric = Optional.empty();
      int numericAt = Integer.MAX_VALUE;
      Matcher m = NUMERIC.matcher(statement.text()).region(block.span().start(), to);
      if (m.find()) {
        numeric = numeric(m);
        numericAt = m.start();
      }
      for (Scan.WordHit w : scan.words(block.span().start(), to)) {
        if (w.word().job() == Word.Job.MONTH && w.span().start() < numericAt) {
          Optional<LocalDate> named = around(statement.text(), w, block);
          if (named.isPresent()) {
            return named;
          }
        }
      }
      if (numeric.isPresent()) {
        return numeric;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> numeric(Matcher m) {
    List<Integer> groups = List.of(1, 4, 7);
    for (int g : groups) {
      if (m.group(g) != null) {
        int a = Integer.parseInt(m.group(g));
        int b = Integer.parseInt(m.group(g + 1));
        int c = Integer.parseInt(m.group(g + 2));
        return g == 4 ? day(c, b, a) : day(a, b, c);
      }
    }
    return Optional.empty();
  }

  private static final Pattern DAY_BEFORE =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00BA|\u00AA)?\\s*(?:de|of|d')?\\s*$");
  private static final Pattern YEAR_AFTER =
      Pattern.compile("^\\s*(?:de|del|of|,)?\\s*(\\d{4})(?!\\d)");
  private static final Pattern DAY_YEAR_AFTER =
      Pattern.compile(
          "^\\.?\\s*(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s*[-\u2013]\\s*\\d{1,2})?,?\\s*(\\d{4})(?!\\d)");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(\\d{4})\\.?,?\\s*$");
  private static final Pattern DAY_AFTER = Pattern.compile("^\\s*(\\d{1,2})");

  private static Optional<LocalDate> around(String text, Scan.WordHit month, Block block) {
    String before =
        text.substring(
            Math.max(block.span().start(), month.span().start() - 14), month.span().start());
    String after =
        text.substring(month.span().end(), Math.min(block.span().end(), month.span().end() + 20));
    Matcher dayYear = DAY_YEAR_AFTER.matcher(after);
    if (dayYear.find()) {
      return day(
          Integer.parseInt(dayYear.group(2)),
          month.word().value(),
          Integer.parseInt(dayYear.group(1)));
    }
    Matcher dayBefore = DAY_BEFORE.matcher(before);
    Matcher yearAfter = YEAR_AFTER.matcher(after);
    if (dayBefore.find() && yearAfter.find()) {
      return day(
          Integer.parseInt(yearAfter.group(1)),
          month.word().value(),
          Integer.parseInt(dayBefore.group(1)));
    }
    Matcher yearBefore = YEAR_BEFORE.matcher(before);
    Matcher dayAfter = DAY_AFTER.matcher(after);
    if (yearBefore.find() && dayAfter.find()) {
      return day(
          Integer.parseInt(yearBefore.group(1)),
          month.word().value(),
          Integer.parseInt(dayAfter.group(1)));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return year < 1900 || year > 2100
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
