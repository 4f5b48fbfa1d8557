package org.undersigned.role.run;

import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/** Numbers of parties that are not named: six EU member states, many European countries. */
public final class Quantities {
  /** Words between a quantity and what it counts: many Central European countries. */
  private static final int MOST_COUNTED_WORDS = 2;

  /** Digits of a number of parties. */
  private static final int LONGEST_FIGURE = 3;

  private Quantities() {}

  /**
   * End of a number that begins at a place within a list, named or not, with what it counts where
   * that is no name: China, six [EU member states], many European countries, Brazil. -1 without
   * one.
   *
   * @param inner whether a comma parts the number from the name before it: X, 21 other [EU member
   *     states] and Y
   */
  static int end(Scan scan, int at, int to, boolean inner) {
    String text = scan.text();
    int figure = at;
    while (figure < to && Character.isDigit(text.charAt(figure))) {
      figure++;
    }
    boolean digits = figure > at && figure - at <= LONGEST_FIGURE;
    int words = Math.max(scan.endOfWord(at, Word.Job.NUMBER), scan.endOfWord(at, Word.Job.SOME));
    int end = digits ? figure : words;
    if (end < 0 || end > to) {
      return -1;
    }
    int others = inner ? scan.endOfWord(Chars.pastPlainSpaces(text, end, to), Word.Job.OTHERS) : -1;
    if (others > 0 && others <= to && Chars.areBlank(text, others, to)) {
      return others; // and 21 other [EU member states]
    }
    if (Chars.areBlank(text, end, to)) {
      return digits ? -1 : end;
    }
    return counted(scan, end, to);
  }

  /**
   * The end of an unnamed number, "most European countries", that begins a list; the given place
   * where none stands there.
   */
  public static int pastSome(Scan scan, int from, int to) {
    int at = from;
    while (at < to && !Character.isLetterOrDigit(scan.text().charAt(at))) {
      at++;
    }
    if (at == to) {
      return from;
    }
    int some = scan.endOfWord(at, Word.Job.SOME);
    int article = scan.endOfWord(at, Word.Job.ARTICLE);
    if (some < 0 && article > 0 && article < to) {
      some = scan.endOfWord(Chars.pastPlainSpaces(scan.text(), article, to), Word.Job.SOME);
    }
    int end = some < 0 ? -1 : counted(scan, some, to);
    return end < 0 ? from : end;
  }

  /** The end of what a number counts behind it; -1 when it counts nothing that we know. */
  private static int counted(Scan scan, int number, int to) {
    int at = number;
    for (int words = 0; at < to && words <= MOST_COUNTED_WORDS; words++) {
      at = Chars.pastPlainSpaces(scan.text(), at, to);
      int noun = scan.endOfWord(at, Word.Job.COUNTED);
      if (noun > 0) {
        return noun <= to ? pastAdjective(scan.text(), noun, to) : -1;
      }
      at = Words.wordEnd(scan.text(), at, to);
    }
    return -1;
  }

  /** The end of a word behind what is counted that a comma follows: países europeos, ... */
  private static int pastAdjective(String text, int from, int to) {
    int at = from;
    while (at < to
        && (Character.isWhitespace(text.charAt(at)) || Character.isLetter(text.charAt(at)))) {
      at++;
    }
    boolean one = text.substring(from, at).strip().indexOf(' ') < 0;
    return at < to && one && Chars.COMMAS.indexOf(text.charAt(at)) >= 0 ? at : from;
  }
}
