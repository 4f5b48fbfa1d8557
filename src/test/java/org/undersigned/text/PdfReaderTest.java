package org.undersigned.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.document.SourceDocument;
import org.undersigned.document.SourceDocument.Type;

class PdfReaderTest {
  private static final Path CACHE = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
  private static boolean cached;

  /** The reader comes before the first font, as it does in the program. */
  @BeforeAll
  static void load() {
    cached = Files.exists(CACHE);
    refusal("%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII));
  }

  /** Words at a place; y counts from the top of the page. */
  private record Line(double x, double y, double size, boolean bold, String text) {
    static Line of(double x, double y, String text) {
      return new Line(x, y, 11, false, text);
    }
  }

  private static PDDocument document(List<List<Line>> pages) throws IOException {
    PDDocument document = new PDDocument();
    PDFont plain = new PDType1Font(FontName.HELVETICA);
    PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    for (List<Line> lines : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (Line line : lines) {
          content.beginText();
          content.setFont(line.bold() ? bold : plain, (float) line.size());
          content.newLineAtOffset(
              (float) line.x(), (float) (PDRectangle.A4.getHeight() - line.y()));
          content.showText(line.text());
          content.endText();
        }
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private static StatementText read(byte[] bytes) throws UnreadableDocumentException {
    return new TextReader()
        .read(new SourceDocument("x", "x.pdf", Type.PDF, "", bytes, Optional.empty(), "", ""));
  }

  private static List<String> blocks(List<List<Line>> pages) throws Exception {
    return TextReaderTest.blocks(read(bytes(document(pages))));
  }

  private static List<Line> column(double x, double y, String... lines) {
    List<Line> column = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      column.add(Line.of(x, y + 14 * i, lines[i]));
    }
    return column;
  }

  private static List<Line> page(List<List<Line>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    List<Line> page =
        page(
            List.of(
                List.of(new Line(60, 80, 18, true, "Joint statement on the lakes")),
                column(
                    60,
                    120,
                    "On behalf of Bosnia and Herzegovina,",
                    "the Republic of Korea, Papua New",
                    "Guinea, Saint Vincent and the Gre-",
                    "nadines and Guinea-",
                    "Bissau we say that all of the lakes"),
                column(
                    310,
                    120,
                    "belong to those who live beside",
                    "them, and to nobody else, whether",
                    "that be in time of peace or in time",
                    "of war. We ask for your support in",
                    "this matter.")));
    assertEquals(
        List.of(
            "HEADING Joint statement on the lakes",
            "PARAGRAPH On behalf of Bosnia and Herzegovina, / the Republic of Korea, Papua New"
                + " / Guinea, Saint Vincent and the Grenadines and Guinea-Bissau we say that all of"
                + " the lakes / belong to those who live beside / them, and to nobody else, whether"
                + " / that be in time of peace or in time / of war. We ask for your support in"
                + " / this matter."),
        blocks(List.of(page)));
  }

  @Test
  void namesSideBySideAreCells() throws Exception {
    List<Line> page =
        page(
            List.of(
                column(60, 90, "The following States have endorsed the declaration of May 2018:"),
                column(60, 120, "Albania", "Chad", "Fiji", "Mali"),
                column(220, 120, "Bosnia and Herzegovina", "Chile", "Gabon", "Malta"),
                column(400, 120, "Botswana", "Denmark", "Guinea-Bissau")));
    assertEquals(
        List.of(
            "PARAGRAPH The following States have endorsed the declaration of May 2018:",
            "TABLE_CELL Albania",
            "TABLE_CELL Bosnia and Herzegovina",
            "TABLE_CELL Botswana",
            "TABLE_CELL Chad",
            "TABLE_CELL Chile",
            "TABLE_CELL Denmark",
            "TABLE_CELL Fiji",
            "TABLE_CELL Gabon",
            "TABLE_CELL Guinea-Bissau",
            "TABLE_CELL Mali",
            "TABLE_CELL Malta"),
        blocks(List.of(page)));
  }

  @Test
  void runningHeadsAndPageNumbersAreDropped() throws Exception {
    List<List<Line>> pages = new ArrayList<>();
    String[] texts = {"We agree on fish and", "on water for everyone who", "asks for it."};
    for (int i = 0; i < texts.length; i++) {
      pages.add(
          List.of(
              Line.of(60, 40, "Conference on the Lakes, Kuwait"),
              Line.of(60, 120, texts[i]),
              Line.of(280, 815, "- " + (i + 1) + " -")));
    }
    assertEquals(
        List.of("PARAGRAPH We agree on fish and / on water for everyone who / asks for it."),
        blocks(pages));
  }

  @Test
  void numbersWithHangingLinesAreParagraphs() throws Exception {
    List<Line> page =
        List.of(
            Line.of(60, 100, "1."),
            Line.of(80, 100, "Each State shall protect the fish in its waters and tell"),
            Line.of(80, 114, "the others what it has done."),
            Line.of(60, 128, "2."),
            Line.of(80, 128, "Each State shall answer the letters of the others and do"),
            Line.of(80, 142, "so at once."));
    assertEquals(
        List.of(
            "PARAGRAPH 1. Each State shall protect the fish in its waters and tell"
                + " / the others what it has done.",
            "PARAGRAPH 2. Each State shall answer the letters of the others and do / so at once."),
        blocks(List.of(page)));
  }

  @Test
  void aScanIsRefusedWithTheWayOut() throws Exception {
    byte[] scan = bytes(document(List.of(List.of())));
    assertEquals(
        "no text in this PDF: it is a scan; run OCR on it first (e.g. ocrmypdf)", refusal(scan));
  }

  /** Each form draws the next one ten times. */
  @Test
  void whatDrawsWithoutEndIsRefused() throws Exception {
    StringBuilder pdf =
        new StringBuilder("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n");
    pdf.append("2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n");
    pdf.append("3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R");
    pdf.append(" /Resources <</XObject <</X 5 0 R>>>>>> endobj\n");
    pdf.append("4 0 obj <</Length 5>> stream\n/X Do\nendstream endobj\n");
    for (int i = 5; i < 15; i++) {
      pdf.append(i + " 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 59");
      pdf.append(" /Resources <</XObject <</X " + (i + 1) + " 0 R>>>>>> stream\n");
      pdf.append("/X Do ".repeat(10)).append("\nendstream endobj\n");
    }
    pdf.append("15 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 3>> stream\n");
    pdf.append("q Q\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
    assertEquals(
        "this PDF draws far more than pages can show and was refused",
        refusal(pdf.toString().getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void aPageOfHalfAMillionLettersIsRefused() throws Exception {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 5001; i++) {
      lines.add(Line.of(60, i % 800, "France, ".repeat(13)));
    }
    assertEquals(
        "this PDF draws far more than pages can show and was refused",
        refusal(bytes(document(List.of(lines)))));
  }

  @Test
  void lockedAndDamagedFilesAreRefused() throws Exception {
    PDDocument locked = document(List.of(List.of(Line.of(60, 100, "France"))));
    locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertEquals(
        "this PDF is locked with a password; save it without one first", refusal(bytes(locked)));
    assertEquals(
        "this PDF is damaged and cannot be read",
        refusal("%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void nothingIsLeftInTheHomeFolder() throws Exception {
    blocks(List.of(List.of(Line.of(60, 100, "France"))));
    assertEquals(cached, Files.exists(CACHE));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableDocumentException.class, () -> read(bytes)).getMessage();
  }
}
