package org.undersigned.signatory;

import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/** Whether the words beside a collective mean some of its members only: six EU member states. */
final class SomeMembers {
  /** Characters around a collective's name in which its members are counted. */
  private static final int NEAR = 30;

  /** Characters between a number and the group that it counts members of. */
  private static final int NUMBER_NEAR = 50;

  /** Letters of a preposition: of, de. */
  private static final int LONGEST_OF = 2;

  /** Characters between members and the organisation to one of whose bodies they belong. */
  private static final int BODY = 48;

  /** Longest "of the" between what is counted and the collective. */
  private static final int OF_THE = 9;

  /** Digits of a number of members. */
  private static final int LONGEST_FIGURE = 3;

  /** Characters between words that belong together. */
  private static final int BREATH = 14;

  private static final String ENDS = ",;.\n";

  private static final Jobs SOME = Jobs.of(Word.Job.SOME, Word.Job.NUMBER);
  private static final Jobs COUNTED = Jobs.of(Word.Job.COUNTED);
  private static final Jobs OTHERS = Jobs.of(Word.Job.OTHERS);
  private static final Jobs MEMBERS = Jobs.of(Word.Job.MEMBERS, Word.Job.AND_MEMBERS);
  private static final Jobs COUNTED_OF =
      Jobs.of(Word.Job.OTHERS, Word.Job.COUNTED, Word.Job.MEMBERS, Word.Job.ARTICLE);

  private final Scan scan;

  SomeMembers(Scan scan) {
    this.scan = scan;
  }

  /** Whether words beside a name say that only some of so many members are meant. */
  boolean areCounted(Mention m, int members) {
    if (members == 0) {
      return false;
    }
    int from = Math.max(0, m.start() - NUMBER_NEAR);
    for (Scan.WordHit w : scan.words(from, m.start(), SOME)) {
      boolean touches = w.span().end() <= m.start() && counts(w.span().end(), m.start());
      if (touches && w.word().job() == Word.Job.SOME) {
        return true;
      }
      if (touches && w.word().job() == Word.Job.NUMBER) {
        return w.word().value() > 1
            && (w.word().value() < members || PartOf.before(scan, w.span().start()).isPresent());
      }
    }
    int to = Math.min(scan.text().length(), m.end() + NEAR);
    for (Scan.CueHit h : scan.cues(m.end(), to, Cue.Act.PARTIAL)) {
      if (h.cue().reach() == Cue.Reach.AFTER && isNear(m.end(), h.span().start())) {
        return true; // EU members such as Spain
      }
    }
    int number = numberBefore(m);
    return number > 1 && (number < members || isPart(number, m.start()));
  }

  /** Whether the figure before a place is only a part of those it is beside: six of the 27. */
  private boolean isPart(int number, int place) {
    int figure = scan.text().lastIndexOf(String.valueOf(number), place);
    return PartOf.before(scan, figure).isPresent();
  }

  /** Whether members of one of its bodies are meant: 17 member states of the Council of X. */
  boolean areOfOneBody(Mention m) {
    for (Scan.WordHit w : scan.words(Math.max(0, m.start() - BODY), m.start(), MEMBERS)) {
      if (m.start() - w.span().end() > OF_THE
          && !scan.hasWord(w.span().end(), m.start(), Word.Job.JOINER)
          && areWords(w.span().end(), m.start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but letters and spaces stands between two places. */
  private boolean areWords(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = scan.text().charAt(i);
      if (!Character.isLetter(c) && c != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Where "countries of the" begins that stands right before a name; -1 without it. */
  private int countedBefore(int end) {
    for (Scan.WordHit w : scan.words(Math.max(0, end - NEAR), end, COUNTED)) {
      String between = scan.text().substring(w.span().end(), end);
      boolean of =
          between.startsWith(" ")
              && between.endsWith(" ")
              && between.length() <= OF_THE
              && areWords(w.span().end(), end);
      if (of) {
        return w.span().start();
      }
    }
    return -1;
  }

  /** The figure before a name, or before "countries of the" that stands before it; or -1. */
  int numberBefore(Mention m) {
    int counted = countedBefore(m.start());
    int end = counted < 0 ? m.start() : counted;
    int last = Chars.beforePlainSpaces(scan.text(), 0, end);
    for (Scan.WordHit w : scan.words(Math.max(0, last - NEAR), last, OTHERS)) {
      if (w.span().end() == last) {
        last = Chars.beforePlainSpaces(scan.text(), 0, w.span().start()); // 21 other member states
        break;
      }
    }
    int first = last;
    while (first > 0
        && last - first < LONGEST_FIGURE
        && Character.isDigit(scan.text().charAt(first - 1))) {
      first--;
    }
    return first == last || last == end ? -1 : Integer.parseInt(scan.text().substring(first, last));
  }

  /** Whether two places stand in one short breath. */
  boolean isNear(int from, int to) {
    if (to < from) {
      return true;
    }
    if (to - from >= BREATH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (ENDS.indexOf(scan.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether nothing but what is counted stands between a number and a name: seventeen member states
   * of the.
   */
  private boolean counts(int from, int to) {
    for (int at = from; at < to; ) {
      char c = scan.text().charAt(at);
      if (!Character.isLetter(c)) {
        if (!Character.isWhitespace(c) && "'\u2019-".indexOf(c) < 0) {
          return false;
        }
        at++;
        continue;
      }
      int end = scan.endOfWord(at, COUNTED_OF);
      int plain = at;
      while (plain < to && Character.isLetter(scan.text().charAt(plain))) {
        plain++;
      }
      if (end < 0 && plain - at > LONGEST_OF) {
        return false;
      }
      at = end > 0 ? end : plain; // a script without spaces goes on behind it
    }
    return true;
  }
}
