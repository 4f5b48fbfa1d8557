package org.undersigned.mention;

import java.util.Arrays;

/**
 * Places of cues or words in a text: parallel columns in order of their start.
 *
 * @param <T> what stands there
 */
final class Hits<T> {
  private static final int FIRST = 64;

  private int[] starts = new int[FIRST];
  private int[] ends = new int[FIRST];
  private Object[] things = new Object[FIRST];
  private int size;

  void add(int start, int end, T thing) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      things = Arrays.copyOf(things, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    things[size++] = thing;
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

  @SuppressWarnings("unchecked")
  T thing(int i) {
    return (T) things[i];
  }

  /** The first hit that starts at or after {@code position}. */
  int from(int position) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (starts[mid] < position) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
