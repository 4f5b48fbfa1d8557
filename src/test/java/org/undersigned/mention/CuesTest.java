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
import org.undersigned.text.UnreadableDocumentException;

/** The cue and word tables: known words in every column, balanced alternatives, real examples. */
class CuesTest {
  /** A row of list words with more phrases makes the index, and each start, measurably larger. */
  private static final int MOST_SPELLED = 8_000;

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
        int spelled = LexiconBuilder.alternatives(r.get("word")).size();
        if (spelled > MOST_SPELLED) {
          faults.add(at + "spells out " + spelled + " phrases: the index grows with each");
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** Real examples, read by the real pipeline; all of them are named at once. */
  @Test
  void examplesAndCounterExamplesAreReadAsTheyShould()
      throws IOException, UnreadableDocumentException {
    CueProof proof = new CueProof();
    List<String> faults = new ArrayList<>();
    for (Path file : files("cues-")) {
      for (CSVRecord r : rows(file)) {
        faults.addAll(proof.faults(language(file), r));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void everyRowHasAnExampleAndACounterExample() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files("cues-")) {
      for (CSVRecord r : rows(file)) {
        if (!CueProof.isComplete(r)) {
          faults.add(
              file.getFileName()
                  + ": the cue "
                  + r.get("cue")
                  + " lacks an example or its opposite");
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static String language(Path file) {
    String name = file.getFileName().toString();
    return name.substring("cues-".length(), name.length() - ".csv".length());
  }

  private static void phrase(String phrase, String at, List<String> faults) {
    long open = phrase.chars().filter(c -> c == '(').count();
    long close = phrase.chars().filter(c -> c == ')').count();
    if (open != close) {
      faults.add(at + "unbalanced alternatives in " + phrase);
    }
    if (phrase.matches(".*\\([^)]*\\(.*")) {
      faults.add(at + "alternatives within alternatives in " + phrase);
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
