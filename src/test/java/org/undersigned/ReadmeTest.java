package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.cli.Run;

/**
 * Runs every {@code undersigned} line that stands in a code block of README.md. Output folders are
 * moved below {@code target}; what follows a pipe or a redirection is the shell's and is left out;
 * a line that fetches an address is only checked for its options.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]*\\n(.*?)^```");
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?:\\$ )?(?:.*&& )?(?:target/)?undersigned ([^\\n]*)$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir static Path scratch;

  @TestFactory
  Stream<DynamicTest> everyCommandOfTheReadmeRuns() throws IOException {
    Assumptions.assumeTrue(Files.exists(README));
    List<DynamicTest> tests = new ArrayList<>();
    BLOCK
        .matcher(Files.readString(README))
        .results()
        .map(m -> m.group(1))
        .flatMap(block -> LINE.matcher(block).results().map(m -> m.group(1)))
        .filter(line -> !line.contains("://"))
        .forEach(line -> tests.add(dynamicTest("undersigned " + line, () -> runs(line))));
    return tests.stream();
  }

  private static void runs(String line) throws IOException {
    List<String> args = new ArrayList<>();
    Matcher words = WORD.matcher(line.replaceFirst("\\s+[|>#].*$", ""));
    while (words.find()) {
      String word =
          words.group(1) != null
              ? words.group(1)
              : words.group(2) != null ? words.group(2) : words.group(3);
      boolean folder = !args.isEmpty() && args.get(args.size() - 1).equals("-o");
      args.add(folder ? scratch.resolve(word.replace('/', '_')).toString() : word);
    }
    Run run =
        Run.of(
            args,
            "Joint statement by France and Japan"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(0, run.status(), run.err());
  }
}
