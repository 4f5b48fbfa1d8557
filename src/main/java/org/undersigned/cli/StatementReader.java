package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.undersigned.document.SourceDocument;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;

/** Turns what the user named into documents, and documents into signatory lists. */
final class StatementReader {
  private final ReadingOptions options;

  StatementReader(ReadingOptions options) {
    this.options = options;
  }

  /** One task for each document, in input order. */
  Iterator<OrderedReading.Task> tasks() {
    return options.inputs.stream()
        .map(input -> new OrderedReading.Task(input, () -> read(input)))
        .iterator();
  }

  private List<SignatoryList> read(String input) throws IOException {
    Path path = Path.of(input);
    String name = path.getFileName().toString();
    String id = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    Optional<LocalDate> day = options.day();
    SourceDocument document =
        new SourceDocument(
            id,
            input,
            SourceDocument.Type.TEXT,
            "",
            Files.readAllBytes(path),
            day,
            day.isPresent() ? "option" : "",
            "");
    return List.of(
        new SignatoryList(
            document.id(),
            new StatementFacts(
                "",
                day,
                document.dateBasis(),
                "und",
                ListKind.NONE,
                Optional.empty(),
                "unstated",
                "",
                "other",
                List.of(),
                List.of(),
                "",
                "",
                "",
                ""),
            List.of(),
            List.of(),
            Optional.empty()));
  }
}
