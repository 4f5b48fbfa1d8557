package org.undersigned.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.undersigned.document.SourceDocument;
import org.undersigned.document.SourceDocument.Type;

class LanguageGuesserTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @Test
  void shortTextsAreKnown() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (CSVRecord row : rows(RESOURCES.resolve("text/short-texts.csv"))) {
      String guess = LanguageGuesser.bundled().guess(row.get("text"));
      if (!guess.equals(row.get("language"))) {
        wrong.add(row.get("language") + " read as " + guess + ": " + row.get("text"));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void labelledStatementsAreKnown() throws Exception {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (CSVRecord row : rows(RESOURCES.resolve("corpus/statements.csv"))) {
      Path file = RESOURCES.resolve("corpus").resolve(row.get("file"));
      Type type = file.toString().endsWith(".html") ? Type.HTML : Type.TEXT;
      byte[] bytes = Files.readAllBytes(file);
      SourceDocument document =
          new SourceDocument("x", "x", type, "", bytes, Optional.empty(), "", "");
      StatementText text = new TextReader().read(document);
      seen++;
      if (!text.language().equals(row.get("language"))) {
        wrong.add(row.get("statement") + " read as " + text.language());
      }
      String bare = LanguageGuesser.bundled().guess(text.text());
      if (!bare.equals(row.get("language"))) {
        wrong.add(row.get("statement") + " without a hint read as " + bare);
      }
    }
    assertTrue(seen > 80);
    assertEquals(List.of(), wrong);
  }

  @Test
  void aListOfCountriesLeavesThePagesOwnWord() {
    String names = "Albania, Andorra, Australia, Austria, Canada, Cuba, Costa Rica";
    assertEquals("ro", LanguageGuesser.bundled().guess(names, "ro"));
    assertEquals("es", LanguageGuesser.bundled().guess(names, "es-MX"));
  }

  @Test
  void theTextGoesBeforeThePagesOwnWord() {
    String text = "Les ministres des pays de la région et leurs alliés appellent à la paix.";
    assertEquals("fr", LanguageGuesser.bundled().guess(text, "en"));
  }

  @Test
  void theLargerPartDecides() {
    String lead = "The following statement was issued today by the ministers. ";
    String text =
        "Die Außenminister der Länder sind sich einig, dass die Waffen schweigen müssen. ";
    assertEquals("de", LanguageGuesser.bundled().guess(lead + text.repeat(4)));
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
