package org.undersigned.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class WindowTest {
  private static final String WORDS = "L'État-membre\n  ÉtatsUnis, 中国 かな ドイツ 한국 ٣ 3a 𝒳 ";

  @Test
  void saysOfEveryPlaceWhatTheCharactersThemselvesSay() {
    String text = WORDS.repeat(300);
    Window window = new Window(text);
    for (int from = 0; from < text.length(); from++) {
      int i = window.nextStart(from, from);
      assertEquals(firstStart(text, from), i, "start from " + from);
      for (int ahead : new int[] {0, 1, 300, 5000}) {
        int at = Math.min(i + ahead, text.length() - 1);
        String where = "at " + at + " from " + i;
        assertEquals(text.charAt(at), window.raw(at), where);
        assertEquals(Fold.of(text.charAt(at)), window.folded(at), where);
        assertEquals(Letters.ends(text, at), window.isParted(at), where);
      }
      if (i < text.length()) {
        boolean letter = Letters.of(text.charAt(i)) == Letters.LETTER;
        assertEquals(letter, window.isLetter(i), "letter at " + i);
      }
    }
    assertEquals(true, window.isParted(text.length()));
  }

  private static int firstStart(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Letters.of(text.charAt(at)) == Letters.NONE || at > from && !Letters.ends(text, at))) {
      at++;
    }
    return at;
  }
}
