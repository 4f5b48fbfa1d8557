package org.undersigned.role.run;

import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Measures distance in words, not counting what is list glue or part of a date. */
public final class Words {
  private static final int FAR = 1_000;

  /** Characters of a topic's word and the article after it. */
  private static final int LONGEST_TOPIC = 30;

  private static final char EM_DASH = '\u2014';

  /** Characters of an aside in brackets or between dashes. */
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

  private final Scan scan;
  private final String text;

  public Words(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** Plain words between two places; more than {@code most} are not counted on. */
  public int between(int from, int to, int most) {
    return count(from, to, most, true);
  }

  /**
   * Plain words between a cue and those it may reach; more than {@code most} are not counted on.
   * What a text is about is far out of its reach: statement on X.
   */
  public int reach(int from, int to, int most) {
    return count(from, to, most, false);
  }

  private int count(int from, int to, int most, boolean topics) {
    if (to < from) {
      return FAR;
    }
    int count = 0;
    for (int at = from; at < to && count <= most; ) {
      char c = text.charAt(at);
      if (!Chars.isLetterOrDigit(c)) {
        at = count > 0 ? at + 1 : ListSigns.isOpening(c) ? afterAside(at, to) : afterDashes(at, to);
        continue;
      }
      if (!topics && scan.endOfWord(at, Word.Job.TOPIC) > 0) {
        return FAR;
      }
      int end = glueEnd(at);
      if (end < 0) {
        end = wordEnd(text, at, to);
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
      if (ListSigns.isOpening(c)) {
        break;
      }
      if (ListSigns.isClosing(c)) {
        return i + 1;
      }
    }
    return at + 1;
  }

  /** The end of an aside between long dashes right behind a list; the next place without one. */
  private int afterDashes(int at, int to) {
    int end = text.charAt(at) == EM_DASH ? text.indexOf(EM_DASH, at + 1) : -1;
    boolean aside = end > 0 && end < to && end - at <= LONGEST_ASIDE;
    return aside && text.substring(at, end).indexOf('\n') < 0 ? end + 1 : at + 1;
  }

  /**
   * Whether words begin within an office, and are a part of its name: ministers of "trade with".
   */
  public static boolean isInOffice(Scan scan, Span cue) {
    int from = Math.max(0, cue.start() - LONGEST_OFFICE);
    for (Scan.WordHit w : scan.words(from, cue.end(), OFFICES)) {
      Span office = w.span();
      if (office.start() < cue.start()
          && cue.start() < office.end()
          && scan.endOfWord(cue.start(), Word.Job.POST) != office.end()) { // "leaders in"
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but articles, joiners and signs stands between two places. */
  public static boolean isGlue(Scan scan, int from, int to) {
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
  public static char signBefore(String text, int before) {
    int end = Chars.beforePlainSpaces(text, 0, before);
    return end == 0 ? ' ' : text.charAt(end - 1);
  }

  /** Whether what begins here is what a text is about: "statement on X". */
  public boolean isTopic(int start, int from) {
    int near = Math.max(from, start - LONGEST_TOPIC);
    for (Scan.WordHit w : scan.words(near, start, TOPIC)) {
      if (between(w.span().end(), start, 0) == 0
          && scan.firstMention(w.span().end(), start) == null) {
        return true;
      }
    }
    return false;
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

  /** The end of the word at a place. */
  static int wordEnd(String text, int at, int to) {
    int written = ListSigns.endOfOneScript(text, at, to);
    if (written > at) {
      return written;
    }
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
  public boolean endsWithColon(int from, int to) {
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
  public boolean isNegated(int place) {
    for (Scan.WordHit w : scan.words(Math.max(0, place - LONGEST_NEGATION), place, NEGATION)) {
      if (Chars.areBlank(text, w.span().end(), place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word right behind a verb turns it round: schließt sich der Erklärung nicht an. */
  public boolean isNegatedBehind(int place) {
    int to = Math.min(text.length(), place + LONGEST_NEGATION);
    for (Scan.WordHit w : scan.words(place, to, NEGATION)) {
      if (Chars.areBlank(text, place, w.span().start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word right before those who act leaves open whether they do: if X and Y sign. */
  public boolean isConditional(int place) {
    for (Scan.WordHit w : scan.words(Math.max(0, place - LONGEST_CONDITION), place, CONDITION)) {
      if ((w.span().start() == 0 || text.charAt(w.span().start() - 1) != '-')
          && isBare(text, w.span().end(), place)
          && between(w.span().end(), place, 0) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether no sign stands between two places but what is a part of words. */
  public static boolean isBare(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > ' ' && !Chars.isLetterOrDigit(c) && "'\u2019-.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a dash or bracket opens right before a place: the signatories -X, Y and Z-. */
  public boolean opensAside(int place) {
    char before = signBefore(text, place);
    return ListSigns.isOpening(before) || "-\u2013\u2014".indexOf(before) >= 0;
  }

  /** Whether a bracket closes between two places that was opened before them. */
  public boolean closes(int from, int to) {
    int open = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (ListSigns.isOpening(c)) {
        open++;
      } else if (ListSigns.isClosing(c)) {
        open--;
      }
      if (open < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block goes on below: its last sign ends no sentence. */
  public boolean isOpenAt(Span block) {
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
