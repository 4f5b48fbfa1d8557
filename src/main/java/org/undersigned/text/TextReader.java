package org.undersigned.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.undersigned.document.SourceDocument;

/**
 * Reads a document of any known kind into the text that people see. Holds no state; one instance
 * may serve many threads. Classes for HTML, PDF and DOCX are loaded only when a document needs
 * them.
 */
public final class TextReader {
  private final boolean hashes;

  /** A reader that says of every document what its bytes hash to. */
  public TextReader() {
    this(true);
  }

  /**
   * @param hashes whether the hash of a document's bytes is wanted; without, it is left empty
   */
  public TextReader(boolean hashes) {
    this.hashes = hashes;
  }

  /**
   * The text of a document, its blocks, its language and what the page says of itself.
   *
   * @throws UnreadableDocumentException when the bytes hold no text, with a reason of one line
   */
  public StatementText read(SourceDocument document) throws UnreadableDocumentException {
    if (document.bytes().length == 0) {
      throw new UnreadableDocumentException("the file is empty");
    }
    ReadPage page =
        switch (document.type()) {
          case TEXT -> readText(document);
          case MARKDOWN -> readMarkdown(document);
          case HTML -> HtmlReader.read(decoded(document));
          case PDF -> PdfReader.read(document.bytes());
          case DOCX -> DocxReader.read(document.bytes());
        };
    if (page.blocks().isEmpty()) {
      throw new UnreadableDocumentException("no text in this document");
    }
    String language = LanguageGuesser.bundled().guess(page.text(), page.language());
    return new StatementText(
        document.id(), page.text(), page.blocks(), language, facts(document, page));
  }

  private static String decoded(SourceDocument document) throws UnreadableDocumentException {
    return Decoder.decode(document.bytes(), document.charset());
  }

  private static ReadPage readText(SourceDocument document) throws UnreadableDocumentException {
    String text = CleanText.clean(decoded(document));
    FrontMatter front = FrontMatter.of(text);
    BlockWriter out = new BlockWriter();
    out.add(Block.Kind.TITLE, front.value("title"));
    new PlainTextLayout(PageFurniture.bundled(), FurnitureLines.bundled(), out)
        .write(text, front.bodyStart());
    return ReadPage.of(out, front);
  }

  private static ReadPage readMarkdown(SourceDocument document) throws UnreadableDocumentException {
    String text = CleanText.clean(decoded(document));
    FrontMatter front = FrontMatter.of(text);
    BlockWriter out = new BlockWriter();
    out.add(Block.Kind.TITLE, front.value("title"));
    new MarkdownLayout(FurnitureLines.bundled(), out).write(text, front.bodyStart());
    return ReadPage.of(out, front);
  }

  private PageFacts facts(SourceDocument document, ReadPage page) {
    boolean given = document.date().isPresent();
    Optional<LocalDate> date = given ? document.date() : page.date();
    String basis = given ? document.dateBasis() : page.dateBasis();
    return new PageFacts(
        page.title(),
        date,
        basis,
        page.date(),
        page.publisher(),
        document.address().isEmpty() || !page.source().isEmpty()
            ? page.source()
            : document.address(),
        document.retrieved(),
        hashes ? sha256(document.bytes()) : "");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no SHA-256", missing);
    }
  }
}
