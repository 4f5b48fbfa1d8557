package org.undersigned.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  @Test
  void aFormulaGetsAnApostropheAndQuotesFollowRfc4180() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvWriter csv = new CsvWriter(out, List.of("a", "b"));
    csv.row("=HYPERLINK(\"x\")", "Bosnia,\nand \"Herzegovina\"");
    assertEquals(
        "a,b\n\"'=HYPERLINK(\"\"x\"\")\",\"Bosnia,\nand \"\"Herzegovina\"\"\"\n", out.toString());
  }

  @Test
  void aNegativeNumberIsNoFormula() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvWriter csv = new CsvWriter(out, Columns.of("word", "pi").numbers("pi"));
    csv.row("-0.5", "-0.5");
    assertEquals("word,pi\n'-0.5,-0.5\n", out.toString());
  }
}
