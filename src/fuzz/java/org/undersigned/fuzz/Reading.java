package org.undersigned.fuzz;

import java.util.List;
import java.util.Optional;
import org.undersigned.Pipeline;
import org.undersigned.document.SourceDocument;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Leniency;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.text.UnreadableDocumentException;

/** What must hold of every document, whatever is in it. */
final class Reading {
  private static final Pipeline PIPELINE =
      new Pipeline(ReferenceData.bundled(), Leniency.NORMAL);

  private Reading() {}

  /** Reads a document: it is refused in one line, or every finding lies inside a clean text. */
  static void check(SourceDocument.Type type, byte[] bytes) {
    SourceDocument document =
        new SourceDocument("fuzz", "fuzz", type, "", bytes, Optional.empty(), "", "");
    try {
      List<SignatoryList> lists = PIPELINE.read(document);
      lists.forEach(Reading::check);
    } catch (UnreadableDocumentException refused) {
      if (refused.getMessage().lines().count() != 1) {
        throw new AssertionError(refused.getMessage());
      }
    }
  }

  private static void check(SignatoryList list) {
    String text = list.text().orElseThrow().text();
    if (text.chars().anyMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c))) {
      throw new AssertionError("a control character in the text");
    }
    for (Finding finding : list.findings()) {
      if (finding.span().start() < 0 || finding.span().end() > text.length()) {
        throw new AssertionError("outside the text: " + finding);
      }
    }
  }
}
