package org.undersigned.mention;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.text.Chars;

/**
 * One-character abbreviations of states (as in compounds that name three states in three
 * characters) count only where at least two stand together.
 */
final class Atoms {
  private static final char MIDDLE_DOT = 0x00B7;

  /** Parts the items of a list, which need not be states. */
  private static final char LIST_COMMA = 0x3001;

  /** So many in a row name states also behind other characters. */
  private static final int SURE = 3;

  private static final Jobs OF_STATES = Jobs.of(Word.Job.TITLE, Word.Job.COUNTED, Word.Job.NUMBER);

  private Atoms() {}

  static List<Mention> keepCompounds(String text, List<Mention> mentions, Hits<Word> words) {
    List<Mention> kept = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); ) {
      if (mentions.get(i).end() - mentions.get(i).start() > 1) {
        kept.add(mentions.get(i++));
        continue;
      }
      int end = i + 1;
      boolean spread = false;
      boolean commas = false;
      while (end < mentions.size()
          && mentions.get(end).span().length() == 1
          && touches(text, mentions.get(end - 1).end(), mentions.get(end).start())) {
        spread |= isSpread(text, mentions.get(end - 1).end(), mentions.get(end).start());
        commas |= text.charAt(mentions.get(end - 1).end()) == LIST_COMMA;
        end++;
      }
      int start = mentions.get(i).start();
      boolean opens =
          start == 0
              || !isWritten(text.charAt(start - 1)) && !isDot(text.charAt(start - 1))
              || i > 0 && mentions.get(i - 1).end() == start;
      boolean distinct = end - i > 1 && areDistinct(mentions.subList(i, end));
      boolean states =
          spread
              ? opens
                  && distinct
                  && (!commas || end - i >= SURE)
                  && isOfStates(text, mentions.get(end - 1).end(), words)
              : end - i > 1 && opens || end - i >= SURE && distinct;
      if (states) {
        kept.addAll(mentions.subList(i, end));
      }
      i = end;
    }
    return kept;
  }

  private static boolean areDistinct(List<Mention> some) {
    return some.stream().map(Mention::entity).distinct().count() == some.size();
  }

  private static boolean isWritten(char c) {
    return Letters.of(c) == Letters.IDEOGRAPH || Letters.of(c) == Letters.HANGUL;
  }

  /** Whether an office or a counted noun follows: "..., ... and ... three states". */
  static boolean isOfStates(String text, int end, Hits<Word> words) {
    return words.longestAt(Chars.pastPlainSpace(text, end), OF_STATES.bits()) > 0;
  }

  private static boolean touches(String text, int end, int start) {
    int signs = 0;
    for (int at = end; at < start; at++) {
      char c = Fold.of(text.charAt(at));
      if (c != ' ' && c != MIDDLE_DOT && c != LIST_COMMA) {
        return false;
      }
      signs += c == ' ' ? 0 : 1;
    }
    return end == start || signs == 1;
  }

  /** Whether more than a dot stands between two. */
  private static boolean isSpread(String text, int end, int start) {
    return start > end + 1 || start == end + 1 && !isDot(text.charAt(end));
  }

  /** Whether a sign parts the words of a foreign person's name, or states in a row. */
  private static boolean isDot(char c) {
    return Fold.of(c) == MIDDLE_DOT;
  }
}
