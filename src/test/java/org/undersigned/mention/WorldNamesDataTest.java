package org.undersigned.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The names tables of every language but English: form, codes, clashes and coverage. */
class WorldNamesDataTest {
  private static final Path REFERENCE = Path.of("data", "reference");
  private static final Path NAMES = REFERENCE.resolve("names");
  private static final Path KNOWN = Path.of("src", "test", "resources", "names");
  private static final Set<String> FORMER = Set.of("SUN", "CSK", "YUG", "SCG", "DDR");
  private static final Set<String> KINDS =
      Set.of(
          "short",
          "official",
          "inverted",
          "abbreviation",
          "adjective",
          "demonym",
          "capital",
          "variant",
          "former",
          "oblique",
          "office");

  @Test
  void rowsAreSortedNormalisedAndKnown() throws IOException {
    Set<String> codes = codes();
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, List<CSVRecord>> table : tables().entrySet()) {
      String before = "";
      Set<String> seen = new HashSet<>();
      for (CSVRecord row : table.getValue()) {
        String where = table.getKey() + " " + row.getRecordNumber() + " " + row.get("name");
        String key = row.get("entity") + "\u0000" + row.get("kind") + "\u0000" + row.get("name");
        if (BY_CODE_POINT.compare(before, key) >= 0) {
          faults.add("not sorted: " + where);
        }
        before = key;
        if (!seen.add(row.get("entity") + "\u0000" + row.get("name"))) {
          faults.add("twice: " + where);
        }
        if (!codes.contains(row.get("entity"))) {
          faults.add("unknown code " + row.get("entity") + ": " + where);
        }
        if (!KINDS.contains(row.get("kind"))
            || !Set.of("strong", "weak").contains(row.get("strength"))) {
          faults.add("unknown kind or strength: " + where);
        }
        if (!Normalizer.isNormalized(row.get("name"), Normalizer.Form.NFC)
            || !row.get("name").equals(row.get("name").strip())
            || row.get("name").isEmpty()
            || row.get("source").isEmpty()) {
          faults.add("not clean: " + where);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void noStrongNameStandsForTwo() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, List<CSVRecord>> table : tables().entrySet()) {
      Map<String, String> owner = new HashMap<>();
      for (CSVRecord row : table.getValue()) {
        String first = owner.putIfAbsent(row.get("name"), row.get("entity"));
        if (first != null
            && !first.equals(row.get("entity"))
            && row.get("strength").equals("strong")) {
          faults.add(table.getKey() + " " + row.get("name") + ": " + first + row.get("entity"));
        }
      }
      for (CSVRecord row : table.getValue()) {
        if (row.get("strength").equals("strong")
            && !owner.get(row.get("name")).equals(row.get("entity"))) {
          faults.add(table.getKey() + " " + row.get("name"));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyStateHasAShortNameInEveryLanguage() throws IOException {
    Set<String> states = new TreeSet<>();
    for (CSVRecord row : read(REFERENCE.resolve("states.csv"))) {
      if (!row.get("status").equals("former")) {
        states.add(row.get("code"));
      }
    }
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, List<CSVRecord>> table : tables().entrySet()) {
      Set<String> missing = new TreeSet<>(states);
      int names = 0;
      int official = 0;
      Set<String> withOfficial = new HashSet<>();
      for (CSVRecord row : table.getValue()) {
        names++;
        if (row.get("kind").equals("short")) {
          missing.remove(row.get("entity"));
        }
        if (row.get("kind").equals("official") && withOfficial.add(row.get("entity"))) {
          official++;
        }
      }
      System.out.printf(
          "%s: %d names, short for %d of %d states, official for %d%n",
          table.getKey(), names, states.size() - missing.size(), states.size(), official);
      if (!missing.isEmpty()) {
        faults.add(table.getKey() + " " + missing);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void namesFromElsewhereAreRecognised() throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, List<CSVRecord>> tables = tables();
    if (!Files.isDirectory(KNOWN)) {
      return;
    }
    List<Path> files;
    try (var list = Files.list(KNOWN)) {
      files = list.filter(p -> p.getFileName().toString().startsWith("known-")).sorted().toList();
    }
    for (Path file : files) {
      String language = file.getFileName().toString().replaceAll("^known-|\\.csv$", "");
      if (!tables.containsKey(language)) {
        continue;
      }
      Set<String> have = new HashSet<>();
      for (CSVRecord row : tables.get(language)) {
        have.add(row.get("entity") + " " + Fold.all(row.get("name")));
      }
      int total = 0;
      int found = 0;
      for (CSVRecord row : read(file)) {
        total++;
        String wanted = row.get("entity") + " " + Fold.all(row.get("name"));
        if (have.contains(wanted)) {
          found++;
        } else {
          faults.add(language + " " + wanted);
        }
      }
      System.out.printf("%s: %d of %d names from elsewhere known%n", language, found, total);
    }
    assertTrue(faults.isEmpty(), faults::toString);
  }

  @Test
  void namesOfTheUnitedNationsAreRecognised() throws IOException {
    Map<String, List<CSVRecord>> tables = tables();
    List<String> faults = new ArrayList<>();
    for (String language : List.of("ar", "es", "fr", "ru", "zh")) {
      Set<String> have = new HashSet<>();
      for (CSVRecord row : tables.get(language)) {
        have.add(row.get("entity") + " " + Fold.all(row.get("name")));
      }
      for (CSVRecord row : read(KNOWN.resolve("un-names.csv"))) {
        if (!have.contains(row.get("code") + " " + Fold.all(row.get(language)))) {
          faults.add(language + " " + row.get(language));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aLookAlikeHoldsANameOfItsLanguageAndIsNone() throws IOException {
    Map<String, Set<String>> folded = new HashMap<>();
    for (Map.Entry<String, List<CSVRecord>> table : tables().entrySet()) {
      Set<String> names = new HashSet<>();
      table.getValue().forEach(row -> names.add(Fold.all(row.get("name"))));
      folded.put(table.getKey(), names);
    }
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : read(REFERENCE.resolve("look-alikes.csv"))) {
      String language = row.get("language");
      if (language.equals("en")) {
        continue;
      }
      String text = Fold.all(row.get("text"));
      Set<String> names = folded.getOrDefault(language, Set.of());
      if (names.contains(text) || names.stream().noneMatch(text::contains)) {
        faults.add(language + " " + row.get("text"));
      }
    }
    assertEquals(List.of(), faults);
  }

  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        int[] x = a.codePoints().toArray();
        int[] y = b.codePoints().toArray();
        return java.util.Arrays.compare(x, y);
      };

  private static Map<String, List<CSVRecord>> tables() throws IOException {
    Map<String, List<CSVRecord>> tables = new TreeMap<>();
    List<Path> files;
    try (var list = Files.list(NAMES)) {
      files = list.filter(p -> p.getFileName().toString().matches("names-.+\\.csv")).toList();
    }
    for (Path file : files) {
      String language = file.getFileName().toString().replaceAll("^names-|\\.csv$", "");
      if (!language.equals("en")) {
        tables.put(language, read(file));
      }
    }
    return tables;
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new HashSet<>(FORMER);
    for (String table : List.of("states.csv", "groups.csv", "organisations.csv")) {
      Path file = REFERENCE.resolve(table);
      if (Files.exists(file)) {
        for (CSVRecord row : read(file)) {
          codes.add(row.get(0));
        }
      }
    }
    return codes;
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return parser.getRecords();
    }
  }
}
