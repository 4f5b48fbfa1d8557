package org.undersigned.role.run;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The codes of a run's parties, each once, in order. Immutable. A tenth of the size of a set that
 * could grow: a long page has hundreds of thousands of runs.
 */
final class Parties extends AbstractSet<String> {
  /** So few are compared one by one. */
  private static final int FEW = 4;

  private static final short[] NO_PLACES = {};

  private final String[] codes;

  /** For a code's hash its number in {@link #codes} and one more, 0 where none is. */
  private final short[] places;

  Parties(List<Item> items) {
    String[] met = new String[items.size()];
    short[] table = items.size() > FEW ? new short[tableSize(items.size())] : NO_PLACES;
    int size = 0;
    for (Item item : items) {
      String code = item.head().entity();
      int place = find(code, met, size, table);
      if (place < 0) {
        continue;
      }
      met[size++] = code;
      if (table.length > 0) {
        table[place] = (short) size;
      }
      if (size == Short.MAX_VALUE) {
        throw new IllegalArgumentException("more parties than there are");
      }
    }
    codes = size == met.length ? met : Arrays.copyOf(met, size);
    if (table.length > 2 * tableSize(size)) {
      table = new short[tableSize(size)];
      for (int i = 0; i < size; i++) {
        table[find(codes[i], codes, i, table)] = (short) (i + 1);
      }
    }
    places = table;
  }

  private static int tableSize(int codes) {
    return Integer.highestOneBit(codes) << 2;
  }

  /** Where a code belongs that is not there yet; -1 for one that is. */
  private static int find(String code, String[] codes, int size, short[] table) {
    if (table.length == 0) {
      for (int i = 0; i < size; i++) {
        if (codes[i].equals(code)) {
          return -1;
        }
      }
      return 0;
    }
    int hash = code.hashCode();
    int at = (hash ^ hash >>> 7) & table.length - 1;
    while (table[at] != 0) {
      if (codes[table[at] - 1].equals(code)) {
        return -1;
      }
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  @Override
  public boolean contains(Object code) {
    return code instanceof String s && find(s, codes, codes.length, places) < 0;
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.asList(codes).iterator(); // it removes nothing
  }
}
