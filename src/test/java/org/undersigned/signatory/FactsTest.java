package org.undersigned.signatory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.undersigned.Undersigned;
import org.undersigned.document.SourceDocument;

/**
 * What statements say of themselves. A row is a small document of its own ({@code \u00B6} begins a
 * paragraph; one that begins with {@code <} is a page), what is expected of it, and why.
 */
class FactsTest {
  private final Undersigned reader = Undersigned.bundled();

  @Test
  void figuresCountThoseWhoSigned() throws IOException {
    check("figures", l -> l.facts().stated().map(StatedCount::figure).orElse(""));
  }

  @Test
  void titlesAreHeadingsElseFirstWordsUpToAClause() throws IOException {
    check("titles", l -> l.facts().title());
  }

  @Test
  void daysAreThoseOfTheAct() throws IOException {
    check("dates", l -> l.facts().date().map(LocalDate::toString).orElse(""));
  }

  @Test
  void targetsAreTheAccusedAndNotTheAttacked() throws IOException {
    check(
        "targets",
        l ->
            l.in(Role.TARGET).stream()
                .map(Finding::entity)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ")));
  }

  @Test
  void condemnationIsSaidInSoManyWords() throws IOException {
    check("stances", l -> l.facts().stance());
  }

  @Test
  void listsAreReadWhole() throws IOException {
    check("signatories", FactsTest::signatories);
  }

  /** Only of a complete list may anybody be called absent. */
  @Test
  void listsAreCompleteWhereAllAreNamed() throws IOException {
    check("lists", l -> l.facts().list().word());
  }

  /**
   * Acts by nouns by constructions, with look-alikes that give nobody, in more than twenty
   * languages.
   */
  @Test
  void jointActsAreReadInEveryOrderOfWords() throws IOException {
    check("acts", FactsTest::signatories);
  }

  private static String signatories(SignatoryList l) {
    return l.in(Role.SIGNATORY).stream()
        .map(Finding::entity)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void doubtsAreNamed() throws IOException {
    check(
        "doubts",
        l ->
            l.doubts().stream()
                .filter(d -> !d.kind().equals("no-date"))
                .map(d -> d.kind() + ": " + d.asWritten())
                .collect(Collectors.joining("; ")));
  }

  @Test
  void organisationsSignInTheirOwnRight() throws IOException {
    check(
        "organisations",
        l ->
            l.in(Role.SIGNATORY).stream()
                .filter(Finding::organisation)
                .map(Finding::entity)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ")));
  }

  private void check(String table, Function<SignatoryList, String> fact) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = Path.of("src/test/resources/facts").resolve(table + ".csv");
    List<String> wrong = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        String given = fact.apply(read(row.get("text")));
        if (!given.equals(row.get("expected"))) {
          wrong.add(
              row.get("why")
                  + ": '"
                  + given
                  + "', not '"
                  + row.get("expected")
                  + "': "
                  + row.get("text"));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private SignatoryList read(String text) {
    boolean page = text.startsWith("<");
    SourceDocument.Type type = page ? SourceDocument.Type.HTML : SourceDocument.Type.TEXT;
    return reader.parse("row", text.replace("\u00B6", "\n\n"), type, Optional.empty()).get(0);
  }
}
