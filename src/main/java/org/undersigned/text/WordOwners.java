package org.undersigned.text;

/**
 * Which languages own a word: a hash table that is asked with the characters themselves, so that
 * asking for every word of a text makes no object. Filled once, then read by any thread.
 */
final class WordOwners {
  static final int[] NOBODY = {};

  private String[] words = new String[1024];
  private int[][] owners = new int[1024][];
  private int[] hashes = new int[1024];
  private int size;

  /** The owners of a word, or {@link #NOBODY}. */
  int[] of(CharSequence word) {
    char[] characters = word.toString().toCharArray();
    return of(characters, 0, characters.length, hash(characters, 0, characters.length));
  }

  /**
   * The owners of the word that stands in a part of {@code characters}, or {@link #NOBODY}.
   *
   * @param hash what {@link #hash} gives for it
   */
  int[] of(char[] characters, int from, int to, int hash) {
    int at = place(hash);
    while (words[at] != null) {
      if (hashes[at] == hash && isSame(words[at], characters, from, to)) {
        return owners[at];
      }
      at = at + 1 & words.length - 1;
    }
    return NOBODY;
  }

  void put(String word, int[] its) {
    if (size * 2 >= words.length) {
      grow();
    }
    int hash = hash(word.toCharArray(), 0, word.length());
    int at = place(hash);
    while (words[at] != null && !words[at].equals(word)) {
      at = at + 1 & words.length - 1;
    }
    size += words[at] == null ? 1 : 0;
    words[at] = word;
    owners[at] = its;
    hashes[at] = hash;
  }

  /** Counted from the last character: a longer ending of the same word goes on from a shorter. */
  static int hash(char[] characters, int from, int to) {
    int hash = 0;
    for (int i = to - 1; i >= from; i--) {
      hash = longer(hash, characters[i]);
    }
    return hash;
  }

  /** The hash of a word with one more character before it. */
  static int longer(int hash, char before) {
    return 31 * hash + before;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & words.length - 1;
  }

  private void grow() {
    String[] oldWords = words;
    int[][] oldOwners = owners;
    words = new String[oldWords.length * 2];
    owners = new int[oldWords.length * 2][];
    hashes = new int[oldWords.length * 2];
    size = 0;
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        put(oldWords[i], oldOwners[i]);
      }
    }
  }

  private static boolean isSame(String word, char[] characters, int from, int to) {
    int length = to - from;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }
}
