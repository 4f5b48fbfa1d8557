package org.undersigned.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.cli.Run;

/**
 * What else a copied page carries, its menu above and other news below, changes no list. Each row
 * of {@code surroundings.csv} is put above or below labelled plain texts ({@code ¶} is a line
 * break); {@code most} is how many lists in a hundred may change. Texts without spaces between
 * words are left out: no page in Chinese carries English news.
 */
class SurroundingsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** Each third text, for the sake of time. */
  private static final int STEP = 3;

  @TempDir static Path scratch;

  private static final Map<String, String> TEXTS = new LinkedHashMap<>();
  private static Map<String, TreeSet<String>> alone;

  @BeforeAll
  static void readAlone() throws IOException {
    for (String folder : List.of("heldout", "sampled")) {
      Path root = RESOURCES.resolve(folder);
      List<Map<String, String>> texts =
          Corpus.read(root).statements().stream()
              .filter(
                  s -> s.get("file").endsWith(".txt") && !s.get("language").matches("(zh|ja|ko).*"))
              .toList();
      for (int i = 0; i < texts.size(); i += STEP) {
        TEXTS.put(
            String.format(Locale.ROOT, "t%03d", TEXTS.size()),
            Files.readString(root.resolve(texts.get(i).get("file"))));
      }
    }
    alone = signatories("", "");
  }

  @TestFactory
  List<DynamicTest> whatElseAPageCarriesChangesNoList() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map<String, String> row : Corpus.rows(RESOURCES.resolve("surroundings.csv"))) {
      String words = row.get("words").replace('¶', '\n');
      boolean above = row.get("where").equals("above");
      tests.add(
          DynamicTest.dynamicTest(
              row.get("where") + ": " + row.get("words"),
              () -> {
                Map<String, TreeSet<String>> beside =
                    signatories(above ? words + "\n\n" : "", above ? "" : "\n\n" + words + "\n");
                List<String> changed =
                    TEXTS.keySet().stream()
                        .filter(t -> !alone.get(t).equals(beside.get(t)))
                        .map(t -> firstLine(t) + " " + alone.get(t) + " now " + beside.get(t))
                        .toList();
                assertTrue(
                    changed.size() * 100 <= Integer.parseInt(row.get("most")) * TEXTS.size(),
                    changed.size() + " lists changed: " + changed);
              }));
    }
    return tests;
  }

  private static String firstLine(String text) {
    return TEXTS.get(text).strip().lines().findFirst().orElse("");
  }

  private static Map<String, TreeSet<String>> signatories(String above, String below)
      throws IOException {
    List<String> args = new ArrayList<>(List.of("parse"));
    Map<String, TreeSet<String>> found = new TreeMap<>();
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      Path file = scratch.resolve(text.getKey() + ".txt");
      Files.writeString(file, above + text.getValue().stripTrailing() + below);
      args.add(file.toString());
      found.put(text.getKey(), new TreeSet<>());
    }
    Run run = Run.of(args);
    for (Map<String, String> row : Corpus.rows(new StringReader(run.out()))) {
      found.get(row.get("statement").replaceAll("#\\d+$", "")).add(row.get("entity"));
    }
    return found;
  }
}
