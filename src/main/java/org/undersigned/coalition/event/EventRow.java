package org.undersigned.coalition.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.undersigned.coalition.InputTable;

/**
 * Which event a document prints: a row of {@code --events}.
 *
 * @param document name of the statement
 * @param event name of the event
 * @param versionDate day of this version of the list, if known
 * @param basis why they belong together, in words
 */
public record EventRow(
    String document, String event, Optional<LocalDate> versionDate, String basis) {
  public EventRow {
    Objects.requireNonNull(document);
    Objects.requireNonNull(event);
    Objects.requireNonNull(versionDate);
    Objects.requireNonNull(basis);
  }

  /**
   * Reads {@code document,event,version_date,basis}, by document.
   *
   * @throws InputTable.Unusable with file and line
   */
  public static Map<String, EventRow> read(Path file) {
    Map<String, EventRow> rows = new LinkedHashMap<>();
    for (InputTable.Row row : InputTable.read(file, "document", "event").rows()) {
      String document = row.get("document");
      if (document.isEmpty() || row.get("event").isEmpty()) {
        throw row.wrong("document and event must both be given");
      }
      EventRow read =
          new EventRow(document, row.get("event"), row.day("version_date"), row.get("basis"));
      if (rows.putIfAbsent(document, read) != null) {
        throw row.wrong(document + " stands here twice; a document prints one event");
      }
    }
    return rows;
  }
}
