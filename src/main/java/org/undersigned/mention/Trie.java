package org.undersigned.mention;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * A read-only prefix tree over folded phrases. Nodes are numbered breadth first, so the edge number
 * {@code e} leads to node {@code e + 1}: three arrays hold everything and are read back in one
 * pass.
 *
 * @param labels the character of each edge, sorted within a node
 * @param firstEdge for each node its first edge; one more entry closes the last
 * @param values for each node the number of its entry list, 0 for none
 */
record Trie(char[] labels, int[] firstEdge, int[] values) {
  static final int ROOT = 0;
  static final int NONE = -1;

  /** Builds the tree; keys in natural order, values from 1. */
  static Trie of(SortedMap<String, Integer> entries) {
    List<String> keys = List.copyOf(entries.keySet());
    int capacity = 1;
    for (String key : keys) {
      capacity += key.length();
    }
    char[] labels = new char[capacity];
    int[] firstEdge = new int[capacity + 1];
    int[] values = new int[capacity];
    int[] from = new int[capacity];
    int[] to = new int[capacity];
    int[] depth = new int[capacity];
    to[0] = keys.size();
    int nodes = 1;
    for (int node = 0; node < nodes; node++) {
      firstEdge[node] = nodes - 1;
      int at = from[node];
      int d = depth[node];
      if (at < to[node] && keys.get(at).length() == d) {
        values[node] = entries.get(keys.get(at));
        at++;
      }
      while (at < to[node]) {
        char c = keys.get(at).charAt(d);
        int end = at + 1;
        while (end < to[node] && keys.get(end).charAt(d) == c) {
          end++;
        }
        labels[nodes - 1] = c;
        from[nodes] = at;
        to[nodes] = end;
        depth[nodes] = d + 1;
        nodes++;
        at = end;
      }
    }
    firstEdge[nodes] = nodes - 1;
    return new Trie(
        Arrays.copyOf(labels, nodes - 1),
        Arrays.copyOf(firstEdge, nodes + 1),
        Arrays.copyOf(values, nodes));
  }

  /** The node that {@code c} leads to from {@code node}, or {@link #NONE}. */
  int next(int node, char c) {
    int low = firstEdge[node];
    int high = firstEdge[node + 1] - 1;
    if (high - low < 6) {
      for (; low <= high; low++) {
        if (labels[low] == c) {
          return low + 1;
        }
      }
      return NONE;
    }
    while (low <= high) {
      int mid = (low + high) >>> 1;
      char label = labels[mid];
      if (label < c) {
        low = mid + 1;
      } else if (label > c) {
        high = mid - 1;
      } else {
        return mid + 1;
      }
    }
    return NONE;
  }

  int value(int node) {
    return values[node];
  }
}
