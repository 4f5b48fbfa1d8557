package org.undersigned.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class TitlePartsTest {
  @Test
  void titlesComeApartFromSites() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = Path.of("src/test/resources/text/titles.csv");
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        TitleParts.Seen seen =
            new TitleParts.Seen(folded(row.get("h1")), Set.of(), folded(row.get("heading")));
        TitleParts parts = TitleParts.of(row.get("full"), row.get("og"), row.get("site"), seen);
        assertEquals(
            row.get("title") + " / " + row.get("publisher"),
            parts.title() + " / " + parts.site(),
            row.get("full"));
      }
    }
  }

  private static Set<String> folded(String heading) {
    return heading.isEmpty() ? Set.of() : Set.of(CleanText.folded(heading));
  }

  @Test
  void theCopyrightLineNamesThePublisher() {
    assertEquals("Freight News", CopyrightLine.in("Copyright Freight News. All rights reserved."));
    assertEquals("KBS WORLD", CopyrightLine.in("About us | Privacy | © KBS WORLD"));
    assertEquals("The forest site", CopyrightLine.in("© 2020 The forest site"));
    assertEquals("Ministry", CopyrightLine.in("Copyright © 2019-2024 Ministry | Contact"));
    assertEquals("", CopyrightLine.in("© 2024. All rights reserved"));
    assertEquals("", CopyrightLine.in("Nothing is claimed"));
  }
}
