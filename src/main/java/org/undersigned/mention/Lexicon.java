package org.undersigned.mention;

import java.util.Objects;

/**
 * Phrases under one tree, so that one pass over a text finds them all: names, look-alikes, persons,
 * cues and list words of one language, or of all. Not to be changed.
 *
 * @param trie from folded phrase to the number of its entry list
 * @param lists for each entry list where it begins in {@code ids}; one more entry closes the last
 * @param ids numbers of forms, then cues, then words
 * @param ranks the place of each form, cue and word among those of all languages, ascending
 * @param cueBits for each cue the bit of its language
 * @param open for each cue and word whether it may go on inside a word ({@code sign*})
 */
record Lexicon(
    Trie trie,
    int[] lists,
    int[] ids,
    int[] ranks,
    Forms forms,
    Cue[] cues,
    long[] cueBits,
    Word[] words,
    boolean[] open) {

  /**
   * The forms column by column: a start of the program reads them without making an object each.
   *
   * @param met what each form may mean, once it has been met
   */
  record Forms(
      String[] entities,
      short[] entity,
      byte[] kind,
      byte[] flags,
      long[] languages,
      int[] from,
      int[] until,
      Candidate[] met) {
    static final int STRONG = 1;
    static final int STATE = 2;
    static final int LETTERS_SHIFT = 2;
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

    /** Whether the form names a state, not an organisation. */
    boolean state(int i) {
      return (flags[i] & STATE) != 0;
    }

    Form.Letters letters(int i) {
      return LETTERS[flags[i] >> LETTERS_SHIFT];
    }

    String entityOf(int i) {
      return entities[entity[i]];
    }

    Candidate candidate(int i) {
      Candidate known = met[i];
      if (known == null) {
        known = new Candidate(entityOf(i), state(i), kindOf(i), strong(i), from[i], until[i]);
        met[i] = known;
      }
      return known;
    }
  }

  Lexicon {
    Objects.requireNonNull(trie);
    Objects.requireNonNull(cues);
    Objects.requireNonNull(words);
  }

  boolean isForm(int id) {
    return id < forms.size();
  }

  boolean isCue(int id) {
    return id >= forms.size() && id < forms.size() + cues.length;
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
    return isCue(id) ? cueBits[id - forms.size()] : word(id).languages();
  }

  Cue cue(int id) {
    return cues[id - forms.size()];
  }

  Word word(int id) {
    return words[id - forms.size() - cues.length];
  }
}
