package org.undersigned.mention;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Endings or beginnings of words, asked with the characters of a text. Immutable. */
final class Affixes {
  private final Trie tree;
  private final boolean none;

  Affixes(List<Set<String>> sets) {
    SortedMap<String, Integer> all = new TreeMap<>();
    for (Set<String> set : sets) {
      for (String affix : set) {
        all.put(affix, 1);
      }
    }
    none = all.isEmpty();
    tree = none ? null : Trie.of(all);
  }

  boolean isEmpty() {
    return none;
  }

  /** Whether one of them begins with the character at a place. */
  boolean mayBeginAt(Window window, int at) {
    char c = window.folded(at);
    return !none && (c == Fold.SKIP || tree.next(Trie.ROOT, c) != Trie.NONE);
  }

  /** Whether a stretch of the text is one of them. */
  boolean contains(Window window, int start, int end) {
    if (none) {
      return false;
    }
    int node = Trie.ROOT;
    for (int i = start; i < end; i++) {
      char c = window.folded(i);
      if (c == Fold.SKIP) {
        continue;
      }
      node = tree.next(node, c);
      if (node == Trie.NONE) {
        return false;
      }
    }
    return tree.value(node) != 0;
  }
}
