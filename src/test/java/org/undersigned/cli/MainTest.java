package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(
        new PrintWriter(out), new PrintWriter(err), InputStream.nullInputStream(), args);
  }

  @Test
  void aMisspeltOptionGetsTheNearMatch() {
    assertEquals(2, run("parse", "--sumary", "x.txt"));
    assertEquals(
        "undersigned: parse: unknown option --sumary; did you mean --summary?"
            + " (undersigned parse --help lists the options)\n",
        err.toString());
  }

  @Test
  void aMisspeltCommandGetsTheNearMatch() {
    assertEquals(2, run("prase", "x.txt"));
    assertEquals(
        "undersigned: unknown command prase; did you mean parse?"
            + " (undersigned --help lists the commands)\n",
        err.toString());
  }

  @Test
  void aMissingFileIsNamedAndTheStatusIsOne() {
    assertEquals(1, run("parse", "no-such-file.txt"));
    assertEquals("undersigned: no-such-file.txt: no such file\n", err.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0, '--max-size 0 is no size; write it as 500K, 64M or 1G'",
    "4G, --max-size 4G is more than a document can have; give at most 2047M",
    "999999999G, --max-size 999999999G is more than a document can have; give at most 2047M"
  })
  void aSizeThatCannotBeIsAskedWrongly(String size, String reason) {
    assertEquals(2, run("parse", "--max-size", size, "x.txt"));
    assertEquals("undersigned: parse: " + reason + "\n", err.toString());
  }

  @Test
  void controlCharactersOfANameDoNotReachTheTerminal() {
    assertEquals("a\uFFFD[31mb", Console.printable("a\u001b[31mb"));
  }
}
