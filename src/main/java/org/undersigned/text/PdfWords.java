package org.undersigned.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of a PDF with their places. */
final class PdfWords extends PDFTextStripper {
  private final List<PdfPage> pages = new ArrayList<>();
  private List<PdfPage.Word> words = new ArrayList<>();

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
