package org.undersigned.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Every rule that can decide has words, so that explain never shows a bare name of a rule. */
class RuleWordsTest {
  private static final Path DISCOURSE = Path.of("data", "discourse");
  private static final Pattern STRUCTURE = Pattern.compile("\"(structure:[a-z-]+)\"");

  private final RuleWords rules = new RuleWords();

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everyCueIsToldWithItsPhrase() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<String> faults = new ArrayList<>();
    int cues = 0;
    for (Path file : files(DISCOURSE)) {
      String name = file.getFileName().toString();
      if (!name.startsWith("cues-")) {
        continue;
      }
      for (CSVRecord row : format.parse(Files.newBufferedReader(file))) {
        String rule = name.substring(5, name.length() - 4) + ":" + row.get("cue");
        String told = rules.meaning(rule).orElse("");
        cues++;
        if (!told.contains(" ") || told.startsWith(row.get("act") + ":") || told.contains("{")) {
          faults.add(rule + " " + told);
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(cues > 1000, cues + " cues");
  }

  @Test
  void everyStructureIsTold() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Path file : files(Path.of("src", "main", "java"))) {
      STRUCTURE.matcher(Files.readString(file)).results().forEach(m -> ids.add(m.group(1)));
    }
    assertTrue(ids.size() > 5, ids::toString);
    ids.forEach(id -> assertTrue(rules.meaning(id).isPresent(), id));
  }

  @Test
  void noTwoRulesHaveOneName() throws IOException {
    List<String> twice = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (String row : Files.readAllLines(Path.of("data", "discourse", "rules.csv"))) {
      String id = row.substring(0, Math.max(0, row.indexOf(',')));
      if (!ids.add(id)) {
        twice.add(id);
      }
    }
    assertEquals(List.of(), twice);
    assertTrue(ids.size() > 60, ids::toString);
  }

  @Test
  void aSigningPhraseThatWasPassedOverIsNoSilence() {
    assertEquals("no words beside it say that it signs", rules.whyNot("none"));
    assertTrue(rules.whyNot("en:thanks").contains("something else"));
  }
}
