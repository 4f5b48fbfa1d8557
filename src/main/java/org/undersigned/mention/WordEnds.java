package org.undersigned.mention;

/** Where the words of one text end that a known ending carries on: "Germany's", "Польшею". */
final class WordEnds {
  private static final int LONGEST = 6;

  private final String text;
  private final Window window;
  private final Speech speech;
  private int asked = -1;
  private int word;
  private boolean suffix;

  WordEnds(String text, Window window, Speech speech) {
    this.text = text;
    this.window = window;
    this.speech = speech;
  }

  int ofLetters(int end) {
    int at = end;
    while (at < text.length() && !Letters.ends(text, at)) {
      at++;
    }
    return at;
  }

  /** Where the word ends that a known ending continues from here; here when none does. */
  int ofWord(int end) {
    return isSuffixed(end) ? word : end;
  }

  /** Whether a known ending leads from here to the end of the word; asked often of one place. */
  boolean isSuffixed(int end) {
    if (end != asked) {
      asked = end;
      word = end;
      suffix = endsWithSuffix(end);
    }
    return suffix;
  }

  private boolean endsWithSuffix(int end) {
    if (end >= text.length() || !speech.suffixes().mayBeginAt(window, end)) {
      return false;
    }
    int at = end;
    while (at < text.length() && at - end <= LONGEST && !window.isParted(at + 1)) {
      at++;
    }
    if (at >= text.length() || !speech.suffixes().contains(window, end, at + 1)) {
      return false;
    }
    if (Letters.of(text.charAt(at)) == Letters.LETTER
        && speech.endings().contains(window, end, at + 1)) {
      word = at + 1;
    }
    return true;
  }
}
