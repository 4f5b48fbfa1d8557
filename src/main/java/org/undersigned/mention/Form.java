package org.undersigned.mention;

import java.util.Objects;

/**
 * One name of one party.
 *
 * @param entity code of the party, empty for {@link FormKind#MASK}
 * @param strong whether it may count anywhere in prose
 * @param letters how the letters must stand in the text
 * @param languages bit set over {@link Lexicon#languages()}
 * @param from first epoch day, {@link Integer#MIN_VALUE} without one
 * @param until first epoch day it no longer holds, {@link Integer#MAX_VALUE} without one
 */
record Form(
    String entity,
    FormKind kind,
    boolean strong,
    Letters letters,
    long languages,
    int from,
    int until) {

  /** How the letters of a form must stand in the text. */
  enum Letters {
    ANY,
    CAPITAL,
    UPPER,
    /** A capital opens every word: Italy Today, not "Italy today". */
    WORDS;

    static Letters of(String written) {
      int length = written.codePointCount(0, written.length());
      boolean lower = written.chars().anyMatch(Character::isLowerCase);
      boolean upper = written.chars().anyMatch(Character::isUpperCase);
      if (!upper) {
        return ANY;
      }
      if (!lower && length <= 7) {
        return UPPER;
      }
      return Character.isUpperCase(written.codePointAt(0)) ? CAPITAL : ANY;
    }

    /** For a name that is not a party's: where it is written in capitals, it is only so met. */
    static Letters ofMask(String written) {
      Letters letters = of(written);
      String[] words = written.split("[ -]");
      boolean all = words.length > 1;
      for (String word : words) {
        all &= !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      }
      return letters == CAPITAL && all ? WORDS : letters;
    }
  }

  Form {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(letters);
  }

  /** Whether the form holds on a day. */
  boolean holdsOn(int epochDay) {
    return from <= epochDay && epochDay < until;
  }
}
