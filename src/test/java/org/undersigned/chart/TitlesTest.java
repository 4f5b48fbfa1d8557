package org.undersigned.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement is called in a picture whose typeface lacks many scripts. */
class TitlesTest {
  private static final Typeface TYPE = Typeface.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|بيان|a statement",
        "بيان|بيان|a statement (title in Arabic script)",
        "Joint statement|بيان|Joint statement",
      })
  void aNameThatCannotBeDrawnGivesWayToAWord(String title, String name, String shown) {
    assertEquals(shown, new Titles(Phrases.bundled("en"), TYPE).plain(title, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Joint statement|“Joint statement”",
        "en|Спільна заява|“Спільна заява”",
        "en|''|“a-b”",
        "en|بيان مشترك|a-b (title in Arabic script)",
        "fr|بيان مشترك|a-b (titre en écriture arabe)",
        "en|「共同声明」|a-b (title in Chinese characters)",
        "es|공동성명 2024|a-b (título en escritura coreana)",
        "de|הצהרה משותפת|a-b (Titel in hebräischer Schrift)",
        "en|Statement on غزة|a-b (title in Arabic script)",
        "fr|ᓄᓇᕗᑦ|a-b (titre dans une autre écriture)",
      })
  void aTitleThatCannotBeDrawnGivesWayToTheNameAndSaysWhy(
      String language, String title, String shown) {
    assertEquals(shown, new Titles(Phrases.bundled(language), TYPE).quoted(title, "a-b"));
  }
}
