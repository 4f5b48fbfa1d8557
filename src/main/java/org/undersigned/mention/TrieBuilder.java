package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Lays the nodes out from the ends of the phrases to their beginnings. Children that are the same
 * all the way down stand there once, whoever their parents are: phrases made of alternatives have
 * many such.
 */
final class TrieBuilder {
  /** So many letters among the children make it worth a place for each. */
  private static final int MANY = 4;

  private final List<String> keys;
  private final Map<String, Integer> entries;
  private final Map<List<Long>, Integer> known = new HashMap<>();
  private long[] nodes = new long[1 << 10];
  private int size = 1;

  TrieBuilder(SortedMap<String, Integer> entries) {
    this.keys = List.copyOf(entries.keySet());
    this.entries = entries;
  }

  long[] build() {
    long root = below(0, keys.size(), 0);
    nodes[Trie.ROOT] = root; // not before: the array may have grown meanwhile
    if (size > Trie.FIELD || entries.size() > Trie.FIELD >> 1) {
      throw new IllegalArgumentException("too many phrases: " + size + " nodes");
    }
    return Arrays.copyOf(nodes, size);
  }

  /** A node without its character: what the keys between two places say from a depth on. */
  private long below(int from, int to, int depth) {
    long node = 0;
    int at = from;
    if (at < to && keys.get(at).length() == depth) {
      node |= (long) entries.get(keys.get(at)) << Trie.VALUE_SHIFT;
      at++;
    }
    if (at == to) {
      return node;
    }
    List<Long> children = new ArrayList<>();
    int letters = 0;
    while (at < to) {
      char c = keys.get(at).charAt(depth);
      int end = at + 1;
      while (end < to && keys.get(end).charAt(depth) == c) {
        end++;
      }
      children.add(below(at, end, depth + 1) | c);
      letters += isLetter(c) ? 1 : 0;
      at = end;
    }
    boolean spread = letters >= MANY;
    List<Long> places = spread ? spread(children) : children;
    int last = places.size() - 1;
    places.set(last, places.get(last) | 1L << Trie.LAST_BIT);
    return node | (long) place(places) << Trie.CHILD_SHIFT | (spread ? Trie.SPREAD : 0);
  }

  /** A place for every letter from a to z, then the other characters. */
  private static List<Long> spread(List<Long> children) {
    List<Long> places = new ArrayList<>(Collections.nCopies(Trie.LETTERS, 0L));
    for (long child : children) {
      char c = (char) child;
      if (isLetter(c)) {
        places.set(c - 'a', child);
      } else {
        places.add(child);
      }
    }
    return places;
  }

  /** Where these children stand. */
  private int place(List<Long> children) {
    Integer there = known.get(children);
    if (there != null) {
      return there;
    }
    int first = size;
    size += children.size();
    if (size > nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    for (int i = 0; i < children.size(); i++) {
      nodes[first + i] = children.get(i);
    }
    known.put(children, first);
    return first;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
