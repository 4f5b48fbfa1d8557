package org.undersigned.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads a PDF: its words by their places, put together as people read them. */
final class PdfReader {
  /** Held so that their silence is not collected as garbage. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    // the library's own mapper looks through all fonts and keeps a list in the home folder
    FontMappers.set(new OneFontMapper());
  }

  private PdfReader() {}

  static ReadPage read(byte[] bytes) throws UnreadableDocumentException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new UnreadableDocumentException("this PDF does not allow its text to be copied");
      }
      List<PdfPage> pages = PdfWords.of(document);
      if (pages.stream().allMatch(page -> page.words().isEmpty())) {
        throw new UnreadableDocumentException(
            "no text in this PDF: it is a scan; run OCR on it first (e.g. ocrmypdf)");
      }
      BlockWriter out = new BlockWriter();
      new PdfLayout(out).write(pages);
      String language = Optional.ofNullable(document.getDocumentCatalog().getLanguage()).orElse("");
      return new ReadPage(
          out.text(), out.blocks(), title(out, document), Optional.empty(), "", "", "", language);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableDocumentException(
          "this PDF is locked with a password; save it without one first", locked);
    } catch (PdfWords.TooMuch swollen) {
      throw new UnreadableDocumentException(
          "this PDF draws far more than pages can show and was refused", swollen);
    } catch (IOException damaged) {
      throw new UnreadableDocumentException("this PDF is damaged and cannot be read", damaged);
    } catch (RuntimeException | StackOverflowError damaged) {
      throw new UnreadableDocumentException("this PDF is damaged and cannot be read", damaged);
    }
  }

  /** The first heading; else the title that the file carries, if it looks like one. */
  private static String title(BlockWriter out, PDDocument document) {
    String heading = ReadPage.firstHeading(out);
    if (!heading.isEmpty()) {
      return heading;
    }
    String carried = document.getDocumentInformation().getTitle();
    String title = carried == null ? "" : CleanText.collapse(CleanText.clean(carried));
    boolean fileName = title.indexOf(' ') < 0 || title.startsWith("Microsoft ");
    return fileName ? "" : title;
  }
}
