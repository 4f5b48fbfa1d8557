package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter seen = new StringWriter();
  private long now;

  @Test
  void aShortRunShowsNothingAndALongOneALineThatGoes() {
    Progress progress = Progress.on(new PrintWriter(seen), () -> now);
    progress.show("1 of 9");
    progress.clear();
    assertEquals("", seen.toString());
    now = 2 * SECOND;
    progress.show("10 of 99");
    progress.show("too soon");
    now = 3 * SECOND;
    progress.show("ready");
    progress.clear();
    progress.clear();
    assertEquals("\r10 of 99\rready   \r     \r", seen.toString());
  }

  @Test
  void wordsDoNotMixWithIt() {
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(seen),
            java.io.InputStream.nullInputStream(),
            Progress.on(new PrintWriter(seen), () -> now));
    now = 2 * SECOND;
    console.progress("half");
    console.say("one line");
    assertEquals("\rhalf\r    \rone line\n", seen.toString());
  }

  /**
   * Every command that reads says how many documents it has read, and charts how many are drawn.
   */
  @ParameterizedTest
  @CsvSource({
    "tally,documents read: 2",
    "parse,documents read: 2",
    "report,charts drawn: 3 of ",
    "chart,charts drawn: 3 of ",
  })
  void aLongRunSaysHowFarItIs(String command, String line, @TempDir Path dir) throws IOException {
    String text = "We, the ministers of Chile, Peru, Cuba, Fiji and Malta, condemn the attack.";
    Files.writeString(dir.resolve("a.txt"), text);
    Files.writeString(dir.resolve("b.txt"), text.replace("Fiji", "Kenya"));
    List<String> args = new ArrayList<>(List.of(dir.toString()));
    if (line.startsWith("charts")) {
      args.addAll(List.of("-o", dir.resolve("out").toString()));
    }
    Progress always = Progress.on(new PrintWriter(seen), () -> now += SECOND);
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            java.io.InputStream.nullInputStream(),
            always);
    Invocation.of(command, args).run(console);
    assertTrue(seen.toString().contains(line), seen.toString());
  }
}
