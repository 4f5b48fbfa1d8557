package org.undersigned.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.cli.Run;

/**
 * Whole runs of the program. Each folder below {@code golden} is one: its name says what it shows.
 *
 * <ul>
 *   <li>{@code args}: one argument a line; {@code {here}} is the folder, {@code {out}} a fresh one
 *   <li>{@code stdin}: bytes for standard input, may be missing
 *   <li>{@code expected.csv} or {@code expected.out}: stdout, missing when there is none
 *   <li>{@code expected.err}: stderr, missing when there is none
 *   <li>{@code expected.exit}: the status, missing for 0
 *   <li>{@code expected/}: files that must stand in {@code {out}} with these bytes
 * </ul>
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dgolden=write} writes what the program gives now; then read
 * the difference before committing it.
 */
class GoldenTest {
  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> everyFolderIsARun() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)))
          .toList()
          .stream();
    }
  }

  private static void check(Path folder) throws IOException {
    Path out = Files.createTempDirectory("golden");
    try {
      check(folder, out);
    } finally {
      delete(out);
    }
  }

  private static void check(Path folder, Path out) throws IOException {
    String here = folder.toString().replace('\\', '/');
    List<String> args =
        Files.readAllLines(folder.resolve("args")).stream()
            .map(a -> a.replace("{here}", here).replace("{out}", out.toString()))
            .toList();
    Path stdin = folder.resolve("stdin");
    Run run = Run.of(args, Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0]);
    Path table = folder.resolve("expected.csv");
    Path words = folder.resolve("expected.out");
    boolean asTable = Files.exists(table) || run.out().startsWith("statement,");
    compare(asTable ? table : words, plain(run.out(), here, out));
    compare(folder.resolve("expected.err"), plain(run.err(), here, out));
    compare(folder.resolve("expected.exit"), run.status() == 0 ? "" : run.status() + "\n");
    compareFiles(folder.resolve("expected"), out);
  }

  private static String plain(String text, String here, Path out) {
    return text.replace(here, "{here}").replace(out.toString(), "{out}");
  }

  private static void compare(Path file, String actual) throws IOException {
    if (!WRITE) {
      String expected = Files.exists(file) ? Files.readString(file) : "";
      assertEquals(expected, actual, file + " (-Dgolden=write rewrites it)");
    } else if (actual.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, actual);
    }
  }

  private static void compareFiles(Path expected, Path out) throws IOException {
    if (!Files.isDirectory(expected)) {
      return;
    }
    try (Stream<Path> files = Files.walk(expected)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        compare(file, Files.readString(out.resolve(expected.relativize(file).toString())));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
