package org.undersigned.mention;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Every phrase the program knows: names, look-alikes, persons, cues and list words of all
 * languages, under one tree, so that one pass over a text finds them all. Immutable.
 *
 * @param languages the languages; the position is the bit in {@code languages} of forms and words,
 *     all beyond the 64th share the last
 * @param trie from folded phrase to the number of its entry list
 * @param lists for each entry list where it begins in {@code ids}; one more entry closes the last
 * @param ids numbers of forms, then cues, then words
 * @param open for each cue and word whether it may go on inside a word ({@code sign*})
 * @param suffixes folded endings that may follow a name inside a word, by language bit
 * @param prefixes folded beginnings that may stand before a name inside a word
 */
record Lexicon(
    List<String> languages,
    Trie trie,
    int[] lists,
    int[] ids,
    Forms forms,
    List<Cue> cues,
    List<Word> words,
    boolean[] open,
    List<Set<String>> suffixes,
    List<Set<String>> prefixes) {

  /**
   * The forms column by column: a start of the program reads them without making an object each.
   */
  record Forms(
      String[] entities,
      short[] entity,
      byte[] kind,
      byte[] flags,
      long[] languages,
      int[] from,
      int[] until) {
    static final int STRONG = 1;
    static final int LETTERS_SHIFT = 1;
    private static final FormKind[] KINDS = FormKind.values();
    private static final Form.Letters[] LETTERS = Form.Letters.values();

    int size() {
      return entity.length;
    }

    FormKind kindOf(int i) {
      return KINDS[kind[i]];
    }

    boolean strong(int i) {
      return (flags[i] & STRONG) != 0;
    }

    Form.Letters letters(int i) {
      return LETTERS[flags[i] >> LETTERS_SHIFT];
    }

    String entityOf(int i) {
      return entities[entity[i]];
    }

    Candidate candidate(int i) {
      return new Candidate(entityOf(i), kindOf(i), strong(i), from[i], until[i]);
    }
  }

  Lexicon {
    languages = List.copyOf(languages);
    Objects.requireNonNull(trie);
    cues = List.copyOf(cues);
    words = List.copyOf(words);
    suffixes = List.copyOf(suffixes);
    prefixes = List.copyOf(prefixes);
  }

  /** The bit that all languages from this position on share. */
  static final int LAST_BIT = Long.SIZE - 1;

  /** The bit of a language, 0 when the tables do not know it. */
  long bit(String language) {
    int i = languages.indexOf(language);
    return i < 0 ? 0 : 1L << Math.min(i, LAST_BIT);
  }

  boolean isForm(int id) {
    return id < forms.size();
  }

  boolean isCue(int id) {
    return id >= forms.size() && id < forms.size() + cues.size();
  }

  /** Whether the phrase may end inside a word. */
  boolean isOpen(int id) {
    return id >= forms.size() && open[id - forms.size()];
  }

  /** Bits of the languages in which a phrase counts. */
  long languagesOf(int id) {
    if (isForm(id)) {
      return forms.languages()[id];
    }
    return isCue(id) ? bit(cue(id).language()) : word(id).languages();
  }

  Cue cue(int id) {
    return cues.get(id - forms.size());
  }

  Word word(int id) {
    return words.get(id - forms.size() - cues.size());
  }
}
