package org.undersigned.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.cli.Run;

/**
 * Reads the labelled statements under neutral file names and holds each figure against its recorded
 * floor ({@code corpus/floors.csv}). {@code mvn test -Dtest=CorpusTest -Dfloors=write} records the
 * figures of today; {@code -Derrors} prints each list that is not right.
 */
class CorpusTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** Figures are written with four decimals, rounded. */
  private static final double ROUNDING = 0.00005;

  @TempDir Path scratch;

  /**
   * The second corpus was written without sight of the rules: what reading is worth on new text.
   */
  @ParameterizedTest
  @ValueSource(strings = {"corpus", "heldout", "sampled", "languages", "devices"})
  void noFigureFallsBelowItsFloor(String folder) throws IOException {
    Path root = RESOURCES.resolve(folder);
    Path floors = root.resolve("floors.csv");
    Score score = score(root);
    System.out.println(folder);
    score.lines().forEach(System.out::println);
    if (System.getProperty("errors") != null) {
      score.misses().forEach(System.out::println);
    }
    if ("write".equals(System.getProperty("floors"))) {
      write(floors, score.figures());
    }
    List<String> fallen = new ArrayList<>();
    for (Map<String, String> floor : Corpus.rows(floors)) {
      double figure = score.figures().getOrDefault(floor.get("measure"), 0.0);
      if (figure < Double.parseDouble(floor.get("floor")) - ROUNDING) {
        fallen.add(floor.get("measure") + ": " + figure + " is below " + floor.get("floor"));
      }
    }
    assertEquals(List.of(), fallen, "lists that are not right now: " + score.misses());
  }

  private Score score(Path root) throws IOException {
    Corpus corpus = Corpus.read(root);
    Map<String, String> names = new HashMap<>();
    List<String> files = new ArrayList<>();
    for (Map<String, String> statement : corpus.statements()) {
      String file = statement.get("file");
      String neutral = String.format(Locale.ROOT, "d%03d", files.size() + 1);
      names.put(neutral, statement.get("statement"));
      Path copy = scratch.resolve(neutral + file.substring(file.lastIndexOf('.')));
      Files.copy(root.resolve(file), copy);
      files.add(copy.toString());
    }
    return new Score(
        corpus,
        states(),
        parse(names, files, "--roles", "all"),
        parse(names, files, "--roles", "all", "--summary"));
  }

  private static List<Map<String, String>> parse(
      Map<String, String> names, List<String> files, String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of("parse"));
    args.addAll(List.of(options));
    args.addAll(files);
    Run run = Run.of(args);
    assertEquals(0, run.status(), run.err());
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : Corpus.rows(new StringReader(run.out()))) {
      Map<String, String> named = new HashMap<>(row);
      named.computeIfPresent("statement", (k, id) -> names.getOrDefault(id, id));
      rows.add(named);
    }
    return rows;
  }

  private static Set<String> states() throws IOException {
    Set<String> states = new HashSet<>(Set.of("SUN", "CSK", "YUG", "SCG", "DDR"));
    for (Map<String, String> row : Corpus.rows(Path.of("data/reference/states.csv"))) {
      states.add(row.containsKey("code") ? row.get("code") : row.get("iso3"));
    }
    return states;
  }

  private static void write(Path floors, Map<String, Double> figures) throws IOException {
    StringBuilder csv = new StringBuilder("measure,floor\n");
    figures.forEach(
        (name, value) -> {
          String cell = name.contains(",") ? '"' + name + '"' : name;
          // rounded down: a floor is never above the figure
          csv.append(cell)
              .append(String.format(Locale.ROOT, ",%.4f%n", Math.floor(value * 10000) / 10000));
        });
    Files.writeString(floors, csv);
  }
}
