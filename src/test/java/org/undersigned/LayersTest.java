package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports point one way: from the later stage to the earlier one. */
class LayersTest {
  private static final Path ROOT = Path.of("src/main/java/org/undersigned");

  /**
   * The earlier a package stands, the less it knows. Packages of one rank do not know each other.
   */
  private static final Map<String, Integer> RANK =
      Map.ofEntries(
          Map.entry("document", 1),
          Map.entry("reference", 1),
          Map.entry("text", 2),
          Map.entry("mention", 3),
          Map.entry("role", 4),
          Map.entry("signatory", 5),
          Map.entry("", 6),
          Map.entry("roster", 7),
          Map.entry("tally", 8),
          Map.entry("coalition", 8),
          Map.entry("export", 9),
          Map.entry("chart", 10),
          Map.entry("page", 11),
          Map.entry("cli", 12));

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?org\\.undersigned\\.(?:([a-z]+)\\.)?[A-Z]");

  @Test
  void importsPointFromLaterStagesToEarlierOnes() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String from =
            ROOT.relativize(file).getNameCount() == 1
                ? ""
                : ROOT.relativize(file).getName(0).toString();
        IMPORT
            .matcher(Files.readString(file))
            .results()
            .map(m -> m.group(1) == null ? "" : m.group(1))
            .filter(to -> !to.equals(from) && rank(to) >= rank(from))
            .forEach(to -> wrong.add(file.getFileName() + ": " + from + " -> " + to));
      }
    }
    assertEquals(
        "",
        wrong.stream().distinct().collect(Collectors.joining("\n")),
        "arrows that point the wrong way");
  }

  private static int rank(String name) {
    Integer rank = RANK.get(name);
    if (rank == null) {
      throw new AssertionError(
          "package " + name + " has no place among the stages: give it one in LayersTest");
    }
    return rank;
  }
}
