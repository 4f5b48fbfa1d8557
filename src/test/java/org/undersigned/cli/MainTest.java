package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  /** Fonts are unpacked there. */
  @Test
  void aRunThatDrawsLeavesNothingInTheTemporaryFolder(@TempDir Path folder) throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "report",
                "data/statements/2006-11-17-ga-10534-rollcall.txt",
                "data/statements/2008-03-27-hrc-foreign-debt-sponsors.txt",
                "-o",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), said);
    assertTrue(Files.exists(folder.resolve("out").resolve("report.html")), said);
    assertArrayEquals(new String[0], temporary.toFile().list());
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
