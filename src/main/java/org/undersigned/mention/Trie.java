package org.undersigned.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A read-only prefix tree over folded phrases. A node is one number, so that a step through the
 * tree touches one place of memory: the character that leads to the node, its entry list, its first
 * child and whether it is the last of its parent's. Children stand side by side in order of their
 * character. Where letters from a to z are many among them, each of these letters has its place,
 * taken or not, before the others. Several parents may share their children.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int LAST_BIT = 16;
  private static final int CHILD_SHIFT = 17;
  private static final int VALUE_SHIFT = 40;
  private static final int FIELD = (1 << VALUE_SHIFT - CHILD_SHIFT) - 1;

  /** Set where the children have a place for every letter from a to z: the number is negative. */
  private static final long SPREAD = Long.MIN_VALUE;

  /** So many letters among the children make it worth a place for each. */
  private static final int MANY = 4;

  private static final int LETTERS = 'z' - 'a' + 1;

  /** What {@link #letters} gives where the tree ends. */
  private static final long NOWHERE = (long) NONE << Integer.SIZE;

  private final long[] nodes;

  /** The children of the root that are no letters from a to z: every script begins here. */
  private final int rootFrom;

  private final int rootTo;

  /** The tree that {@link #nodes} gave. */
  Trie(long[] nodes) {
    this.nodes = nodes;
    int from = children(ROOT) + (nodes[ROOT] < 0 ? LETTERS : 0);
    int to = from;
    for (int child = firstChild(ROOT); child != NONE; child = sibling(child)) {
      to = child + 1;
    }
    this.rootFrom = from;
    this.rootTo = to;
  }

  /** Builds the tree; keys in natural order, values from 1. */
  static Trie of(SortedMap<String, Integer> entries) {
    return new Trie(new Builder(entries).build());
  }

  /** What {@link #Trie} is made of again. */
  long[] nodes() {
    return nodes;
  }

  /** The node that {@code c} leads to from {@code node}, or {@link #NONE}. */
  int next(int node, char c) {
    long parent = nodes[node];
    int child = (int) (parent >>> CHILD_SHIFT) & FIELD;
    if (child == 0) {
      return NONE;
    }
    if (parent < 0) {
      if (c >= 'a' && c <= 'z') {
        child += c - 'a';
        return (char) nodes[child] == c ? child : NONE;
      }
      child += LETTERS - 1;
      if (isLast(child)) {
        return NONE;
      }
      child++;
    }
    return node == ROOT ? fromRoot(c) : among(child, c);
  }

  /**
   * As {@link #next} for one letter from a to z after the other, most of a text: up to a node with
   * an entry list, to another character, or to where the tree ends.
   *
   * @return the node reached in the upper half, {@link #NONE} for no node, and in the lower half
   *     the place behind the last letter that was looked at
   */
  long letters(int from, char[] text, int start, int end) {
    long[] tree = nodes; // most of the search is spent here, where a field costs a step
    int node = from;
    int at = start;
    while (at < end) {
      char c = text[at];
      if (c < 'a' || c > 'z') {
        break;
      }
      at++;
      long parent = tree[node];
      int child = (int) (parent >>> CHILD_SHIFT) & FIELD;
      long there;
      if (parent < 0) {
        child += c - 'a';
        there = tree[child];
      } else if (child == 0) {
        return NOWHERE;
      } else {
        there = tree[child];
        while ((char) there < c && (there >>> LAST_BIT & 1) == 0) {
          there = tree[++child];
        }
      }
      if ((char) there != c) {
        return NOWHERE;
      }
      node = child;
      if (((int) (there >>> VALUE_SHIFT) & FIELD) != 0) {
        break;
      }
    }
    return (long) node << Integer.SIZE | at;
  }

  private int among(int first, char c) {
    int child = first;
    while (true) {
      long at = nodes[child];
      char label = (char) at;
      if (label == c) {
        return child;
      }
      if (label > c || (at >>> LAST_BIT & 1) != 0) {
        return NONE;
      }
      child++;
    }
  }

  private int fromRoot(char c) {
    int low = rootFrom;
    int high = rootTo - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      char label = label(mid);
      if (label < c) {
        low = mid + 1;
      } else if (label > c) {
        high = mid - 1;
      } else {
        return mid;
      }
    }
    return NONE;
  }

  /** The number of a node's entry list, 0 for none. */
  int value(int node) {
    return (int) (nodes[node] >>> VALUE_SHIFT) & FIELD;
  }

  /** The character that leads to a node. */
  char label(int node) {
    return (char) nodes[node];
  }

  /** The first child of a node, or {@link #NONE}. */
  int firstChild(int node) {
    int child = children(node);
    if (child == 0) {
      return NONE;
    }
    return label(child) != 0 ? child : sibling(child);
  }

  /** The next child of the same parent, or {@link #NONE}. */
  int sibling(int node) {
    int next = node;
    while (!isLast(next)) {
      next++;
      if (label(next) != 0) {
        return next;
      }
    }
    return NONE;
  }

  private int children(int node) {
    return (int) (nodes[node] >>> CHILD_SHIFT) & FIELD;
  }

  private boolean isLast(int node) {
    return (nodes[node] >>> LAST_BIT & 1) != 0;
  }

  /**
   * Lays the nodes out from the ends of the phrases to their beginnings. Children that are the same
   * all the way down stand there once, whoever their parents are: phrases made of alternatives have
   * many such.
   */
  private static final class Builder {
    private final List<String> keys;
    private final Map<String, Integer> entries;
    private final Map<List<Long>, Integer> known = new HashMap<>();
    private long[] nodes = new long[1 << 10];
    private int size = 1;

    Builder(SortedMap<String, Integer> entries) {
      this.keys = List.copyOf(entries.keySet());
      this.entries = entries;
    }

    long[] build() {
      long root = below(0, keys.size(), 0);
      nodes[ROOT] = root; // not before: the array may have grown meanwhile
      if (size > FIELD || entries.size() > FIELD >> 1) {
        throw new IllegalArgumentException("too many phrases: " + size + " nodes");
      }
      return Arrays.copyOf(nodes, size);
    }

    /** A node without its character: what the keys between two places say from a depth on. */
    private long below(int from, int to, int depth) {
      long node = 0;
      int at = from;
      if (at < to && keys.get(at).length() == depth) {
        node |= (long) entries.get(keys.get(at)) << VALUE_SHIFT;
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
      places.set(last, places.get(last) | 1L << LAST_BIT);
      return node | (long) place(places) << CHILD_SHIFT | (spread ? SPREAD : 0);
    }

    /** A place for every letter from a to z, then the other characters. */
    private static List<Long> spread(List<Long> children) {
      List<Long> places = new ArrayList<>(Collections.nCopies(LETTERS, 0L));
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
}
