package org.undersigned.text;

import java.util.List;

/**
 * The margin at which a plain text was broken into lines.
 *
 * @param column the length of its longest line, 0 when it is not wrapped
 */
record Wrap(int column) {
  private static final int WIDEST = 130;

  static Wrap of(List<String> lines) {
    int longest = 0;
    for (String line : lines) {
      longest = Math.max(longest, line.length());
      if (longest > WIDEST) {
        return new Wrap(0);
      }
    }
    return new Wrap(longest);
  }

  /** Whether a line ends only because the first word of the next no longer fitted into it. */
  boolean breaks(String line, String next) {
    if (column == 0 || line.contains(" | ")) {
      return false; // a row of a table ends where it ends
    }
    String below = next.strip();
    int space = below.indexOf(' ');
    int firstWord = space < 0 ? below.length() : space;
    return line.length() + 1 + firstWord > column;
  }
}
