package org.undersigned.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  @Test
  void whatATerminalWouldObeyIsReplaced() throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvWriter(out, List.of("a")).row("a\u001b[2J\u009b1m\u0000b");
    assertEquals("a\n\"a\uFFFD[2J\uFFFD1m\uFFFDb\"\n", out.toString());
  }

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
