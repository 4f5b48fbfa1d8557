package org.undersigned.export;

import java.util.Arrays;

/** Turns UTF-16 offsets of one text into code-point offsets, after a single pass over the text. */
final class CodePoints {
  private final int[] lowSurrogates;

  CodePoints(String text) {
    int[] found = new int[0];
    int count = 0;
    boolean none = text.codePointCount(0, text.length()) == text.length();
    for (int i = none ? text.length() : 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, count);
  }

  /** Code points before {@code offset}. */
  int at(int offset) {
    int place = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }
}
