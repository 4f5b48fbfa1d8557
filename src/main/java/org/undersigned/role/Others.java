package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.text.Span;

/** "X and 11 other countries", "X among 34 countries": X is one of a number that acts as one. */
final class Others {
  static final String RULE = "structure:and-others";

  /** Characters that may stand between a name and the noun that counts. */
  private static final int REACH = 60;

  /** Words between the figure and what it counts. */
  private static final int MOST_WORDS = 3;

  private Others() {}

  /** The words that put a run among a counted number, right behind it. */
  static Optional<Span> after(Scan scan, Run run, int sentenceEnd) {
    String text = scan.text();
    int limit = Math.min(sentenceEnd, run.end() + REACH);
    int at = skip(text, run.end(), limit, true);
    int tie = Math.max(scan.endOfWord(at, Word.Job.JOINER), scan.endOfWord(at, Word.Job.AMONG));
    if (tie < 0) {
      return Optional.empty();
    }
    int noun = counted(scan, tie, limit);
    return noun < 0 ? Optional.empty() : Optional.of(new Span(run.end(), noun));
  }

  /** Where the noun ends that a number before it counts, right behind a place; -1 without one. */
  static int counted(Scan scan, int from, int limit) {
    String text = scan.text();
    int at = skip(text, from, limit, false);
    boolean number = false;
    for (int words = 0; at < limit && words <= MOST_WORDS + 2; words++) {
      int noun = scan.endOfWord(at, Word.Job.COUNTED);
      if (noun > 0) {
        return number ? noun : -1;
      }
      int figure = figure(scan, at, limit);
      number |= figure > at;
      at = skip(text, figure > at ? figure : pastWord(scan, at, limit), limit, false);
    }
    return -1;
  }

  /** Whether nothing but a counted number and "and" stands before the run: 58 countries and X. */
  static boolean before(Scan scan, int from, Run run) {
    if (run.start() - from > REACH) {
      return false;
    }
    String text = scan.text();
    int at = skip(text, from, run.start(), false);
    int figure = figure(scan, at, run.start());
    if (figure <= at) {
      return false;
    }
    int noun = -1;
    for (int words = 0; noun < 0 && words <= MOST_WORDS; words++) {
      at = skip(text, words == 0 ? figure : wordEnd(text, at, run.start()), run.start(), false);
      noun = scan.endOfWord(at, Word.Job.COUNTED);
    }
    if (noun < 0) {
      return false;
    }
    int joiner = scan.endOfWord(skip(text, noun, run.start(), true), Word.Job.JOINER);
    return joiner > 0 && isArticle(scan, joiner, run.start());
  }

  private static boolean isArticle(Scan scan, int from, int to) {
    int at = skip(scan.text(), from, to, false);
    int end = scan.endOfWord(at, Word.Job.ARTICLE);
    return at >= to || end > 0 && skip(scan.text(), end, to, false) >= to;
  }

  private static int figure(Scan scan, int at, int limit) {
    int end = at;
    while (end < limit && Character.isDigit(scan.text().charAt(end))) {
      end++;
    }
    return end > at ? end : scan.endOfWord(at, Word.Job.NUMBER);
  }

  private static int skip(String text, int from, int limit, boolean comma) {
    int at = from;
    while (at < limit
        && (Character.isWhitespace(text.charAt(at)) || comma && text.charAt(at) == ',')) {
      at++;
    }
    return at;
  }

  /** Past a word; one for "other" ends where it ends, in scripts without spaces too. */
  private static int pastWord(Scan scan, int at, int limit) {
    int other = scan.endOfWord(at, Word.Job.OTHERS);
    return other > at ? other : wordEnd(scan.text(), at, limit);
  }

  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }
}
