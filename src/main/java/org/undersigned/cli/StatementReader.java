package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.undersigned.Pipeline;
import org.undersigned.document.SourceDocument;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.text.UnreadableDocumentException;

/** Turns what the user named into documents, and documents into signatory lists. */
final class StatementReader {
  private final ReadingOptions options;
  private final Pipeline pipeline = new Pipeline(ReferenceData.bundled());

  StatementReader(ReadingOptions options) {
    this.options = options;
  }

  /** One task for each document, in input order. */
  Iterator<OrderedReading.Task> tasks() {
    return options.inputs.stream()
        .map(input -> new OrderedReading.Task(input, () -> read(input)))
        .iterator();
  }

  private List<SignatoryList> read(String input) throws IOException, UnreadableDocumentException {
    Path path = Path.of(input);
    String name = path.getFileName().toString();
    String id = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    Optional<LocalDate> day = options.day();
    SourceDocument document =
        new SourceDocument(
            id,
            input,
            name.endsWith("html") ? SourceDocument.Type.HTML : SourceDocument.Type.TEXT,
            "",
            Files.readAllBytes(path),
            day,
            day.isPresent() ? "option" : "",
            "");
    return pipeline.read(document);
  }
}
