package org.undersigned.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The English names, organisations, persons and look-alikes: form, order, dates, clashes, and what
 * must not be read as a state. Run with {@code -Dfix} to put the rows in order.
 */
class NamesDataTest {
  private static final Path REFERENCE = Path.of("data", "reference");
  private static final Path KNOWN = Path.of("src", "test", "resources", "names");
  private static final String EMPTY_DATE = "";
  private static final Set<String> EMPTY = Set.of("from", "until", "surname");

  /** A table of names: its file, columns, and the columns that order it. */
  enum Names {
    ENGLISH(
        "names/names-en.csv",
        List.of("entity", "kind", "name", "strength", "from", "until", "source"),
        List.of("entity", "kind", "name")),
    ORGANISATIONS("organisations.csv", List.of("code", "name", "kind", "source"), List.of("code")),
    LOOK_ALIKES(
        "look-alikes.csv",
        List.of("language", "text", "reason", "source"),
        List.of("language", "text")),
    PERSONS(
        "persons.csv",
        List.of("person", "surname", "language", "entity", "office", "from", "until", "source"),
        List.of("entity", "from", "person", "language", "office"));

    private final Path file;
    private final List<String> columns;
    private final List<String> order;

    Names(String file, List<String> columns, List<String> order) {
      this.file = REFERENCE.resolve(file);
      this.columns = columns;
      this.order = order;
    }

