package org.undersigned.mention;

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

  static final int LAST_BIT = 16;
  static final int CHILD_SHIFT = 17;
  static final int VALUE_SHIFT = 40;
  static final int FIELD = (1 << VALUE_SHIFT - CHILD_SHIFT) - 1;

  /** Set where the children have a place for every letter from a to z: the number is negative. */
  static final long SPREAD = Long.MIN_VALUE;

  static final int LETTERS = 'z' - 'a' + 1;

  /** What {@link #letters} gives where the tree ends. */
  private static final long NOWHERE = (long) NONE << Integer.SIZE;

  private final long[] nodes;

  /** The children of the root that are no letters from a to z: every script begins here. */
  private final int rootFrom;

  private final int rootTo;

  /**
   * Where two letters from a to z lead from the root, which most words begin with; {@link #ROOT}
   * where the first of them is a phrase by itself.
   */
  private final int[] pairs = new int[LETTERS * LETTERS];

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
    for (int i = 0; i < pairs.length; i++) {
      int first = next(ROOT, (char) ('a' + i / LETTERS));
      pairs[i] =
          first == NONE ? NONE : value(first) != 0 ? ROOT : next(first, (char) ('a' + i % LETTERS));
    }
  }

  /** Builds the tree; keys in natural order, values from 1. */
  static Trie of(SortedMap<String, Integer> entries) {
    return new Trie(new TrieBuilder(entries).build());
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
    if (from == ROOT && end - start > 1) {
      node = pair(text[start], text[start + 1]);
      if (node == NONE) {
        return NOWHERE;
      }
      at += node == ROOT ? 0 : 2;
      if (node != ROOT && value(node) != 0) {
        return (long) node << Integer.SIZE | at;
      }
    }
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

  private int pair(char first, char second) {
    boolean letters = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
    return letters ? pairs[(first - 'a') * LETTERS + second - 'a'] : ROOT;
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
}
