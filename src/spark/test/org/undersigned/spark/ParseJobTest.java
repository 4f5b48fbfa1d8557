package org.undersigned.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.cli.Run;
import org.undersigned.export.ParseRows;

/**
 * The job on a cluster of two workers, each a process of its own, against the command line on the
 * same documents. The build gives SPARK_HOME, a folder with an empty {@code jars}: the workers find
 * their classes where this test does.
 */
class ParseJobTest {
  @TempDir static Path folder;
  private static SparkSession spark;
  private static Path lines;

  @BeforeAll
  static void start() throws IOException {
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    lines = Files.writeString(folder.resolve("documents.jsonl"), documents());
    spark =
        SparkSession.builder()
            .appName("test")
            .master("local-cluster[2,1,1024]")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.executor.memory", "1g")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", false)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.sql.files.maxPartitionBytes", 64 << 10)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** The sample statements, and lines that cannot be read. */
  private static String documents() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("data/statements"))) {
      for (Path file : files.sorted().toList()) {
        JsonObject line = new JsonObject();
        String name = file.getFileName().toString();
        line.addProperty("id", name);
        line.addProperty(name.endsWith(".html") ? "html" : "text", Files.readString(file));
        if (name.contains("2024")) {
          line.addProperty("date", name.substring(0, 10));
        }
        all.append(line).append('\n');
      }
    }
    return all
        + "{\"id\":\"nothing\"}\n"
        + "{\"id\":\"broken\",\"text\":\n"
        + "{\"id\":\"local\",\"text\":\"a\",\"date\":\"9.1.2024\"}\n";
  }

  private static Map<String, List<String>> commandLine() {
    List<String> args =
        List.of("parse", "--input", "jsonl", "--roles", "all", "--format", "jsonl", "" + lines);
    Map<String, List<String>> rows = new TreeMap<>();
    Run run = Run.of(args);
    assertEquals(1, run.status());
    for (String line : run.out().lines().toList()) {
      JsonObject row = JsonParser.parseString(line).getAsJsonObject();
      List<String> cells = new ArrayList<>();
      ParseRows.COLUMNS.names().forEach(c -> cells.add(row.get(c).getAsString()));
      rows.computeIfAbsent(cells.get(0), k -> new ArrayList<>()).add(String.join("|", cells));
    }
    return rows;
  }

  private static Map<String, List<String>> job(String... args) {
    Arguments arguments = Arguments.of(List.of(args));
    assertEquals(3, ParseJob.run(spark, arguments));
    Map<String, List<String>> rows = new TreeMap<>();
    for (Row row : spark.read().parquet(arguments.output() + "/rows").collectAsList()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.get(i).toString());
      }
      rows.computeIfAbsent(cells.get(0), k -> new ArrayList<>()).add(String.join("|", cells));
    }
    return rows;
  }

  private static List<String> failed(Path output) {
    return spark.read().parquet(output + "/failed").orderBy("id").collectAsList().stream()
        .map(r -> r.getString(0) + ": " + r.getString(1))
        .toList();
  }

  @Test
  void workersOfTheirOwnGiveTheRowsOfTheCommandLine() {
    Map<String, List<String>> expected = commandLine();
    assertTrue(expected.size() > 20, expected.keySet()::toString);
    Path fromLines = folder.resolve("from-lines");
    assertEquals(expected, job("--roles", "all", lines.toString(), fromLines.toString()));
    assertEquals(
        List.of(
            ": not an object of JSON: {\"id\":\"broken\",\"text\":",
            "local: date 9.1.2024 is no date; write it as 2024-01-09",
            "nothing: neither text nor html"),
        failed(fromLines));
    String parquet = folder.resolve("documents.parquet").toString();
    spark.read().json(lines.toString()).repartition(3).write().parquet(parquet);
    String fromParquet = folder.resolve("from-parquet").toString();
    assertEquals(expected, job("--roles", "all", parquet, fromParquet));
  }

  @Test
  void whatIsAskedWronglyIsToldInOneLine() throws IOException {
    Path numbers = Files.writeString(folder.resolve("numbers.jsonl"), "{\"n\":1}\n");
    String parquet = folder.resolve("numbers.parquet").toString();
    spark.read().json(numbers.toString()).write().parquet(parquet);
    assertEquals(parquet + " has no column text or html; columns: n", wrong(parquet, "out"));
    assertTrue(wrong("no-such-file", "out").contains("no-such-file"));
    Files.createDirectories(folder.resolve("taken/rows"));
    assertTrue(wrong(lines.toString(), folder + "/taken").contains("taken/rows already exists"));
    assertEquals(ParseJob.USAGE, wrong("one"));
    assertEquals("--input is jsonl or parquet", wrong("--input", "csv", "a", "b"));
  }

  private static String wrong(String... args) {
    return assertThrows(
            IllegalArgumentException.class, () -> ParseJob.run(spark, Arguments.of(List.of(args))))
        .getMessage();
  }
}
