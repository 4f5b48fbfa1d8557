package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoalitionsCommandTest {
  private static final String STATEMENTS = "data/statements";

  @TempDir Path dir;

  private Path study(String name, String input) {
    Path out = dir.resolve(name);
    List<String> args = new ArrayList<>(List.of("coalitions", input, "-o", out.toString()));
    args.addAll(List.of("--seeds", "1", "--resamples", "2", "--draws", "1"));
    Run run = Run.of(args);
    assertEquals(0, run.status(), run.err());
    return out;
  }

  /** What a list lacks by its document's own figure goes through the table that parse writes. */
  @Test
  void aTableOfSignatoriesIsStudiedAsItsDocumentsAre() throws IOException {
    Path rows = dir.resolve("rows.csv");
    Run parsed = Run.of(List.of("parse", "--roles", "all", STATEMENTS));
    Files.writeString(rows, parsed.out());
    Path ofDocuments = study("documents", STATEMENTS);
    Path ofTable = study("table", rows.toString());
    for (String file : List.of("incidence.csv", "cosigning.csv", "absentees.csv")) {
      assertEquals(
          Files.readString(ofDocuments.resolve(file)),
          Files.readString(ofTable.resolve(file)),
          file);
    }
    String events = Files.readString(ofTable.resolve("events.csv"));
    assertTrue(events.contains("list short: "), events);
  }
}
