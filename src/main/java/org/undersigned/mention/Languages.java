package org.undersigned.mention;

import java.util.List;
import java.util.Set;

/**
 * The languages that the tables know, each with its bit in the sets of languages that forms and
 * words carry.
 *
 * @param tags BCP 47; the position is the bit, all beyond the 64th share the last
 * @param suffixes folded endings that may follow a name inside a word, by bit
 * @param prefixes folded beginnings that may stand before a name inside a word, by bit
 * @param joined bits of the languages that have list words
 */
record Languages(
    List<String> tags, List<Set<String>> suffixes, List<Set<String>> prefixes, long joined) {
  /** The bit that all languages from this position on share. */
  static final int LAST_BIT = Long.SIZE - 1;

  Languages {
    tags = List.copyOf(tags);
    suffixes = List.copyOf(suffixes);
    prefixes = List.copyOf(prefixes);
  }

  /** How many bits are in use. */
  int bits() {
    return suffixes.size();
  }

  /** The bit of a language, 0 when the tables do not know it. */
  long bit(String tag) {
    int i = tags.indexOf(tag);
    return i < 0 ? 0 : 1L << Math.min(i, LAST_BIT);
  }
}
