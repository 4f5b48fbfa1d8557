package org.undersigned.mention;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A read-only prefix tree over folded phrases. A node is one number, so that a step through the
 * tree touches one place of memory: the character that leads to the node, its entry list, its first
 * child and whether it is the last of its parent's. Children stand side by side in order of their
 * character, and where a node has one child only the two stand side by side too.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int LAST_BIT = 16;
  private static final int CHILD_SHIFT = 17;
  private static final int VALUE_SHIFT = 40;
  private static final int FIELD = (1 << VALUE_SHIFT - CHILD_SHIFT) - 1;

  private static final int ASCII_BITS = 7;
  private static final int ASCII = 1 << ASCII_BITS;

  private final long[] nodes;

  /** One behind the last child of the root. */
  private final int rootEnd;

  /** The root and those of its children that ASCII leads to: the first nodes, asked most often. */
  private final int busy;

  /** For each busy node and ASCII character the next node. */
  private final short[] direct;

  /** The tree that {@link #nodes} gave. */
  Trie(long[] nodes) {
    this.nodes = nodes;
    int end = 1;
    int ascii = 1;
    for (int child = firstChild(ROOT); child != NONE; child = sibling(child)) {
      end = child + 1;
      ascii += label(child) < ASCII ? 1 : 0;
    }
    this.rootEnd = end;
    this.busy = ascii;
    this.direct = new short[busy << ASCII_BITS];
    Arrays.fill(direct, (short) NONE);
    for (int node = 0; node < busy; node++) {
      for (int child = firstChild(node); child != NONE; child = sibling(child)) {
        if (label(child) < ASCII) {
          direct[node << ASCII_BITS | label(child)] = shorter(child);
        }
      }
    }
  }

  private static short shorter(int node) {
    if (node > Short.MAX_VALUE) {
      throw new IllegalArgumentException("too many phrases: node " + node);
    }
    return (short) node;
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
    if (node < busy && c < ASCII) {
      return direct[node << ASCII_BITS | c];
    }
    if (node == ROOT) {
      return fromRoot(c);
    }
    int child = (int) (nodes[node] >>> CHILD_SHIFT) & FIELD;
    if (child == 0) {
      return NONE;
    }
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
    int low = 1;
    int high = rootEnd - 1;
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
    return (int) (nodes[node] >>> VALUE_SHIFT);
  }

  /** The character that leads to a node. */
  char label(int node) {
    return (char) nodes[node];
  }

  /** The first child of a node, or {@link #NONE}. */
  int firstChild(int node) {
    int child = (int) (nodes[node] >>> CHILD_SHIFT) & FIELD;
    return child == 0 ? NONE : child;
  }

  /** The next child of the same parent, or {@link #NONE}. */
  int sibling(int node) {
    return (nodes[node] >>> LAST_BIT & 1) != 0 ? NONE : node + 1;
  }

  /** Lays the nodes out: level by level, but a chain of only children in one piece. */
  private static final class Builder {
    private final List<String> keys;
    private final Map<String, Integer> entries;
    private final ArrayDeque<Pending> pending = new ArrayDeque<>();
    private long[] nodes;
    private int size = 1;

    /** A node whose children have no place yet, and the keys below it. */
    private record Pending(int node, int from, int to, int depth) {}

    Builder(SortedMap<String, Integer> entries) {
      this.keys = List.copyOf(entries.keySet());
      this.entries = entries;
      int capacity = 1;
      for (String key : keys) {
        capacity += key.length();
      }
      this.nodes = new long[capacity];
    }

    long[] build() {
      pending.add(new Pending(ROOT, 0, keys.size(), 0));
      while (!pending.isEmpty()) {
        Pending next = pending.remove();
        while (next != null) {
          next = expand(next);
        }
      }
      if (size > FIELD || entries.size() > FIELD) {
        throw new IllegalArgumentException("too many phrases: " + size + " nodes");
      }
      return Arrays.copyOf(nodes, size);
    }

    /** Gives a node its value and its children places; an only child comes back to go on with. */
    private Pending expand(Pending p) {
      int at = p.from();
      if (at < p.to() && keys.get(at).length() == p.depth()) {
        nodes[p.node()] |= (long) entries.get(keys.get(at)) << VALUE_SHIFT;
        at++;
      }
      if (at == p.to()) {
        return null;
      }
      nodes[p.node()] |= (long) size << CHILD_SHIFT;
      int first = size;
      Pending child = null;
      while (at < p.to()) {
        char c = keys.get(at).charAt(p.depth());
        int end = at + 1;
        while (end < p.to() && keys.get(end).charAt(p.depth()) == c) {
          end++;
        }
        if (child != null) {
          pending.add(child);
        }
        nodes[size] = c;
        child = new Pending(size++, at, end, p.depth() + 1);
        at = end;
      }
      nodes[size - 1] |= 1L << LAST_BIT;
      if (size - first == 1) {
        return child;
      }
      pending.add(child);
      return null;
    }
  }
}
