package org.undersigned.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.document.SourceDocument;
import org.undersigned.document.SourceDocument.Type;

class TextReaderTest {
  private static StatementText read(Type type, byte[] bytes) throws UnreadableDocumentException {
    return new TextReader()
        .read(new SourceDocument("x", "x", type, "", bytes, Optional.empty(), "", ""));
  }

  private static StatementText read(Type type, String text) throws UnreadableDocumentException {
    return read(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Blocks as "KIND words", line breaks inside a block as " / ". */
  static List<String> blocks(StatementText text) {
    return text.blocks().stream()
        .map(b -> b.kind() + " " + b.span().in(text.text()).replace("\n", " / "))
        .toList();
  }

  @Test
  void plainTextHasHeadingsParagraphsAndLists() throws Exception {
    StatementText text =
        read(
            Type.TEXT,
            "JOINT STATEMENT\r\n\r\nWe, the ministers of France,\r\nItaly and Spain, say:\r\n\r\n"
                + "- peace\r\n- aid\r\n  for all\r\n\r\nEnd.\r\n");
    assertEquals(
        List.of(
            "HEADING JOINT STATEMENT",
            "PARAGRAPH We, the ministers of France, / Italy and Spain, say:",
            "LIST_ITEM peace",
            "LIST_ITEM aid / for all",
            "PARAGRAPH End."),
        blocks(text));
    assertEquals(
        "JOINT STATEMENT\n\nWe, the ministers of France,\nItaly and Spain, say:\n\npeace\naid\nfor all\n\nEnd.",
        text.text());
  }

  @Test
  void everyCharsetGivesTheSameText() throws Exception {
    String words = "Côte d’Ivoire – État";
    String expected = read(Type.TEXT, words).text();
    assertEquals(expected, read(Type.TEXT, ("\uFEFF" + words)).text());
    assertEquals(expected, read(Type.TEXT, words.getBytes(StandardCharsets.UTF_16)).text());
    byte[] little = ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(expected, read(Type.TEXT, little).text());
    byte[] latin = words.getBytes(Charset.forName("windows-1252"));
    assertEquals(expected, read(Type.TEXT, latin).text());
  }

  @Test
  void frontMatterGivesTitleDateAndSource() throws Exception {
    StatementText text =
        read(
            Type.MARKDOWN,
            "---\ntitle: \"Statement by Chad: and Mali\"\ndate: 2024-05-01\npublisher: MFA\n"
                + "url: https://example.org/a\n---\n\n# On peace\n\nWe **agree** with [all](http://x).[^1]\n\n"
                + "[^1]: Mali only.\n");
    assertEquals(
        List.of(
            "TITLE Statement by Chad: and Mali",
            "HEADING On peace",
            "PARAGRAPH We agree with all.",
            "FOOTNOTE Mali only."),
        blocks(text));
    assertEquals("2024-05-01", text.page().date().orElseThrow().toString());
    assertEquals("front matter", text.page().dateBasis());
    assertEquals("MFA", text.page().publisher());
    assertEquals("https://example.org/a", text.page().source());
  }

  @Test
  void emptyAndBinaryFilesAreRefusedWithAReason() {
    UnreadableDocumentException empty =
        assertThrows(UnreadableDocumentException.class, () -> read(Type.TEXT, ""));
    assertEquals("the file is empty", empty.getMessage());
    UnreadableDocumentException binary =
        assertThrows(UnreadableDocumentException.class, () -> read(Type.TEXT, new byte[100]));
    assertEquals("not a text: the file is binary", binary.getMessage());
    UnreadableDocumentException picture =
        assertThrows(UnreadableDocumentException.class, () -> read(Type.TEXT, "GIF89a..."));
    assertEquals("a picture; run OCR on it first (e.g. tesseract)", picture.getMessage());
    UnreadableDocumentException rich =
        assertThrows(UnreadableDocumentException.class, () -> read(Type.TEXT, "{\\rtf1\\ansi"));
    assertEquals("an RTF file; save it as DOCX first", rich.getMessage());
  }

  @Test
  void otherNewsAndCommentsBelowAPlainTextAreNoPartOfIt() throws Exception {
    String article = "Joint statement\n\n" + "The ministers of Chile and Peru met. ".repeat(8);
    String end =
        "\n\nThe ministers will meet again in spring, " + "in a city to be named. ".repeat(9);
    assertEquals(
        List.of("HEADING Joint statement", "PARAGRAPH " + article.substring(17).strip()),
        blocks(read(Type.TEXT, article + "\n\nRelated news\nKenya votes\n\nMali wins\n")));
    assertEquals(
        List.of(
            "HEADING Joint statement",
            "PARAGRAPH " + article.substring(17).strip(),
            "PARAGRAPH " + end.strip()),
        blocks(
            read(Type.TEXT, article + "\n\nMost read (2)\n\n1. Kenya votes\n2. Mali wins" + end)));
    assertEquals(
        List.of(
            "HEADING Joint statement",
            "PARAGRAPH " + article.substring(17).strip(),
            "HEADING Signatories",
            "PARAGRAPH Chile, Peru."),
        blocks(read(Type.TEXT, article + "\n\nLinks\n\nSignatories\n\nChile, Peru.\n")));
    assertEquals(
        List.of("HEADING Joint statement", "PARAGRAPH " + article.substring(17).strip()),
        blocks(read(Type.TEXT, article + "\n\nComments (3)\n\nAnn: " + article.substring(17))));
  }
}
