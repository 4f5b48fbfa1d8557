package org.undersigned.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class WindowTest {
  private static final String WORDS = "L'État-membre\n  ÉtatsUnis, 中国 かな ドイツ 한국 ٣ 3a 𝒳 ";

  @Test
  void saysOfEveryPlaceWhatTheCharactersThemselvesSay() {
    String text = WORDS.repeat(300);
    Window window = new Window(text);
    for (int i = 0; i < text.length(); i++) {
      window.slide(i);
      for (int ahead : new int[] {0, 1, 300, 5000}) {
        int at = Math.min(i + ahead, text.length() - 1);
        String where = "at " + at + " from " + i;
        assertEquals(text.charAt(at), window.raw(at), where);
        assertEquals(Fold.of(text.charAt(at)), window.folded(at), where);
        assertEquals(Letters.ends(text, at), window.isParted(at), where);
      }
      int kind = Letters.of(text.charAt(i));
      assertEquals(kind != Letters.NONE, window.isWord(i), "word at " + i);
      assertEquals(kind == Letters.LETTER, window.isLetter(i), "letter at " + i);
    }
    assertEquals(true, window.isParted(text.length()));
  }
}
