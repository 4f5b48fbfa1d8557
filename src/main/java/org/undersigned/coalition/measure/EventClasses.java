package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.coalition.SigningMatrix;

/**
 * Events that fixed margins cannot tell apart: the same states are known in them and as many
 * signed. Thousands of events make some hundred classes.
 */
public final class EventClasses {
  private record Alike(BitSet known, int signatories) {}

  private final int[] classOf;
  private final int[] first;
  private final int[] size;

  EventClasses(SigningMatrix matrix) {
    Map<Alike, Integer> numbers = new HashMap<>();
    List<Integer> firsts = new ArrayList<>();
    classOf = new int[matrix.eventCount()];
    int[] sizes = new int[matrix.eventCount()];
    for (int e = 0; e < classOf.length; e++) {
      BitSet known = new BitSet(matrix.stateCount());
      for (int s = 0; s < matrix.stateCount(); s++) {
        known.set(s, matrix.known(s, e));
      }
      Integer number = numbers.putIfAbsent(new Alike(known, matrix.signatories(e)), firsts.size());
      if (number == null) {
        number = firsts.size();
        firsts.add(e);
      }
      classOf[e] = number;
      sizes[number]++;
    }
    first = firsts.stream().mapToInt(Integer::intValue).toArray();
    size = java.util.Arrays.copyOf(sizes, first.length);
  }

  /** Number of classes. */
  public int count() {
    return first.length;
  }

  /** Class of an event. */
  public int of(int event) {
    return classOf[event];
  }

  /** The first event of a class. */
  public int example(int number) {
    return first[number];
  }

  /** How many events a class has. */
  public int size(int number) {
    return size[number];
  }
}
