package org.undersigned.text;

import java.util.List;

/**
 * The words of one page.
 *
 * @param words in the order in which they were found
 * @param width of the page in points
 * @param height of the page in points
 */
record PdfPage(List<Word> words, double width, double height) {
  PdfPage {
    words = List.copyOf(words);
  }

  /**
   * One word and its place; y grows downwards and is the line on which the letters stand.
   *
   * @param size of the letters in points
   * @param bold whether the font calls itself bold
   */
  record Word(String text, double left, double right, double y, double size, boolean bold) {}
}
