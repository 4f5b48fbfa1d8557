package org.undersigned.role;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Measures distance in words, not counting what is list glue or part of a date. */
final class Words {
  private static final int FAR = 1_000;

  /** Characters of a topic's word and the article after it. */
  private static final int LONGEST_TOPIC = 30;

  /** Characters of an aside in brackets. */
  private static final int LONGEST_ASIDE = 300;

  /** Characters of a negation and the space behind it. */
  private static final int LONGEST_NEGATION = 12;

  /** Characters of "if" and the office of those who act. */
  private static final int LONGEST_CONDITION = 60;

  private static final Jobs CONDITION = Jobs.of(Word.Job.CONDITION);
  private static final Jobs TOPIC = Jobs.of(Word.Job.TOPIC);
  private static final Jobs NEGATION = Jobs.of(Word.Job.NEGATION);

  /** Characters of an office before a word that is a part of its name. */
  private static final int LONGEST_OFFICE = 60;

  /** Words between "most" and what is counted. */
  private static final int QUANTITY_WORDS = 2;

  private final Scan scan;
  private final String text;

  Words(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /**
   * Plain words between two places; more than {@code most} are not counted on. What a text is about
   * is out of a cue's reach ("statement on X"), but not before a colon.
   */
  int between(int from, int to, int most, boolean colon) {
    if (to < from) {
      return FAR;
    }
    int count = 0;
    for (int at = from; at < to && count <= most; ) {
      char c = text.charAt(at);
      if (!Chars.isLetterOrDigit(c)) {
        at = isOpening(c) && count == 0 ? afterAside(at, to) : at + 1;
        continue;
      }
      if (!colon && scan.endOfWord(at, Word.Job.TOPIC) > 0) {
        return FAR;
      }
      int end = glueEnd(at);
      if (end < 0) {
        end = wordEnd(at, to);
        count +=
            end == to && isWithinWord(to) ? 0 : 1; // what is written to a name: the Hebrew "in"
      }
      at = end;
    }
    return count;
  }

  /**
   * The end of what stands in brackets right behind a list, which is an aside; the next place where
   * none closes.
   */
  private int afterAside(int at, int to) {
    for (int i = at + 1; i < Math.min(to, at + LONGEST_ASIDE); i++) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        break;
      }
      if (c == ')' || c == '\uFF09') {
        return i + 1;
      }
    }
    return at + 1;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '\uFF08';
  }

  /**
   * Whether words begin within an office, and are a part of its name: ministers of "trade with".
   */
  static boolean isInOffice(Scan scan, Span cue) {
    int from = Math.max(0, cue.start() - LONGEST_OFFICE);
    return scan.words(from, cue.end(), OFFICES).stream()
        .map(Scan.WordHit::span)
        .filter(o -> o.start() < cue.start() && cue.start() < o.end())
        .anyMatch(o -> scan.endOfWord(cue.start(), Word.Job.POST) != o.end()); // "leaders in"
  }

  /**
   * The end of an unnamed number of parties, "most European countries", that begins a list; the
   * given place where none stands there.
   */
  int pastQuantity(int from, int to) {
    int at = from;
    while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int article = at < to ? scan.endOfWord(at, Word.Job.ARTICLE) : -1;
    int some = at < to ? scan.endOfWord(at, Word.Job.SOME) : -1;
    if (some < 0 && article > 0 && article < to) {
      at = article;
      while (at < to && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      some = scan.endOfWord(at, Word.Job.SOME);
    }
    int end = some;
    for (int count = 0; end > 0 && end < to && count <= QUANTITY_WORDS; count++) {
      while (end < to && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      int counted = scan.endOfWord(end, Word.Job.COUNTED);
      if (counted > 0) {
        return counted <= to ? pastAdjective(counted, to) : from;
      }
      end = wordEnd(end, to);
    }
    return from;
  }

  /** The end of a word behind what is counted that a comma follows: países europeos, ... */
  private int pastAdjective(int from, int to) {
    int at = from;
    while (at < to
        && (Character.isWhitespace(text.charAt(at)) || Character.isLetter(text.charAt(at)))) {
      at++;
    }
    boolean one = text.substring(from, at).strip().indexOf(' ') < 0;
    return at < to && one && Chars.COMMAS.indexOf(text.charAt(at)) >= 0 ? at : from;
  }

  /** Whether nothing but articles, joiners and signs stands between two places. */
  static boolean isGlue(Scan scan, int from, int to) {
    for (int at = from; at < to; ) {
      if (Character.isLetterOrDigit(scan.text().charAt(at))) {
        int end =
            Math.max(scan.endOfWord(at, Word.Job.ARTICLE), scan.endOfWord(at, Word.Job.JOINER));
        if (end < 0) {
          return false;
        }
        at = end;
      } else {
        at++;
      }
    }
    return true;
  }

  /** The last character before a place that is no space; a space when there is none. */
  static char signBefore(String text, int before) {
    int at = before - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** Whether what begins here is what a text is about: "statement on X". */
  boolean isTopic(int start, int from) {
    int near = Math.max(from, start - LONGEST_TOPIC);
    if (!scan.hasWord(near, start, Word.Job.TOPIC)) {
      return false;
    }
    return scan.words(near, start, TOPIC).stream()
        .anyMatch(
            w ->
                w.span().end() <= start
                    && between(w.span().end(), start, 0, true) == 0
                    && scan.mentions(w.span().end(), start).isEmpty());
  }

  private boolean isWithinWord(int place) {
    return place > 0
        && place < text.length()
        && Chars.isLetterOrDigit(text.charAt(place - 1))
        && Chars.isLetterOrDigit(text.charAt(place))
        && !scan.hasIdeographs();
  }

  private int glueEnd(int at) {
    int end = scan.endOfWord(at, GLUE);
    int past = end < 0 ? scan.pastPrefix(at, GLUE) : -1;
    return past > 0 ? scan.endOfWord(past, GLUE) : end;
  }

  private int wordEnd(int at, int to) {
    if (text.charAt(at) >= 0x2E80) {
      return Math.min(to, at + 2); // scripts without spaces: two characters make a word
    }
    int end = at;
    while (end < to && Chars.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < 0x2E80) {
      end++;
    }
    return end;
  }

  /** Whether the last sign before {@code to} is a colon. */
  boolean endsWithColon(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (Chars.isColon(c)) {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        int article = articleStart(from, i);
        if (article < 0) {
          return false;
        }
        i = article;
      }
    }
    return false;
  }

  /** Whether a word right before a place turns it round: not signed by. */
  boolean isNegated(int place) {
    return scan.words(Math.max(0, place - LONGEST_NEGATION), place, NEGATION).stream()
        .anyMatch(w -> w.span().end() <= place && text.substring(w.span().end(), place).isBlank());
  }

  /** Whether the word right behind a verb turns it round: schließt sich der Erklärung nicht an. */
  boolean isNegatedBehind(int place) {
    int to = Math.min(text.length(), place + LONGEST_NEGATION);
    return scan.words(place, to, NEGATION).stream()
        .anyMatch(w -> text.substring(place, w.span().start()).isBlank());
  }

  /** Whether a word right before those who act leaves open whether they do: if X and Y sign. */
  boolean isConditional(int place) {
    return scan.words(Math.max(0, place - LONGEST_CONDITION), place, CONDITION).stream()
        .filter(w -> w.span().start() == 0 || text.charAt(w.span().start() - 1) != '-')
        .anyMatch(
            w ->
                isBare(text, w.span().end(), place)
                    && between(w.span().end(), place, 0, true) == 0);
  }

  /** Whether no sign stands between two places but what is a part of words. */
  static boolean isBare(String text, int from, int to) {
    return text.substring(from, to)
        .chars()
        .allMatch(c -> c <= ' ' || Chars.isLetterOrDigit((char) c) || "'\u2019-.".indexOf(c) >= 0);
  }

  /** Whether a dash or bracket opens right before a place: the signatories -X, Y and Z-. */
  boolean opensAside(int place) {
    char before = signBefore(text, place);
    return isOpening(before) || "-\u2013\u2014".indexOf(before) >= 0;
  }

  /** Whether a bracket closes between two places that was opened before them. */
  boolean closes(int from, int to) {
    int open = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (isOpening(c)) {
        open++;
      } else if (c == ')' || c == '\uFF09') {
        open--;
      }
      if (open < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block goes on below: its last sign ends no sentence. */
  boolean isOpenAt(Span block) {
    int last = block.end() - 1;
    while (last > block.start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return ".!?\u3002\u061F\u06D4\u0964\u0589\u1362".indexOf(text.charAt(last)) < 0;
  }

  /** Start of the article that ends at {@code last}, -1 when no article ends there. */
  private int articleStart(int from, int last) {
    int start = last;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return scan.endOfWord(start, Word.Job.ARTICLE) == last + 1 ? start : -1;
  }

  private static final Jobs OFFICES = Jobs.of(Word.Job.TITLE);

  private static final Jobs GLUE =
      Jobs.of(
          Word.Job.ARTICLE,
          Word.Job.TITLE,
          Word.Job.FILLER,
          Word.Job.JOINER,
          Word.Job.MONTH,
          Word.Job.WEEKDAY,
          Word.Job.RELATIVE_DAY);
}
