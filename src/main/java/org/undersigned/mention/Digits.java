package org.undersigned.mention;

import java.util.Arrays;

/** Where the figures of a text stand: stretches of nothing but digits of any script, in order. */
public final class Digits {
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;

  /** The next digit; to be told once for each, in order. */
  void add(int place) {
    if (size > 0 && ends[size - 1] == place) {
      ends[size - 1]++;
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = place;
    ends[size++] = place + 1;
  }

  /** The first place from {@code from} on where a digit stands; {@code to} when none does. */
  public int next(int from, int to) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (ends[mid] <= from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low == size ? to : Math.min(to, Math.max(from, starts[low]));
  }
}
