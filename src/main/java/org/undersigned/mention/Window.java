package org.undersigned.mention;

/**
 * A stretch of a text that slides along it: what the search asks of a character many times over is
 * found once. Characters beyond the stretch are looked up one by one. Not thread-safe.
 */
final class Window {
  private static final int SIZE = 4096;

  /** How far the search commonly looks ahead. */
  private static final int AHEAD = 256;

  private static final int WORD = 1;
  private static final int LETTER = 2;
  private static final int PARTED = 4;

  private static final byte[] ASCII = new byte[128];
  private static final char[] FOLDED = new char[ASCII.length];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = (byte) Letters.of(c);
      FOLDED[c] = Fold.of(c);
    }
  }

  private final String text;
  private final int length;
  private final char[] raw;
  private final char[] folded;
  private final byte[] marks;
  private int base;
  private boolean hangul;
  private boolean ideographs;
  private final Digits digits = new Digits();

  /** Up to here digits have been told: one stretch begins before the last has ended. */
  private int told;

  private int size;

  Window(String text) {
    this.text = text;
    this.length = text.length();
    int most = Math.min(SIZE, length);
    this.raw = new char[most];
    this.folded = new char[most];
    this.marks = new byte[most];
    fill();
  }

  /**
   * The first place from one on where a word may begin, or which is this one and belongs to a word;
   * the text's length without any. The stretch then holds it and what commonly is looked at behind
   * it.
   */
  int nextStart(int from, int besides) {
    for (int at = from; at < length; ) {
      if (at + AHEAD > base + size && base + size < length) {
        base = at;
        fill();
      }
      int last = base + size == length ? size : size - AHEAD;
      int i = at - base;
      while (i <= last && i < size) {
        int mark = marks[i];
        if ((mark & WORD) != 0 && ((mark & PARTED) != 0 || base + i == besides)) {
          return base + i;
        }
        i++;
      }
      at = base + i;
    }
    return length;
  }

  private void fill() {
    size = Math.min(SIZE, length - base);
    text.getChars(base, base + size, raw, 0);
    char left = base == 0 ? ' ' : text.charAt(base - 1);
    int before = kind(left);
    for (int i = 0; i < size; i++) {
      char c = raw[i];
      int kind = kind(c);
      if (c < ASCII.length) {
        if (kind == Letters.DIGIT) {
          addDigit(base + i);
        }
      } else {
        hangul |= kind == Letters.HANGUL;
        ideographs |= kind == Letters.IDEOGRAPH;
        if (Character.isDigit(c)) {
          addDigit(base + i);
        }
      }
      boolean parted = Letters.parts(before, left, kind, c);
      marks[i] =
          (byte)
              ((kind == Letters.NONE ? 0 : WORD)
                  | (kind == Letters.LETTER ? LETTER : 0)
                  | (parted ? PARTED : 0));
      folded[i] = c < ASCII.length ? FOLDED[c] : Fold.of(c);
      left = c;
      before = kind;
    }
  }

  private static int kind(char c) {
    return c < ASCII.length ? ASCII[c] : Letters.of(c);
  }

  private void addDigit(int place) {
    if (place >= told) {
      digits.add(place);
      told = place + 1;
    }
  }

  /** The digits of the stretches so far. */
  Digits digits() {
    return digits;
  }

  /** Whether a letter of Hangul has come by. */
  boolean metHangul() {
    return hangul;
  }

  /** Whether a letter of a script that writes words together has come by. */
  boolean metIdeographs() {
    return ideographs;
  }

  /** Whether the character is a letter of a script that writes words apart. */
  boolean isLetter(int at) {
    return (marks[at - base] & LETTER) != 0;
  }

  /** Whether a word may begin at a place, or end before it. */
  boolean isParted(int at) {
    if (at <= 0 || at >= length) {
      return true;
    }
    int i = at - base;
    return i < size ? (marks[i] & PARTED) != 0 : Letters.ends(text, at);
  }

  /** {@link Trie#letters} from a place on, as far as the stretch goes. */
  long letters(Trie trie, int node, int from) {
    long reached = trie.letters(node, folded, from - base, size);
    return reached < 0 ? reached : reached + base;
  }

  char raw(int at) {
    int i = at - base;
    return i < size ? raw[i] : text.charAt(at);
  }

  char folded(int at) {
    int i = at - base;
    return i < size ? folded[i] : Fold.of(text.charAt(at));
  }
}
