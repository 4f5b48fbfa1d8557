package org.undersigned.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The cue and word tables: known words in every column, balanced alternatives, real examples. */
class CuesTest {
  private static final Path DISCOURSE = Path.of("data/discourse");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Test
  void everyCueSaysWhatItDoesWhereAndHowFar() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files("cues-")) {
      List<String> ids = new ArrayList<>();
      for (CSVRecord r : rows(file)) {
        String at = file.getFileName() + ":" + (r.getRecordNumber() + 1) + ": ";
        if (ids.contains(r.get("cue"))) {
          faults.add(at + "the cue " + r.get("cue") + " stands twice");
        }
        ids.add(r.get("cue"));
        try {
          Cue.Act.of(r.get("act"));
          Cue.Reach.of(r.get("reach"));
          Integer.parseInt(r.get("gap"));
        } catch (IllegalArgumentException e) {
          faults.add(at + e.getMessage());
        }
        phrase(r.get("phrase"), at, faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyListWordHasAJobAndAPhrase() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files("words-")) {
      for (CSVRecord r : rows(file)) {
        String at = file.getFileName() + ":" + (r.getRecordNumber() + 1) + ": ";
        try {
          Word.Job.of(r.get("job"));
        } catch (IllegalArgumentException e) {
          faults.add(at + e.getMessage());
        }
        phrase(r.get("word"), at, faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void anExampleHoldsItsPhrase() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files("cues-")) {
      for (CSVRecord r : rows(file)) {
        if (r.get("example").isEmpty() || r.get("reach").equals("below")) {
          continue;
        }
        String example = Fold.all(r.get("example"));
        boolean found =
            LexiconBuilder.alternatives(r.get("phrase")).stream()
                .map(p -> Fold.all(p.endsWith("*") ? p.substring(0, p.length() - 1) : p))
                .anyMatch(p -> !p.isEmpty() && example.contains(p));
        if (!found) {
          faults.add(
              file.getFileName()
                  + ":"
                  + (r.getRecordNumber() + 1)
                  + ": the example of "
                  + r.get("cue")
                  + " lacks its phrase");
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void phrase(String phrase, String at, List<String> faults) {
    long open = phrase.chars().filter(c -> c == '(').count();
    long close = phrase.chars().filter(c -> c == ')').count();
    if (open != close) {
      faults.add(at + "unbalanced alternatives in " + phrase);
    }
    if (LexiconBuilder.alternatives(phrase).stream().allMatch(p -> Fold.all(p).isEmpty())) {
      faults.add(at + "an empty phrase");
    }
    int star = phrase.indexOf('*');
    if (star >= 0 && star < phrase.length() - 1 && phrase.charAt(star + 1) == ' ') {
      faults.add(at + "a star inside the phrase " + phrase);
    }
  }

  private static List<Path> files(String prefix) throws IOException {
    try (Stream<Path> all = Files.list(DISCOURSE)) {
      return all.filter(p -> p.getFileName().toString().startsWith(prefix)).sorted().toList();
    }
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return FORMAT.parse(in).getRecords();
    }
  }
}
