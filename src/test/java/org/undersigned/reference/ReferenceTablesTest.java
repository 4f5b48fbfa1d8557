package org.undersigned.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables are tested as strictly as code. {@code -Dfix} brings them into canonical form. */
class ReferenceTablesTest {
  private static final Path FOLDER = Path.of("data/reference");
  private static final boolean FIX = System.getProperty("fix") != null;

  private final ReferenceData data = ReferenceData.bundled();

  @Test
  void everythingThatARowPointsToExists() {
    assertEquals(
        "", data.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
  }

  /** Columns to sort by; none: the order is what readers see, and stays. */
  @ParameterizedTest
  @CsvSource({
    "states.csv,           code",
    "figures.csv,          measure code year",
    "memberships.csv,      group code from until",
    "nonstate_members.csv, group entity from",
    "assignments.csv,      scheme code from",
    "votes.csv,            resolution code",
    "resolutions.csv,      resolution",
    "sources.csv,          source",
    "languages.csv,        language",
    "release.csv,          fact",
    "groups.csv,           ''",
    "schemes.csv,          ''",
    "categories.csv,       ''",
  })
  void tablesAreInCanonicalForm(String file, String order) throws IOException {
    Path path = FOLDER.resolve(file);
    String text = Files.readString(path);
    List<Problem> problems = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>(TableReader.read(text, file, List.of(), problems));
    assertEquals(List.of(), problems);
    List<String> columns = List.of(text.substring(0, text.indexOf('\n')).strip().split(","));
    if (!order.isEmpty()) {
      List<String> keys = List.of(order.split(" "));
      rows.sort(Comparator.comparing(row -> row.key(keys)));
    }
    String canonical =
        String.join(",", columns)
            + "\n"
            + rows.stream().map(row -> line(row, columns)).collect(Collectors.joining());
    if (FIX && !canonical.equals(text)) {
      Files.writeString(path, canonical);
    } else {
      assertEquals(
          canonical, text, file + " is not sorted or quoted as it should be: -Dfix mends it");
    }
  }

  private static String line(TableRow row, List<String> columns) {
    return columns.stream().map(c -> quoted(row.text(c))).collect(Collectors.joining(",")) + "\n";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1980-01-01",
        "1990-10-03",
        "1992-06-01",
        "2001-09-11",
        "2006-06-03",
        "2011-07-14",
        "2020-02-01",
        "2024-01-09",
        "2026-06-30"
      })
  void everyMemberOfTheUnitedNationsHasOneCategoryInEveryScheme(LocalDate on) {
    List<String> missing = new ArrayList<>();
    for (Scheme scheme : data.schemes()) {
      if (scheme.kind().equals("assigned") || scheme.kind().equals("derived")) {
        List<String> categories = scheme.categories().stream().map(Category::code).toList();
        for (String code : data.unMembers(on)) {
          if (!categories.contains(data.category(scheme.code(), code, on))) {
            missing.add(scheme.code() + " " + code);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyAlignmentButTheLastShowsADatedRow() {
    LocalDate on = LocalDate.of(2024, 1, 9);
    Scheme alignment = data.scheme("alignment").orElseThrow();
    String last = alignment.categories().get(alignment.categories().size() - 1).code();
    for (String code : data.unMembers(on)) {
      boolean shown = !data.reasons("alignment", code, on).isEmpty();
      assertEquals(!data.category("alignment", code, on).equals(last), shown, code);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Africa, 54",
    "Americas, 35",
    "Asia, 47",
    "Europe, 43",
    "Oceania, 14",
  })
  void regionsHaveTheirNumberOfMembers(String region, int states) {
    LocalDate on = LocalDate.of(2024, 1, 9);
    assertEquals(
        states,
        data.unMembers(on).stream()
            .filter(c -> data.category("region", c, on).equals(region))
            .count());
  }

  @Test
  void aRecordedVoteNamesEveryMemberOfThatDay() {
    for (Resolution resolution : data.resolutions()) {
      LocalDate on = resolution.date().orElseThrow();
      String scheme = "vote:" + resolution.code();
      for (String code : data.unMembers(on)) {
        assertTrue(!data.category(scheme, code, on).isEmpty(), scheme + " " + code);
      }
      assertEquals(
          data.unMembers(on).size(),
          resolution.yes() + resolution.no() + resolution.abstain() + resolution.absent(),
          scheme);
    }
  }

  @Test
  void nobodyJoinsBeforeThereIsAState() {
    List<String> early = new ArrayList<>();
    for (Group group : data.groups()) {
      for (Membership row : data.memberships(group.code())) {
        Entity state = data.entity(row.code()).orElseThrow();
        Optional<LocalDate> existsFrom = state.existsFrom();
        boolean inherited = !state.continues().isEmpty();
        if (existsFrom.isPresent()
            && !inherited
            && !row.note().contains("before independence")
            && row.from().filter(d -> d.isBefore(existsFrom.get())).isPresent()) {
          early.add(row.group() + " " + row.code() + " " + row.from().get());
        }
      }
    }
    assertEquals(List.of(), early);
  }

  @Test
  void qualifiedMembersAreMembersButForThoseWhoseMembershipItselfIsInDoubt() {
    List<String> strangers = new ArrayList<>();
    for (Group group : data.groups()) {
      for (Group qualifying : data.qualifying(group.code())) {
        for (Membership row : data.memberships(qualifying.code())) {
          if (!data.isMember(group.code(), row.code(), row.from().orElseThrow())) {
            strangers.add(qualifying.code() + " " + row.code());
          }
        }
      }
    }
    assertEquals(
        List.of("BRICS_AMBIGUOUS SAU", "RIO_TREATY_DISPUTED CUB", "RIO_TREATY_DISPUTED VEN"),
        strangers);
  }

  /** {@link NameLookup} stops at such a name, and so may a reader. */
  @Test
  void aStrongEnglishNameMeansTheSameInEveryLanguage() {
    Map<String, Set<String>> english = new HashMap<>();
    Set<String> weak = new HashSet<>();
    for (NameRow row : data.names("en")) {
      String name = row.name().toLowerCase(Locale.ROOT);
      english.computeIfAbsent(name, n -> new TreeSet<>()).add(row.entity());
      if (!row.strong()) {
        weak.add(name);
      }
    }
    english.keySet().removeAll(weak);
    List<String> others = new ArrayList<>();
    for (String language : data.nameLanguages()) {
      for (NameRow row : data.names(language)) {
        Set<String> means =
            english.getOrDefault(row.name().toLowerCase(Locale.ROOT), Set.of(row.entity()));
        if (!means.contains(row.entity())) {
          others.add(language + " " + row.name() + " " + row.entity() + ", in English " + means);
        }
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void everyNamesTableIsListed() throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> names = Files.list(FOLDER.resolve("names"))) {
      names
          .map(f -> f.getFileName().toString())
          .filter(n -> n.startsWith("names-") && n.endsWith(".csv"))
          .forEach(n -> files.add(n.substring("names-".length(), n.length() - ".csv".length())));
    }
    assertEquals(List.copyOf(files), data.nameLanguages(), "add the language to languages.csv");
  }
}
