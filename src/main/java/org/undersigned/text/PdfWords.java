package org.undersigned.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the words of a PDF with their places. A few bytes can draw without end: what no reader
 * would look through is given up.
 */
final class PdfWords extends PDFTextStripper {
  private static final int MOST_LETTERS_ON_A_PAGE = 500_000;
  private static final int MOST_LETTERS = 20_000_000;
  private static final int MOST_OPERATORS_ON_A_PAGE = 1_000_000;
  private static final int MOST_OPERATORS = 20_000_000;

  /** More than a document can hold. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final List<PdfPage> pages = new ArrayList<>();
  private List<PdfPage.Word> words = new ArrayList<>();

  private int lettersOnPage;
  private int letters;
  private int operatorsOnPage;
  private int operators;

  private PdfWords() throws IOException {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  static List<PdfPage> of(PDDocument document) throws IOException {
    PdfWords collector = new PdfWords();
    collector.writeText(document, Writer.nullWriter());
    return collector.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    words = new ArrayList<>();
    lettersOnPage = 0;
    operatorsOnPage = 0;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    boolean tooMany = ++operatorsOnPage > MOST_OPERATORS_ON_A_PAGE || ++operators > MOST_OPERATORS;
    if (tooMany || Thread.currentThread().isInterrupted()) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (++lettersOnPage > MOST_LETTERS_ON_A_PAGE || ++letters > MOST_LETTERS) {
      throw new TooMuch();
    }
    super.processTextPosition(letter);
  }

  @Override
  protected void endPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    double width = turned ? box.getHeight() : box.getWidth();
    double height = turned ? box.getWidth() : box.getHeight();
    pages.add(new PdfPage(words, width, height));
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    String clean = CleanText.collapse(CleanText.clean(text)).replace('\n', ' ');
    if (clean.isEmpty() || positions.isEmpty()) {
      return;
    }
    double left = Double.MAX_VALUE;
    double right = 0;
    double size = 0;
    double y = 0;
    for (TextPosition position : positions) {
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      size = Math.max(size, Math.abs(position.getFontSizeInPt()));
      y = Math.max(y, position.getYDirAdj());
    }
    words.add(new PdfPage.Word(clean, left, right, y, size > 0 ? size : 10, isBold(positions)));
  }

  private static boolean isBold(List<TextPosition> positions) {
    PDFont font = positions.get(0).getFont();
    String name = font == null || font.getName() == null ? "" : font.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }
}
