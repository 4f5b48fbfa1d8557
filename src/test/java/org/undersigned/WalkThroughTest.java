package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.cli.Run;

/** The pages that lead a user step by step, walked through as they are written. */
class WalkThroughTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```");
  @TempDir Path scratch;

  /** Runs the steps in order, folders and files of the user's own below a scratch folder. */
  private void walk(String page) throws IOException {
    for (String block :
        BLOCK
            .matcher(Files.readString(PAGES.resolve(page)))
            .results()
            .map(m -> m.group(1))
            .toList()) {
      if (block.startsWith("statement,entity,field")) {
        Files.writeString(scratch.resolve("corrections.csv"), block);
        continue;
      }
      for (String line : block.lines().filter(l -> !l.contains("://")).toList()) {
        List<String> args = new ArrayList<>();
        for (String word : line.replaceFirst("^undersigned ", "").split(" ")) {
          args.add(
              word.startsWith("data/") || isWord(word, args)
                  ? word
                  : scratch.resolve(word).toString());
        }
        boolean draws = args.get(0).equals("report") && args.contains("data/statements");
        if (draws && !args.contains("--no-charts")) {
          args.add("--no-charts");
        }
        Run run = Run.of(args);
        assertEquals(0, run.status(), line + "\n" + run.err());
      }
    }
  }

  /** Whether it is a command, an option or an option's value, and no file. */
  private static boolean isWord(String word, List<String> before) {
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    boolean value = last.startsWith("--") && !last.equals("--corrections");
    return before.isEmpty() || word.startsWith("-") || value && !last.equals("--no-charts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"journalist.md", "analyst.md"})
  void everyStepRuns(String page) throws IOException {
    walk(page);
    assertTrue(Files.exists(scratch.resolve(page.startsWith("j") ? "tonight" : "out")));
  }

  @Test
  void theCaptionIsTheOneThatThePageGives() throws IOException {
    Path out = scratch.resolve("one");
    Run.of(
        List.of(
            "report",
            "data/statements/2024-01-09-dprk-russia-missiles-govuk.html",
            "--no-charts",
            "-o",
            out.toString()));
    String page = Files.readString(out.resolve("report.html"));
    String journalist = Files.readString(PAGES.resolve("journalist.md"));
    String caption =
        Pattern.compile("class=\"caption\"[^>]*>([^<]*)<")
            .matcher(page)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertTrue(journalist.contains("> " + caption), caption);
  }
}
