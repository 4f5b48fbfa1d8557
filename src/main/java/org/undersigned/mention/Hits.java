package org.undersigned.mention;

import java.util.Arrays;

/**
 * Places of cues or words in a text: parallel columns in order of their start.
 *
 * @param <T> what stands there
 */
final class Hits<T> {
  private static final int FIRST = 64;

  /** Hits in a stretch of the text for which the first is remembered, more or less. */
  private static final int IN_STRETCH = 2;

  /** So few are looked at one after the other. */
  private static final int FEW = 8;

  private int[] starts = new int[FIRST];
  private int[] ends = new int[FIRST];
  private byte[] kinds = new byte[FIRST];
  private Object[] things = new Object[FIRST];
  private int size;
  private long met;

  /** For each stretch of the text the first hit that starts in it or later; null while adding. */
  private int[] firsts;

  /** Characters of such a stretch, as a power of two. */
  private int stretch;

  /**
   * @param kind what sort of thing it is, below 64
   */
  void add(int start, int end, int kind, T thing) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      things = Arrays.copyOf(things, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = (byte) kind;
    things[size++] = thing;
    met |= 1L << kind;
    firsts = null;
  }

  /** Gives back what room is left: nothing more will be added. */
  void trim() {
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    kinds = Arrays.copyOf(kinds, size);
    things = Arrays.copyOf(things, size);
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The sort of a hit as a bit. */
  long bit(int i) {
    return 1L << kinds[i];
  }

  /** The bits of all sorts that are there. */
  long met() {
    return met;
  }

  @SuppressWarnings("unchecked")
  T thing(int i) {
    return (T) things[i];
  }

  /** The first hit that starts at or after {@code position}. */
  int from(int position) {
    if (size == 0 || position > starts[size - 1]) {
      return size;
    }
    if (firsts == null) {
      firsts = index();
    }
    int place = Math.max(0, position) >> stretch;
    int low = firsts[place];
    int high = place + 1 < firsts.length ? firsts[place + 1] : size - 1;
    while (high - low > FEW) {
      int mid = (low + high) >>> 1;
      if (starts[mid] < position) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    while (starts[low] < position) {
      low++;
    }
    return low;
  }

  /**
   * Number of the first hit of some sorts that lies wholly within a stretch of the text; -1 without
   * one.
   *
   * @param sorts their bits
   */
  int first(int from, int to, long sorts) {
    return (met & sorts) == 0 ? -1 : next(from(from), to, sorts);
  }

  /** The same, of the hits from a number on. */
  int next(int number, int to, long sorts) {
    for (int i = number; i < size && starts[i] < to; i++) {
      if ((1L << kinds[i] & sorts) != 0 && ends[i] <= to) {
        return i;
      }
    }
    return -1;
  }

  /** Where the longest hit of some sorts ends that starts at a place; -1 without one. */
  int longestAt(int place, long sorts) {
    int best = -1;
    if ((met & sorts) != 0) {
      for (int i = from(place); i < size && starts[i] == place; i++) {
        if ((1L << kinds[i] & sorts) != 0 && ends[i] > best) {
          best = ends[i];
        }
      }
    }
    return best;
  }

  /** The bits of the sorts of those that start at a place. */
  long sortsAt(int place) {
    long sorts = 0;
    for (int i = from(place); i < size && starts[i] == place; i++) {
      sorts |= bit(i);
    }
    return sorts;
  }

  /**
   * Where the longest hit of some sorts starts that ends at a place, so near it; -1 without one.
   */
  int startOfEnding(int place, long sorts, int reach) {
    int at = first(place - reach, place, sorts);
    while (at >= 0 && ends[at] != place) {
      at = next(at + 1, place, sorts);
    }
    return at < 0 ? -1 : starts[at];
  }

  /** Whether so many hits of some sorts are there. */
  boolean areAsMany(long sorts, int fewest) {
    int count = 0;
    int at = (met & sorts) == 0 ? -1 : next(0, Integer.MAX_VALUE, sorts);
    while (at >= 0 && count < fewest) {
      count++;
      at = next(at + 1, Integer.MAX_VALUE, sorts);
    }
    return count >= fewest;
  }

  private int[] index() {
    int each = Math.max(1, starts[size - 1] / size * IN_STRETCH);
    stretch = Integer.SIZE - Integer.numberOfLeadingZeros(each);
    int[] index = new int[(starts[size - 1] >> stretch) + 1];
    int next = 0;
    for (int i = 0; i < size; i++) {
      int last = starts[i] >> stretch;
      while (next <= last) {
        index[next++] = i;
      }
    }
    return index;
  }
}
