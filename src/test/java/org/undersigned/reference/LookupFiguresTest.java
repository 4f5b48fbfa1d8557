package org.undersigned.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * How many names {@code lookup} gets right, printed by language, with floors. Both lists of names
 * were made without our tables: the United Nations' own names of their members, and the npm package
 * i18n-iso-countries, written by volunteers of each language, while ours begin with CLDR. Right is
 * one answer, the right one; several answers among them the right one count as not right; an answer
 * without it is wrong.
 */
class LookupFiguresTest {
  private static final Path NAMES = Path.of("src", "test", "resources", "names");
  private static final ReferenceData DATA = ReferenceData.bundled();
  private static final NameLookup LOOKUP =
      new NameLookup(DATA, NameLookup.order(DATA), Optional.empty());

  private static final class Figures {
    private int asked;
    private int right;
    private final List<String> unsettled = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    void ask(String entity, String name) {
      asked++;
      List<String> found =
          LOOKUP.find(name).candidates().stream().map(NameLookup.Candidate::entity).toList();
      if (found.equals(List.of(entity))) {
        right++;
      } else if (found.isEmpty() || found.contains(entity)) {
        unsettled.add(entity + " " + name);
      } else {
        wrong.add(entity + " " + name + " " + found);
      }
    }

    double share() {
      return (double) right / asked;
    }
  }

  @Test
  void membersByTheirNamesInTheUnitedNations() throws IOException {
    Map<String, Figures> figures = new TreeMap<>();
    for (CSVRecord row : read("un-names.csv")) {
      for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
        figures.computeIfAbsent(language, l -> new Figures()).ask(row.get(0), row.get(language));
      }
    }
    print("names in the United Nations", figures);
    figures.forEach(
        (language, f) -> {
          assertTrue(f.share() >= 0.98, () -> language + " " + f.unsettled);
          assertEquals(List.of(), f.wrong, language);
        });
  }

  @Test
  void statesByTheirNamesInTwentyLanguages() throws IOException {
    Map<String, Figures> figures = new TreeMap<>();
    int asked = 0;
    int wrong = 0;
    for (CSVRecord row : read("states-elsewhere.csv")) {
      if (row.get("wrong_in_source").isEmpty()) {
        figures
            .computeIfAbsent(row.get("language"), l -> new Figures())
            .ask(row.get("entity"), row.get("name"));
      }
    }
    print("names of 199 states elsewhere", figures);
    for (Map.Entry<String, Figures> language : figures.entrySet()) {
      Figures f = language.getValue();
      assertTrue(f.share() >= 0.97, () -> language.getKey() + " " + f.unsettled);
      asked += f.asked;
      wrong += f.wrong.size();
    }
    assertEquals(20, figures.size());
    assertTrue(wrong < asked * 0.001, wrong + " of " + asked + " wrong");
  }

  private static void print(String what, Map<String, Figures> figures) {
    figures.forEach(
        (language, f) ->
            System.out.printf(
                "%s, %s: %d of %d right (%.1f %%), %d wrong%s%n",
                what,
                language,
                f.right,
                f.asked,
                100 * f.share(),
                f.wrong.size(),
                f.wrong.isEmpty() ? "" : " " + f.wrong));
  }

  private static List<CSVRecord> read(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(NAMES.resolve(file))) {
      return format.parse(reader).getRecords();
    }
  }
}
