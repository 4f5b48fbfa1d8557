package org.undersigned.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "France",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "'=1",
        "''=1",
        "'quoted",
        "'"
      })
  void whatIsMadeSafeReadsBackAsItWas(String cell) {
    assertEquals(cell, CsvWriter.plain(CsvWriter.neutral(cell)));
  }

  @Test
  void aFormulaGetsAnApostropheAndQuotesFollowRfc4180() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvWriter csv = new CsvWriter(out, List.of("a", "b"));
    csv.row("=HYPERLINK(\"x\")", "Bosnia,\nand \"Herzegovina\"");
    assertEquals(
        "a,b\n\"'=HYPERLINK(\"\"x\"\")\",\"Bosnia,\nand \"\"Herzegovina\"\"\"\n", out.toString());
  }
}
