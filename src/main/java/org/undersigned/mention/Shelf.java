package org.undersigned.mention;

import java.util.List;

/** Where phrases come from. */
interface Shelf {
  /** All languages of which there are phrases. */
  Languages languages();

  /** Lexicons that together hold the phrases of these languages, and perhaps of others. */
  List<Lexicon> lexicons(long languages);

  /** Whether every phrase of {@link #lexicons} counts in a text of these languages. */
  default boolean allCount(long languages) {
    return false; // it is asked for each of them
  }

  /** One lexicon for all languages. */
  static Shelf of(LexiconBuilder builder) {
    return of(builder.languages(), builder.build());
  }

  /** One lexicon for all languages. */
  static Shelf of(Languages languages, Lexicon whole) {
    return new Shelf() {
      @Override
      public Languages languages() {
        return languages;
      }

      @Override
      public List<Lexicon> lexicons(long some) {
        return List.of(whole);
      }
    };
  }
}
