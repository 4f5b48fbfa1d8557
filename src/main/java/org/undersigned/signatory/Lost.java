package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/**
 * A place in a list that holds words and no known name.
 *
 * @param words without articles
 */
record Lost(String words, Span span) {
  private static final String SEPARATORS = ",;\u3001\u060C\n\u2022|";
  private static final int LONGEST = 60;
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Word.Job[] JOBS = Word.Job.values();

  /** Every such place between the first and the last name of a run. */
  static List<Lost> in(Run run, Scan scan) {
    List<Lost> all = new ArrayList<>();
    for (int i = 1; i < run.items().size(); i++) {
      int from = run.items().get(i - 1).end();
      int to = run.items().get(i).start();
      if (to - from > 3 && to - from < 4 * LONGEST) {
        pieces(scan, from, to, all);
      }
    }
    return all;
  }

  /** Every such place in a stretch without names. */
  static List<Lost> within(Scan scan, int from, int to) {
    List<Lost> all = new ArrayList<>();
    pieces(scan, from, to, all);
    return all;
  }

  static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private static void pieces(Scan scan, int from, int to, List<Lost> all) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || SEPARATORS.indexOf(scan.text().charAt(i)) >= 0) {
        if (start > from || !isInBrackets(scan.text().substring(start, i).strip())) {
          piece(scan, start, i, all);
        }
        start = i + 1;
      }
    }
  }

  /** What stands in brackets behind a name goes with it: a code, a note. */
  private static boolean isInBrackets(String words) {
    return !words.isEmpty()
        && "([\uFF08".indexOf(words.charAt(0)) >= 0
        && ")]\uFF09".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static void piece(Scan scan, int from, int to, List<Lost> all) {
    int start = from;
    int end = to;
    boolean office = false;
    for (int at = from; at < to; ) {
      if (!Character.isLetterOrDigit(scan.text().charAt(at))) {
        at++;
        continue;
      }
      int glue = -1;
      for (long jobs = scan.jobsAt(at); jobs != 0; jobs &= jobs - 1) {
        Word.Job job = JOBS[Long.numberOfTrailingZeros(jobs)];
        int stop = scan.endOfWord(at, job);
        if (stop > glue && !isWithinWord(scan.text(), stop, to)) {
          glue = stop;
          office |= job == Word.Job.TITLE;
        }
      }
      if (glue > 0) {
        if (start <= at && Chars.areBlank(scan.text(), start, at)) {
          start = Math.min(glue, to);
        } else {
          end = Math.min(end, at);
        }
        at = glue;
      } else {
        at = wordEnd(scan.text(), at, to);
        end = Math.max(at, end == to ? at : end);
      }
    }
    while (start < end && !Character.isLetter(scan.text().charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(scan.text().charAt(end - 1))) {
      end--;
    }
    Span span = new Span(start, Math.max(start, end));
    if (isLabel(scan.text(), end, to) || ROMAN.matcher(span.in(scan.text())).matches()) {
      return;
    }
    if (!office && !holdsAName(scan, span) && end - start >= 3 && end - start <= LONGEST) {
      all.add(new Lost(span.in(scan.text()), span));
    }
  }

  /** Whether a digit is written to the letter before it: N0rway. */
  private static boolean isWithinWord(String text, int place, int to) {
    return place < to
        && Character.isDigit(text.charAt(place))
        && Character.isLetter(text.charAt(place - 1));
  }

  /** Whether a colon stands behind words, which are a label of what follows: Americas. */
  private static boolean isLabel(String text, int end, int to) {
    int at = Chars.pastPlainSpaces(text, end, to);
    return at < to && Chars.isColon(text.charAt(at));
  }

  /** A place of accreditation is a name of its own, not a damaged one. */
  private static boolean holdsAName(Scan scan, Span span) {
    return scan.isNamed(span.start(), span.end());
  }

  private static int wordEnd(String text, int at, int to) {
    int end = at;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