    List<CSVRecord> rows() throws IOException {
      return read(file);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTableStandsInItsOrderAndQuoting(Names table) throws IOException {
    List<CSVRecord> rows = new ArrayList<>(table.rows());
    Comparator<CSVRecord> order = Comparator.comparing(r -> "");
    for (String column : table.order) {
      order = order.thenComparing(r -> r.get(column), NamesDataTest::byCodePoint);
    }
    rows.sort(order);
    StringBuilder canonical = new StringBuilder(String.join(",", table.columns)).append('\n');
    for (CSVRecord row : rows) {
      List<String> cells = table.columns.stream().map(c -> quoted(row.get(c))).toList();
      canonical.append(String.join(",", cells)).append('\n');
    }
    if (System.getProperty("fix") != null) {
      Files.writeString(table.file, canonical.toString());
    }
    assertEquals(
        canonical.toString(),
        Files.readString(table.file),
        () -> table.file + " is not in order; -Dfix mends it");
  }

  @ParameterizedTest
  @EnumSource
  void cellsAreClean(Names table) throws IOException {
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : table.rows()) {
      for (String column : table.columns) {
        String cell = row.get(column);
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)
            || !cell.equals(cell.strip())
            || cell.contains("  ")
            || cell.codePoints().anyMatch(c -> c < ' ' || c == 0xA0 || c == 0xAD || c == 0x200B)
            || cell.isEmpty() && !EMPTY.contains(column)) {
          faults.add(where(table, row) + ": " + column + " \"" + cell + "\"");
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource
  void noRowStandsTwice(Names table) throws IOException {
    Set<List<String>> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : table.rows()) {
      List<String> key =
          switch (table) {
            case ENGLISH ->
                List.of(row.get("entity"), row.get("name"), row.get("from"), row.get("until"));
            case ORGANISATIONS -> List.of(row.get("code"));
            case LOOK_ALIKES -> List.of(row.get("language"), row.get("text"));
            case PERSONS ->
                List.of(row.get("person"), row.get("language"), row.get("entity"), row.get("from"));
          };
      if (!seen.add(key)) {
        faults.add(where(table, row) + ": " + key);
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "PERSONS"})
  void datesAreDaysAndUntilComesAfterFrom(Names table) throws IOException {
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : table.rows()) {
      try {
        if (!from(row).isBefore(until(row))) {
          faults.add(where(table, row) + ": until is not after from");
        }
      } catch (DateTimeParseException e) {
        faults.add(where(table, row) + ": " + e.getParsedString() + " is no day");
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "PERSONS"})
  void everyEntityExists(Names table) throws IOException {
    Set<String> codes = new HashSet<>();
    for (String file : List.of("states.csv", "groups.csv", "organisations.csv")) {
      read(REFERENCE.resolve(file)).forEach(row -> codes.add(row.get(0)));
    }
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : table.rows()) {
      if (!codes.contains(row.get("entity"))) {
        faults.add(where(table, row) + ": no entity " + row.get("entity"));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void organisationsAreNeitherStatesNorGroups() throws IOException {
    Set<String> codes = new TreeSet<>();
    Names.ORGANISATIONS.rows().forEach(row -> codes.add(row.get("code")));
    for (String file : List.of("states.csv", "groups.csv")) {
      Set<String> others = new TreeSet<>();
      read(REFERENCE.resolve(file)).forEach(row -> others.add(row.get(0)));
      others.retainAll(codes);
      assertEquals(Set.of(), others, file);
    }
  }

  @Test
  void aStrongNameHasOneReadingOnAnyDay() throws IOException {
    Map<String, List<CSVRecord>> readings = new HashMap<>();
    for (CSVRecord row : Names.ENGLISH.rows()) {
      readings.computeIfAbsent(row.get("name"), n -> new ArrayList<>()).add(row);
    }
    List<String> faults = new ArrayList<>();
    for (List<CSVRecord> rows : readings.values()) {
      for (CSVRecord one : rows) {
        for (CSVRecord other : rows) {
          if (!one.get("entity").equals(other.get("entity"))
              && one.get("strength").equals("strong")
              && from(one).isBefore(until(other))
              && from(other).isBefore(until(one))) {
            faults.add(one.get("name") + ": " + one.get("entity") + ", " + other.get("entity"));
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyStateOrganisationAndNamedGroupHasAShortName() throws IOException {
    Set<String> missing = new TreeSet<>();
    read(REFERENCE.resolve("states.csv")).forEach(row -> missing.add(row.get(0)));
    read(REFERENCE.resolve("organisations.csv")).forEach(row -> missing.add(row.get(0)));
    for (CSVRecord row : read(REFERENCE.resolve("groups.csv"))) {
      if (row.get("kind").equals("caucus") || row.get("expands").equals("self")) {
        missing.add(row.get("group"));
      }
    }
    for (CSVRecord row : Names.ENGLISH.rows()) {
      if (row.get("kind").equals("short")) {
        missing.remove(row.get("entity"));
      }
    }
    missing.remove("NAM"); // Namibia and the movement share the code; the names are NAM_GROUP's
    missing.remove("FOC_PARTIAL"); // part of FOC
    assertEquals(Set.of(), missing);
  }

  @Test
  void theOneShortNameOfAStateIsTheOneThatIsPrinted() throws IOException {
    Map<String, List<String>> shortNames = new HashMap<>();
    for (CSVRecord row : Names.ENGLISH.rows()) {
      if (row.get("kind").equals("short")) {
        shortNames.computeIfAbsent(row.get("entity"), e -> new ArrayList<>()).add(row.get("name"));
      }
    }
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : read(REFERENCE.resolve("states.csv"))) {
      List<String> names = shortNames.remove(row.get("code"));
      if (!List.of(row.get("name")).equals(names)) {
        faults.add(row.get("code") + ": " + row.get("name") + ", not " + names);
      }
    }
    shortNames.forEach(
        (entity, names) -> {
          if (names.size() != 1) {
            faults.add(entity + ": " + names);
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void namesFromElsewhereAreKnown() throws IOException {
    Set<String> have = new HashSet<>();
    for (CSVRecord row : Names.ENGLISH.rows()) {
      have.add(row.get("entity") + " " + Fold.all(row.get("name")));
    }
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : read(KNOWN.resolve("known-en.csv"))) {
      String wanted = row.get("entity") + " " + Fold.all(row.get("name"));
      if (!have.contains(wanted)) {
        faults.add(wanted);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aLookAlikeHoldsANameAndIsNone() throws IOException {
    Set<String> names = names();
    Set<String> persons = new HashSet<>();
    Names.PERSONS.rows().forEach(row -> persons.add(row.get("person")));
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : Names.LOOK_ALIKES.rows()) {
      if (!row.get("language").equals("en")) {
        continue; // tested beside the names of its language
      }
      String text = row.get("text");
      if (names.contains(Fold.all(text)) || persons.contains(text)) {
        faults.add(where(Names.LOOK_ALIKES, row) + ": " + text + " is a name");
      }
      if (found(text, names, Set.of()).isEmpty()) {
        faults.add(where(Names.LOOK_ALIKES, row) + ": no name stands in " + text);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void noLookAlikeHidesTwoStatesInARow() throws IOException {
    Set<String> states = new HashSet<>();
    for (CSVRecord row : Names.ENGLISH.rows()) {
      if (row.get("entity").length() == 3 && row.get("kind").equals("short")) {
        states.add(row.get("name"));
      }
    }
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : Names.LOOK_ALIKES.rows()) {
      if (Stream.of(row.get("text").split(", | and ")).filter(states::contains).count() > 1) {
        faults.add(where(Names.LOOK_ALIKES, row) + ": " + row.get("text"));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void nothingIsFoundWhereNoStateIsMeant() throws IOException {
    Set<String> names = names();
    Set<String> masks = new HashSet<>();
    Names.LOOK_ALIKES.rows().forEach(row -> masks.add(Fold.all(row.get("text"))));
    List<String> faults = new ArrayList<>();
    int lines = 0;
    for (String line : Files.readAllLines(KNOWN.resolve("not-countries.txt"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      lines++;
      List<String> found = found(line, names, masks);
      if (!found.isEmpty()) {
        faults.add(line + ": " + found);
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(lines > 50);
  }

  private static Set<String> names() throws IOException {
    Set<String> names = new HashSet<>();
    for (CSVRecord row : Names.ENGLISH.rows()) {
      names.add(Fold.all(row.get("name")));
    }
    return names;
  }

  /** Names in a text, longest first from the left, look-alikes taking what they cover. */
  private static List<String> found(String written, Set<String> names, Set<String> masks) {
    String text = Fold.all(written);
    List<String> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        continue;
      }
      for (int end = text.length(); end > start; end--) {
        if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          continue;
        }
        String phrase = text.substring(start, end);
        boolean mask = masks.contains(phrase);
        if (mask || names.contains(phrase)) {
          if (!mask) {
            found.add(phrase);
          }
          start = end - 1;
          break;
        }
      }
    }
    return found;
  }

  private static String quoted(String cell) {
    boolean bare = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return bare ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static LocalDate from(CSVRecord row) {
    String cell = row.get("from");
    return cell.equals(EMPTY_DATE) ? LocalDate.MIN : LocalDate.parse(cell);
  }

  private static LocalDate until(CSVRecord row) {
    String cell = row.get("until");
    return cell.equals(EMPTY_DATE) ? LocalDate.MAX : LocalDate.parse(cell);
  }

  private static String where(Names table, CSVRecord row) {
    return table.file.getFileName() + ":" + (row.getRecordNumber() + 1);
  }

  private static int byCodePoint(String a, String b) {
    return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return parser.getRecords();
    }
  }
}
