package org.undersigned.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups that are only counted: "a group of seven countries" in small letters is any seven, and not
 * the Group of Seven.
 */
final class CountedGroups {
  private static final Jobs NUMBER = Jobs.of(Word.Job.NUMBER);
  private static final Jobs COUNTED = Jobs.of(Word.Job.COUNTED);

  private final String text;
  private final Hits<Word> words;

  private CountedGroups(String text, Hits<Word> words) {
    this.text = text;
    this.words = words;
  }

  /** The mentions without those that are a number and what it counts. */
  static List<Mention> without(String text, List<Mention> mentions, Hits<Word> words) {
    CountedGroups groups = new CountedGroups(text, words);
    List<Mention> kept = null;
    for (int i = 0; i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      boolean counted = m.lowerCase() && groups.isCounted(m);
      if (counted && kept == null) {
        kept = new ArrayList<>(mentions.subList(0, i));
      } else if (!counted && kept != null) {
        kept.add(m);
      }
    }
    return kept == null ? mentions : kept;
  }

  private boolean isCounted(Mention m) {
    boolean number = false;
    boolean noun = words.longestAt(m.end() + 1, COUNTED.bits()) > 0;
    for (int at = m.start() + 1; at < m.end(); at++) {
      if (text.charAt(at - 1) == ' ') {
        number |= Character.isDigit(text.charAt(at)) || words.longestAt(at, NUMBER.bits()) > 0;
        noun |= words.longestAt(at, COUNTED.bits()) == m.end();
      }
    }
    return number && noun;
  }
}
