package org.undersigned.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void everyOffsetIsWhatTheTextCounts() {
    String text = "a\ud83c\uddeb\ud83c\uddf7 b \ud800 c \udc00\ud83d\ude00";
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      if (!inside) {
        assertEquals(text.codePointCount(0, i), points.at(i), "offset " + i);
      }
    }
  }
}
