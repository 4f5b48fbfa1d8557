package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.undersigned.coalition.output.PackageCheck;

class ReportCommandTest {
  private static final String TEXTS = "src/test/resources/corpus/texts/";
  private static final String MISSILES = "2024-01-09-dprk-russia-missiles-govuk";
  private static final String PRESS = "2024-01-09-newstrack-missile-transfers";
  @TempDir Path dir;

  private Run report(Path out, String... inputs) {
    List<String> args = new ArrayList<>(List.of("report"));
    args.addAll(List.of(inputs));
    args.addAll(List.of("-o", out.toString()));
    return Run.of(args);
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (var walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        hashes.put(
            folder.relativize(file).toString(),
            org.undersigned.page.Manifest.sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  @Test
  void writesWhatItPromisesAndTheSameTwice() throws IOException {
    Path one = dir.resolve("one");
    Path two = dir.resolve("two");
    assertEquals(new Run(0, "", ""), report(one, TEXTS + MISSILES + ".html"));
    assertEquals(0, report(two, "--no-charts", TEXTS + MISSILES + ".html").status());
    assertFalse(Files.exists(two.resolve("charts")));
    assertEquals(0, report(two, TEXTS + MISSILES + ".html").status());
    assertEquals(hashes(one), hashes(two));
    List<String> expected = new ArrayList<>(List.of("CITATION.cff"));
    for (String kind : List.of("alignment", "groups", "map", "regions")) {
      expected.add("charts/" + MISSILES + "-" + kind + ".csv");
      expected.add("charts/" + MISSILES + "-" + kind + ".png");
    }
    expected.addAll(
        List.of(
            "codebook.md",
            "datapackage.json",
            "doubts.csv",
            "manifest.csv",
            "report.html",
            "run.json",
            "signatories.csv",
            "statements.csv",
            "tally.csv"));
    assertEquals(expected, List.copyOf(hashes(one).keySet()));
    assertEquals(1 + 51, Files.readAllLines(one.resolve("signatories.csv")).size());
    assertTrue(Files.size(one.resolve("report.html")) < 2_000_000);
  }

  @Test
  void namesWhatCannotBeReadAndDeliversTheRest() throws IOException {
    Path out = dir.resolve("out");
    Path empty = Files.writeString(dir.resolve("empty.txt"), "");
    Run run = report(out, "--no-charts", empty.toString(), TEXTS + PRESS + ".txt");
    assertEquals(1, run.status());
    assertEquals(1, run.err().lines().filter(l -> l.contains("empty.txt")).count(), run.err());
    assertEquals(2, Files.readAllLines(out.resolve("statements.csv")).size());
    assertTrue(Files.readString(out.resolve("report.html")).contains("empty.txt"));
  }

  @Test
  void nothingReadLeavesTheEarlierReport() throws IOException {
    Path out = dir.resolve("out");
    report(out, "--no-charts", TEXTS + PRESS + ".txt");
    Map<String, String> before = hashes(out);
    Run run = report(out, dir.resolve("no-such-file.txt").toString());
    assertEquals(1, run.status());
    assertEquals(before, hashes(out));
  }

  @Test
  void nobodyIsCalledAbsentFromAPartialListInAnyFile() throws IOException {
    Path out = dir.resolve("out");
    report(out, TEXTS + PRESS + ".txt");
    for (String name : hashes(out).keySet()) {
      if (!name.endsWith(".png")) {
        String text =
            Files.readString(out.resolve(name)).replaceAll("data:image/png;base64,[^\"]*", "");
        assertFalse(text.contains("Hungary") || text.contains("HUN"), name);
        assertFalse(text.contains("not on the list:"), name);
      }
    }
  }

  @Test
  void refusesWhatIsNotItsOwnInOneLine() throws IOException {
    Path out = Files.createDirectories(dir.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "mine");
    Run run = report(out, TEXTS + PRESS + ".txt");
    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("--force"), run.err());
    assertEquals(List.of("thesis.txt"), List.copyOf(hashes(out).keySet()));

    run = report(Path.of("/proc/none/out"), TEXTS + PRESS + ".txt");
    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void anUnknownLanguageOrSchemeIsAWrongQuestion() {
    for (String option : List.of("--language=xx", "--by=nonsense")) {
      Run run = report(dir.resolve("out"), option, TEXTS + PRESS + ".txt");
      assertEquals(2, run.status());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  /** Over samples and labelled statements: many languages, doubts, votes and own groups apart. */
  @Test
  void theDataPackageSaysWhatTheTablesHold() throws IOException {
    Path out = dir.resolve("package");
    assertEquals(
        0,
        report(out, "--no-charts", "data/statements", "src/test/resources/corpus/texts").status());
    Map<String, List<List<String>>> files = new TreeMap<>();
    for (String file : List.of("statements.csv", "signatories.csv", "tally.csv", "doubts.csv")) {
      try (CSVParser csv =
          CSVParser.parse(
              out.resolve(file), java.nio.charset.StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
        files.put(file, csv.stream().map(CSVRecord::toList).toList());
      }
    }
    assertTrue(files.get("signatories.csv").size() > 1000);
    PackageCheck.assertAllows(Files.readString(out.resolve("datapackage.json")), files);
    String codebook = Files.readString(out.resolve("codebook.md"));
    assertTrue(codebook.contains("| share_max | number | share of eligible | "), codebook);
    assertTrue(Files.readString(out.resolve("report.html")).contains("Cite as: "));
  }
}
