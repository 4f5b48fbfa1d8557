package org.undersigned.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.document.SourceDocument;
import org.undersigned.document.SourceDocument.Type;

class DocxReaderTest {
  private static final String STYLES =
      "<w:styles xmlns:w='w'><w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
          + "<w:style w:styleId='Liste'><w:name w:val='x'/><w:pPr><w:numPr/></w:pPr></w:style>"
          + "</w:styles>";

  /** A zip of the named parts, given as name, content, name, content ... */
  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String document(String body) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='w' xmlns:mc='mc'><w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static StatementText read(byte[] bytes) throws UnreadableDocumentException {
    return new TextReader()
        .read(new SourceDocument("x", "x.docx", Type.DOCX, "", bytes, Optional.empty(), "", ""));
  }

  private static List<String> blocks(String body) throws Exception {
    return TextReaderTest.blocks(
        read(zip("word/document.xml", document(body), "word/styles.xml", STYLES)));
  }

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  @Test
  void headingsListsAndBreaks() throws Exception {
    assertEquals(
        List.of(
            "HEADING On fish",
            "PARAGRAPH We, Chile and / Peru, agree:",
            "LIST_ITEM nets",
            "LIST_ITEM boats",
            "HEADING Signed by",
            "PARAGRAPH All."),
        blocks(
            p("<w:pPr><w:pStyle w:val='berschrift1'/></w:pPr>" + r("On fish"))
                + p(r("We, Chile ") + "<w:r><w:t>and</w:t><w:br/><w:t>Peru, agree:</w:t></w:r>")
                + p("<w:pPr><w:numPr/></w:pPr>" + r("nets"))
                + p("<w:pPr><w:pStyle w:val='Liste'/></w:pPr>" + r("boats"))
                + p("<w:r><w:rPr><w:b/></w:rPr><w:t>Signed by</w:t></w:r>")
                + p(r("All."))));
  }

  @Test
  void tablesKeepRowsAndColumnsUnlessTheyLayOutThePage() throws Exception {
    String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    String row = "<w:tr>" + cell + cell + "</w:tr>";
    StatementText text =
        read(
            zip(
                "word/document.xml",
                document(
                    "<w:tbl>"
                        + row.formatted("State", "Date")
                        + row.formatted("Fiji", "3 May")
                        + "</w:tbl><w:tbl><w:tr>"
                        + cell.formatted("Boxed")
                        + "</w:tr></w:tbl>")));
    assertEquals(
        List.of(
            "TABLE_CELL State",
            "TABLE_CELL Date",
            "TABLE_CELL Fiji",
            "TABLE_CELL 3 May",
            "PARAGRAPH Boxed"),
        TextReaderTest.blocks(text));
    assertEquals(1, text.blocks().get(3).row());
    assertEquals(1, text.blocks().get(3).column());
  }

  @Test
  void whatNobodySeesIsLeftOut() throws Exception {
    assertEquals(
        List.of("PARAGRAPH In the box", "PARAGRAPH Seen Kosovo."),
        blocks(
            p(
                r("Seen ")
                    + "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                    + "<w:ins>"
                    + r("Kosovo")
                    + "</w:ins>"
                    + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>"
                    + "<mc:AlternateContent><mc:Choice><w:txbxContent>"
                    + p(r("In the box"))
                    + "</w:txbxContent></mc:Choice><mc:Fallback>"
                    + p(r("In the box"))
                    + "</mc:Fallback></mc:AlternateContent>"
                    + r("."))));
  }

  @Test
  void footnotesComeLast() throws Exception {
    String notes =
        "<w:footnotes xmlns:w='w'><w:footnote w:type='separator'>"
            + p(r("-"))
            + "</w:footnote><w:footnote w:id='2'>"
            + p(r("Malta joined later."))
            + "</w:footnote></w:footnotes>";
    StatementText text =
        read(zip("word/document.xml", document(p(r("We agree."))), "word/footnotes.xml", notes));
    assertEquals(
        List.of("PARAGRAPH We agree.", "FOOTNOTE Malta joined later."),
        TextReaderTest.blocks(text));
  }

  @Test
  void aBombIsRefused() throws IOException {
    byte[] bomb = zip("word/document.xml", document(" ".repeat(100 << 20)));
    assertEquals("this DOCX unpacks to far more than its size and was refused", refusal(bomb));
  }

  @Test
  void entitiesAreNeverLookedAt() throws IOException {
    String xml =
        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:body>"
            + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    assertEquals("this DOCX is damaged and cannot be read", refusal(zip("word/document.xml", xml)));
  }

  /** The parser of the JDK would print "[Fatal Error]" beside the refusal. */
  @Test
  void brokenBytesAreReadAroundAndNothingElseReachesStderr() throws Exception {
    byte[] xml = document(p(r("We, Chile and Peru, agree~"))).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < xml.length; i++) {
      xml[i] = xml[i] == '~' ? (byte) 0xff : xml[i];
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stderr = System.err;
    System.setErr(new PrintStream(said, true));
    try {
      assertEquals(
          List.of("PARAGRAPH We, Chile and Peru, agree\uFFFD"),
          TextReaderTest.blocks(read(zipped(xml))));
      assertEquals(
          "this DOCX is damaged and cannot be read", refusal(zipped(new byte[] {-1, -2, 0})));
      assertEquals(
          "this DOCX is damaged and cannot be read", refusal(zipped(new byte[] {(byte) 0xc3})));
    } finally {
      System.setErr(stderr);
    }
    assertEquals("", said.toString());
  }

  private static byte[] zipped(byte[] document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document);
    }
    return bytes.toByteArray();
  }

  @Test
  void anyOtherZipIsRefused() throws IOException {
    assertEquals(
        "a zip file without a Word document in it; save its text as DOCX, PDF or HTML",
        refusal(zip("a.txt", "x")));
    String spreadsheet = "a spreadsheet; save it as CSV UTF-8 and give that";
    assertEquals(spreadsheet, refusal(zip("[Content_Types].xml", "x", "xl/workbook.xml", "x")));
    assertEquals(
        "this DOCX is damaged and cannot be read",
        refusal("PK\u0003\u0004 nothing".getBytes(StandardCharsets.UTF_8)));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableDocumentException.class, () -> read(bytes)).getMessage();
  }
}
