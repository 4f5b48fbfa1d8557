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
   * The earlier a package stands, the less it knows. Packages of one rank do not know each other. A
   * package without a rank has that of the stage it is a part of, whose parts may know each other.
   */
  private static final Map<String, Integer> RANK =
      Map.ofEntries(
          Map.entry("document", 1),
          Map.entry("reference", 1),
          Map.entry("text", 2),
          Map.entry("mention", 3),
          Map.entry("role.run", 4),
          Map.entry("role", 5),
          Map.entry("role.target", 6),
          Map.entry("signatory", 7),
          Map.entry("", 8),
          Map.entry("roster", 9),
          Map.entry("tally", 10),
          Map.entry("coalition", 10),
          Map.entry("export", 11),
          Map.entry("chart", 12),
          Map.entry("page", 13),
          Map.entry("cli", 14));

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?org\\.undersigned\\.(?:([a-z.]+)\\.)?[A-Z]");

  @Test
  void importsPointFromLaterStagesToEarlierOnes() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String from = ranked(ROOT.relativize(file.getParent()).toString().replace('/', '.'));
        IMPORT
            .matcher(Files.readString(file))
            .results()
            .map(m -> ranked(m.group(1) == null ? "" : m.group(1)))
            .filter(to -> !to.equals(from) && rank(to) >= rank(from))
            .forEach(to -> wrong.add(file.getFileName() + ": " + from + " -> " + to));
      }
    }
    assertEquals(
        "",
        wrong.stream().distinct().collect(Collectors.joining("\n")),
        "arrows that point the wrong way");
  }

  /** The package itself if it has a rank, else its stage. */
  private static String ranked(String name) {
    return RANK.containsKey(name) ? name : name.replaceFirst("\\..*", "");
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
