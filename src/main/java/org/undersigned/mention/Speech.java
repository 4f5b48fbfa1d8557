package org.undersigned.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What counts in texts of some languages: their phrases and affixes. Thread-safe. */
final class Speech {
  private static final String ENGLISH = "en";

  private final long languages;
  private final long own;
  private final boolean allCount;
  private final Lexicon[] lexicons;
  private final Affixes suffixes;
  private final Affixes endings;
  private final Affixes prefixes;
  private final Set<String> particles = new HashSet<>();
  private final Mending mending = new Mending(this);

  /**
   * @param some bits of the languages
   */
  Speech(Shelf shelf, long some) {
    languages = some;
    long english = shelf.languages().bit(ENGLISH);
    own = some == english ? some : some & ~english;
    allCount = shelf.allCount(some);
    lexicons = shelf.lexicons(some).toArray(Lexicon[]::new);
    Languages known = shelf.languages();
    List<Set<String>> all = new ArrayList<>();
    List<Set<String>> own = new ArrayList<>();
    List<Set<String>> before = new ArrayList<>();
    for (int i = 0; i < known.bits(); i++) {
      if ((some >> i & 1) != 0) {
        all.add(known.suffixes().get(i));
        before.add(known.prefixes().get(i));
        particles.addAll(known.suffixes().get(i));
        if (!known.tags().get(i).equals(ENGLISH)) {
          own.add(known.suffixes().get(i));
        }
      }
    }
    suffixes = new Affixes(all);
    endings = new Affixes(own);
    prefixes = new Affixes(before);
  }

  /** Bits of the languages. */
  long languages() {
    return languages;
  }

  /** Whether every phrase of the lexicons counts, and none is foreign. */
  boolean allCount() {
    return allCount;
  }

  /** Whether a phrase is only English, and the text is in another language. */
  boolean isForeign(long languages) {
    return (languages & own) == 0;
  }

  /** At least one; not to be changed. */
  Lexicon[] lexicons() {
    return lexicons;
  }

  /** What may follow a name inside a word. */
  Affixes suffixes() {
    return suffixes;
  }

  /** Suffixes that belong to the name's own word; the English possessive stays outside. */
  Affixes endings() {
    return endings;
  }

  /** What may stand before a name inside a word. */
  Affixes prefixes() {
    return prefixes;
  }

  /** Reads damaged names of these languages. */
  Mending mending() {
    return mending;
  }

  /** Whether a letter by itself joins two names: the Arabic "and". */
  boolean isJoiner(char letter) {
    return isWord(String.valueOf(letter), w -> w.job() == Word.Job.JOINER);
  }

  /** Whether letters written to a name say that something is done there: the Hebrew "in". */
  boolean isPlace(String letters) {
    return isWord(letters, Word::isPlace);
  }

  /** Whether a name that ends in these letters is where something is done. */
  boolean isPlaceEnding(String letters) {
    return isWord(letters, Word::isPlaceEnding);
  }

  private boolean isWord(String letters, Predicate<Word> sort) {
    String folded = Fold.all(letters);
    for (Lexicon lexicon : lexicons) {
      int node = Trie.ROOT;
      for (int i = 0; i < folded.length() && node != Trie.NONE; i++) {
        node = lexicon.trie().next(node, folded.charAt(i));
      }
      int list = node == Trie.NONE ? 0 : lexicon.trie().value(node);
      for (int k = lexicon.lists()[list]; list > 0 && k < lexicon.lists()[list + 1]; k++) {
        int id = lexicon.ids()[k];
        if (!lexicon.isForm(id)
            && !lexicon.isCue(id)
            && (lexicon.languagesOf(id) & languages) != 0
            && sort.test(lexicon.word(id))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The suffixes as words, folded. */
  Set<String> particles() {
    return particles;
  }
}
