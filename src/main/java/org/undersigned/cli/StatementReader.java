package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.undersigned.Pipeline;
import org.undersigned.document.SourceDocument;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.RosterFile;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.text.UnreadableDocumentException;

/** Turns what the user named into documents, and documents into signatory lists. */
final class StatementReader {
  private final ReadingOptions options;
  private final ReferenceData reference;
  private final Pipeline pipeline;
  private final Set<String> withoutCompleteness = new ConcurrentSkipListSet<>();

  StatementReader(ReadingOptions options, ReferenceData reference) {
    this.options = options;
    this.reference = reference;
    this.pipeline = new Pipeline(reference);
  }

  /** One task for each document, in input order. */
  Iterator<OrderedReading.Task> tasks() {
    return options.inputs.stream()
        .map(input -> new OrderedReading.Task(input, () -> read(input)))
        .iterator();
  }

  /** What the user should know after the reading, one line each. */
  List<String> notes() {
    return withoutCompleteness.stream()
        .map(
            file ->
                "undersigned: "
                    + file
                    + ": has no column list, so its lists count as partial and nobody is called"
                    + " absent (--complete if they are whole)")
        .toList();
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
    return RosterFile.looksLike(document.bytes()) ? table(document) : pipeline.read(document);
  }

  private List<SignatoryList> table(SourceDocument document) throws IOException {
    ListKind unknown = options.complete ? ListKind.COMPLETE : ListKind.PARTIAL;
    RosterFile file = RosterFile.read(document.bytes(), reference, unknown);
    if (!file.completeness() && !options.complete) {
      withoutCompleteness.add(document.origin());
    }
    return file.lists();
  }
}
