package org.undersigned.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * One-character abbreviations of states (as in compounds that name three states in three
 * characters) count only where at least two stand together.
 */
final class Atoms {
  private static final char MIDDLE_DOT = 0x00B7;

  /** So many in a row name states also behind other characters. */
  private static final int SURE = 3;

  private Atoms() {}

  static List<Mention> keepCompounds(String text, List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); ) {
      if (mentions.get(i).end() - mentions.get(i).start() > 1) {
        kept.add(mentions.get(i++));
        continue;
      }
      int end = i + 1;
      while (end < mentions.size()
          && mentions.get(end).span().length() == 1
          && touches(text, mentions.get(end - 1).end(), mentions.get(end).start())) {
        end++;
      }
      int start = mentions.get(i).start();
      boolean opens =
          start == 0
              || !isWritten(text.charAt(start - 1)) && !isDot(text.charAt(start - 1))
              || i > 0 && mentions.get(i - 1).end() == start;
      if (end - i > 1 && opens || end - i >= SURE && areDistinct(mentions.subList(i, end))) {
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

  private static boolean touches(String text, int end, int start) {
    return end == start || start == end + 1 && isDot(text.charAt(end));
  }

  /** Whether a sign parts the words of a foreign person's name, or states in a row. */
  private static boolean isDot(char c) {
    return Fold.of(c) == MIDDLE_DOT;
  }
}
