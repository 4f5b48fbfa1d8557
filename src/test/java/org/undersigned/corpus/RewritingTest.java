package org.undersigned.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.cli.Run;

/**
 * A text that is copied, printed or written otherwise and says the same has the same signatories.
 * Each row of {@code rewritings.csv} replaces a pattern in labelled plain texts: {@code NAME}
 * stands for any signatory as the text writes it, {@code CODE} for the code of the one in the first
 * group, {@code ¶} for a line break; {@code most} is how many lists in a hundred may change.
 */
class RewritingTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** Each third text, for the sake of time. */
  private static final int STEP = 3;

  @TempDir static Path scratch;

  /** A text and its signatories, words by code. */
  private record Labelled(String text, Map<String, String> codes) {}

  private static final Map<String, Labelled> TEXTS = new LinkedHashMap<>();
  private static Map<String, TreeSet<String>> asGiven;

  @BeforeAll
  static void readAsGiven() throws IOException {
    for (String folder : List.of("heldout", "sampled")) {
      Corpus corpus = Corpus.read(RESOURCES.resolve(folder));
      List<Map<String, String>> plain =
          corpus.statements().stream().filter(s -> s.get("file").endsWith(".txt")).toList();
      for (int i = 0; i < plain.size(); i += STEP) {
        Map<String, String> codes = new LinkedHashMap<>();
        corpus.gold().get(plain.get(i).get("statement")).stream()
            .filter(g -> g.get("role").equals("signatory"))
            .sorted(Comparator.comparing(g -> -g.get("as_written").length()))
            .forEach(g -> codes.putIfAbsent(g.get("as_written"), g.get("entity")));
        String text = Files.readString(corpus.root().resolve(plain.get(i).get("file")));
        TEXTS.put(
            String.format(Locale.ROOT, "t%03d", TEXTS.size()),
            new Labelled(text.strip() + "\n", codes));
      }
    }
    asGiven =
        signatories(
            TEXTS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, t -> t.getValue().text())));
  }

  @TestFactory
  List<DynamicTest> whatSaysTheSameHasTheSameSignatories() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map<String, String> row : Corpus.rows(RESOURCES.resolve("rewritings.csv"))) {
      tests.add(DynamicTest.dynamicTest(row.get("rewriting"), () -> hold(row)));
    }
    return tests;
  }

  private static void hold(Map<String, String> row) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    TEXTS.forEach(
        (id, given) -> {
          String text = rewritten(given, row.get("pattern"), row.get("replacement"));
          if (!text.equals(given.text())) {
            texts.put(id, text);
          }
        });
    assertFalse(texts.isEmpty(), "no text has " + row.get("pattern"));
    Map<String, TreeSet<String>> now = signatories(texts);
    List<String> changed =
        texts.keySet().stream()
            .filter(id -> !asGiven.get(id).equals(now.get(id)))
            .map(
                id ->
                    TEXTS.get(id).text().lines().findFirst().orElse("")
                        + asGiven.get(id)
                        + " now "
                        + now.get(id))
            .toList();
    assertTrue(
        changed.size() * 100 <= Integer.parseInt(row.get("most")) * texts.size(),
        changed.size() + " of " + texts.size() + " lists changed: " + changed);
  }

  private static String rewritten(Labelled given, String pattern, String replacement) {
    if (pattern.contains("NAME") && given.codes().isEmpty()) {
      return given.text();
    }
    String names =
        given.codes().keySet().stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
    Matcher match = Pattern.compile(pattern.replace("NAME", names)).matcher(given.text());
    String words = replacement.replace('¶', '\n');
    StringBuilder text = new StringBuilder();
    while (match.find()) {
      String code =
          words.contains("CODE") ? given.codes().getOrDefault(match.group(1), match.group(1)) : "";
      match.appendReplacement(text, words.replace("CODE", code));
    }
    return match.appendTail(text).toString();
  }

  private static Map<String, TreeSet<String>> signatories(Map<String, String> texts)
      throws IOException {
    List<String> args = new ArrayList<>(List.of("parse"));
    Map<String, TreeSet<String>> found = new TreeMap<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = scratch.resolve(text.getKey() + ".txt");
      Files.writeString(file, text.getValue());
      args.add(file.toString());
      found.put(text.getKey(), new TreeSet<>());
    }
    for (Map<String, String> row : Corpus.rows(new StringReader(Run.of(args).out()))) {
      found.get(row.get("statement").replaceAll("#\\d+$", "")).add(row.get("entity"));
    }
    return found;
  }
}
