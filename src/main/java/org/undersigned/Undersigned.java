package org.undersigned;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.undersigned.document.SourceDocument;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.text.UnreadableDocumentException;

/**
 * Reads joint statements and says who signed them, for use from Java. Thread-safe: one instance
 * serves any number of threads.
 */
public final class Undersigned {
  private final Pipeline pipeline;

  private Undersigned(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** A reader over the bundled tables. */
  public static Undersigned bundled() {
    return new Undersigned(new Pipeline(ReferenceData.bundled(), Leniency.NORMAL));
  }

  /**
   * Who signed what a plain text says.
   *
   * @param text the statement or a report of it, never null
   * @return one list for each statement in the text, the principal one first and named {@code text}
   * @throws IllegalArgumentException when the text is empty
   */
  public List<SignatoryList> parse(String text) {
    return parse("text", text, SourceDocument.Type.TEXT, Optional.empty());
  }

  /**
   * Who signed what a document says.
   *
   * @param id the principal statement's name
   * @param content the document as text
   * @param type how to read it: text, Markdown or HTML
   * @param date day of the act where the caller knows it; memberships are taken at it
   * @throws IllegalArgumentException when there is no text in it
   */
  public List<SignatoryList> parse(
      String id, String content, SourceDocument.Type type, Optional<LocalDate> date) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String basis = date.isPresent() ? "option" : "";
    try {
      return pipeline.read(new SourceDocument(id, id, type, "UTF-8", bytes, date, basis, ""));
    } catch (UnreadableDocumentException e) {
      throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
    }
  }
}
