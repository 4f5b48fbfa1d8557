package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code parse} writes says the same to the other commands as the documents do. */
class RoundTripTest {
  private static final String STATEMENTS = "data/statements";

  /** Its figure is ten, its names are eight, one of them Congo; nobody may be called absent. */
  private static final String PARTLY =
      "Joint statement\n\nThe foreign ministers of ten countries - Chile, Peru, Norway, Japan,"
          + " Kenya, Congo, Fiji and Austria - condemn the attack.";

  @TempDir Path folder;

  private Path table(String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of("parse", "-", "--id", "partly"));
    args.addAll(List.of(options));
    Run partly = Run.of(args, PARTLY.getBytes(StandardCharsets.UTF_8));
    List<String> folders = new ArrayList<>(List.of("parse", STATEMENTS));
    folders.addAll(List.of(options));
    Run all = Run.of(folders);
    String rows = partly.out().substring(partly.out().indexOf('\n') + 1);
    return Files.writeString(folder.resolve("table.csv"), all.out() + rows);
  }

  @Test
  void everyRoleTalliesAsTheDocumentsDo() throws IOException {
    Run documents = Run.of(List.of("tally", STATEMENTS));
    Run rows = Run.of(List.of("tally", table("--roles", "all").toString()));
    List<String> again = rows.out().lines().filter(l -> !l.startsWith("partly")).toList();
    assertEquals(documents.out().lines().toList(), again);
  }

  /** The usual table has signatories only: who else is no absentee must not become one. */
  @Test
  void signatoriesAloneNameTheSameAbsentees() throws IOException {
    String table = table().toString();
    Map<String, String> documents = absent(Run.of(List.of("tally", STATEMENTS)));
    Map<String, String> rows = absent(Run.of(List.of("tally", table)));
    assertTrue(documents.values().stream().anyMatch(codes -> codes.contains("CHN")));
    documents.keySet().retainAll(rows.keySet());
    rows.keySet().removeIf(key -> key.startsWith("partly"));
    assertEquals(documents, rows);
  }

  @Test
  void nobodyIsAbsentFromWhatIsNotWhole() throws IOException {
    Map<String, String> rows = absent(Run.of(List.of("tally", table().toString())));
    assertEquals("", rows.get("partly total all"));
  }

  private static Map<String, String> absent(Run tally) throws IOException {
    Map<String, String> absent = new TreeMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(tally.out(), format)) {
      for (CSVRecord row : rows) {
        String key = row.get("statement") + " " + row.get("scheme") + " " + row.get("category");
        absent.put(key, row.get("absent"));
      }
    }
    return absent;
  }
}
