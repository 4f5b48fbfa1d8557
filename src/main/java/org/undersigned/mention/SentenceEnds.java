package org.undersigned.mention;

import java.util.Arrays;
import java.util.List;
import org.undersigned.text.Chars;

/**
 * Where the sentences of a text end, found once in one pass. The full stop of an abbreviation, of
 * an initial or within a name ends none.
 */
public final class SentenceEnds {
  private static final int ASCII = 128;

  /** Digits of a day or a month. */
  private static final int DAY = 2;

  /** Digits of a year. */
  private static final int YEAR = 4;

  private static final String ENDS =
      ".!?\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u0589\u1362\u17D4\u104B";

  /** Characters of the longest word with a full stop of its own. */
  private static final int LONGEST = 12;

  private final String text;
  private final Scan scan;
  private int[] places = new int[32];
  private int size;

  SentenceEnds(Scan scan) {
    this.text = scan.text();
    this.scan = scan;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c > '?' && c < ASCII || c == ' '; // most of a text
      if (!letter && isEnd(i)) {
        places = size == places.length ? Arrays.copyOf(places, 2 * size) : places;
        places[size++] = i;
      }
    }
  }

  /** The last sign before {@code place} that ends a sentence; -1 without one. */
  public int before(int place) {
    int first = firstFrom(place);
    return first == 0 ? -1 : places[first - 1];
  }

  /** The first sign from {@code place} on that ends a sentence; the text's length without one. */
  public int from(int place) {
    int first = firstFrom(place);
    return first == size ? text.length() : places[first];
  }

  private int firstFrom(int place) {
    int found = Arrays.binarySearch(places, 0, size, place);
    return found < 0 ? -found - 1 : found;
  }

  private boolean isEnd(int i) {
    char c = text.charAt(i);
    boolean end = c < ASCII ? c == '.' || c == '!' || c == '?' : ENDS.indexOf(c) >= 0;
    return end && (c != '.' || isStop(i));
  }

  private boolean isStop(int dot) {
    int next = dot + 1;
    while (next < text.length() && "\"'\u201D\u2019\u00BB)".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    if (Chars.endsInitial(text, dot, 0) || isInMention(dot)) {
      return false;
    }
    next = Chars.pastPlainSpaces(text, next, text.length());
    if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    if (isOfDay(dot, next)) {
      return false;
    }
    return scan.startOfWord(dot + 1, Word.Job.ABBREVIATION, LONGEST + 1) < 0
        && scan.startOfWord(dot + 1, Word.Job.TITLE, LONGEST + 1) < 0;
  }

  /** Whether a full stop makes the number before it a day or month: 3. Dezember, 3. 12. 1962. */
  private boolean isOfDay(int dot, int next) {
    int first = dot;
    while (first > 0 && Character.isDigit(text.charAt(first - 1))) {
      first--;
    }
    if (first == dot
        || dot - first > DAY
        || first > 0 && Character.isLetter(text.charAt(first - 1))) {
      return false;
    }
    int end = next;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean month = end > next && end - next <= DAY && text.startsWith(".", end);
    boolean year = end - next == YEAR;
    return month || year || end == next && scan.endOfWord(next, Word.Job.MONTH) > 0;
  }

  private boolean isInMention(int position) {
    List<Mention> mentions = scan.mentions();
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Mention m = mentions.get(mid);
      if (m.end() <= position) {
        low = mid + 1;
      } else if (m.start() > position) {
        high = mid - 1;
      } else {
        // a name that ends with its dot ("the U.S.") may end the sentence too
        return m.end() != position + 1 || !followedByCapital(position + 1);
      }
    }
    return false;
  }

  private boolean followedByCapital(int position) {
    int next = Chars.pastPlainSpaces(text, position, text.length());
    return next >= text.length() || Character.isUpperCase(text.charAt(next)) && next - position > 1;
  }
}
