package org.undersigned.mention;

import java.util.Arrays;

/** Places of cues or words in a text: parallel columns in order of their start. */
final class Hits {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] ids = new int[64];
  private int size;

  void add(int start, int end, int id) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      ids = Arrays.copyOf(ids, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    ids[size++] = id;
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

  int id(int i) {
    return ids[i];
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
