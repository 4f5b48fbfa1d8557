package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of charts: complete in every language, with the same slots, in good grammar. */
class PhrasesTest {
  private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");

  @Test
  void everyLanguageSaysEverythingWithTheSameSlots() throws IOException {
    Map<String, Map<String, String>> byLanguage = new HashMap<>();
    String table = Files.readString(Path.of("data/reference/phrases.csv"));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<String> faults = new ArrayList<>();
    for (CSVRecord row : format.parse(new StringReader(table))) {
      Map<String, String> own =
          byLanguage.computeIfAbsent(row.get("language"), l -> new HashMap<>());
      String key = row.get("key") + "|" + row.get("form");
      if (own.put(key, row.get("text")) != null) {
        faults.add("twice: " + row);
      }
      if (row.get("text").isBlank() && !row.get("key").equals("number.group")) {
        faults.add("empty: " + row);
      }
    }
    Map<String, String> english = byLanguage.get("en");
    byLanguage.forEach(
        (language, own) -> {
          english.forEach(
              (key, text) -> {
                if (!own.containsKey(key)) {
                  faults.add(language + " lacks " + key);
                } else if (!slots(own.get(key)).equals(slots(text))) {
                  faults.add(language + " has other slots in " + key);
                }
              });
        });
    assertEquals(List.of(), faults);
  }

  private static TreeSet<String> slots(String text) {
    TreeSet<String> slots = new TreeSet<>();
    SLOT.matcher(text).results().map(MatchResult::group).forEach(slots::add);
    return slots;
  }

  @Test
  void numbersReadAsALanguageWritesThem() {
    Phrases en = Phrases.bundled("en");
    assertEquals("1234", en.number(1234));
    assertEquals("12,345,678", en.number(12345678));
    assertEquals("12.345", Phrases.bundled("de").number(12345));
    assertEquals("9\u00a0January 2024", en.date(Fixtures.JANUARY));
    assertEquals("9.\u00a0Januar 2024", Phrases.bundled("de").date(Fixtures.JANUARY));
    assertEquals("9\u00a0de enero de 2024", Phrases.bundled("es").date(Fixtures.JANUARY));
    assertEquals("9 janv. 2024", Phrases.bundled("fr").shortDate(LocalDate.of(2024, 1, 9)));
    assertEquals("less than 1%", en.percent(0.004));
    assertEquals("99%", en.percent(0.999));
    assertEquals("100%", en.percent(1));
    assertEquals("0%", en.percent(0));
  }

  @Test
  void noneOneBothAndAllReadAsEnglish() {
    Phrases en = Phrases.bundled("en");
    assertEquals("none of\u00a054", en.fraction(0, 54));
    assertEquals("one of\u00a054", en.fraction(1, 54));
    assertEquals("25\u00a0of\u00a027", en.fraction(25, 27));
    assertEquals("all\u00a07", en.fraction(7, 7));
    assertEquals("both", en.fraction(2, 2));
    assertEquals("the only one", en.fraction(1, 1));
    assertEquals("neither of 2", en.fraction(0, 2));
    assertEquals("A", en.and(List.of("A")));
    assertEquals("A and B", en.and(List.of("A", "B")));
    assertEquals("A, B or C", en.or(List.of("A", "B", "C")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bulgaria,Italia|Bulgaria e Italia",
        "Italia,Bulgaria|Italia y Bulgaria",
        "Hungría,Irlanda,Islas Marshall|Hungría, Irlanda e Islas Marshall",
        "Iraq,Yemen|Iraq y Yemen",
        "Guatemala,Honduras|Guatemala y Honduras",
        "«Uno»,«Informe»|«Uno» e «Informe»",
      })
  void spanishSaysEBeforeTheSoundOfI(String names, String expected) {
    assertEquals(expected, Phrases.bundled("es").and(List.of(names.split(","))));
  }

  @Test
  void pluralRulesAreThoseOfUnicode() {
    PluralRule russian =
        new PluralRule(
            "one: n % 10 = 1 and n % 100 != 11;"
                + " few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 10 = 0 or n % 10 = 5..9"
                + " or n % 100 = 11..14");
    assertEquals("one", russian.form(21));
    assertEquals("many", russian.form(11));
    assertEquals("few", russian.form(34));
    assertEquals("many", russian.form(12));
    assertEquals("one", new PluralRule("one: n = 0,1").form(0));
    assertEquals("other", new PluralRule("one: n = 1").form(0));
  }

  @Test
  void anUnknownLanguageIsNamedWithThoseThatThereAre() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Phrases.bundled("xx"));
    assertTrue(e.getMessage().contains("'xx'; there are de, en, es, fr"), e.getMessage());
  }
}
