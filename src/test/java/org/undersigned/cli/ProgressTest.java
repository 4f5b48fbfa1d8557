package org.undersigned.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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
}
