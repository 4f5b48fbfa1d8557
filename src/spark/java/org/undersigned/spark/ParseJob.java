package org.undersigned.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.undersigned.signatory.Role;

/**
 * A Spark job that does what {@code undersigned parse --input jsonl} does on one machine: documents
 * in, as JSON lines or Parquet with the columns {@code id}, {@code text} or {@code html}, and,
 * where they are known, {@code date} and {@code url}; rows out as Parquet, with the columns and
 * cells of the command line.
 *
 * <p>Writes two folders: {@code OUTPUT/rows}, and {@code OUTPUT/failed} with {@code id} and {@code
 * error} of every document that could not be read. Neither may exist before. Status: 0 done, 1 some
 * documents failed, 2 asked wrongly.
 */
public final class ParseJob {
  static final String USAGE =
      "usage: spark-submit --class org.undersigned.spark.ParseJob --jars undersigned-0.1.0-all.jar"
          + " undersigned-0.1.0-spark.jar [--input jsonl|parquet] [--roles all] INPUT OUTPUT";

  /** Where Spark's reader puts a line that is no object of JSON. */
  static final String BROKEN = "_broken";

  private static final List<String> COLUMNS = List.of("id", "text", "html", "date", BROKEN);

  private ParseJob() {}

  /** Runs the job in the session that spark-submit set up. */
  public static void main(String[] args) {
    int status;
    try {
      status = run(Arguments.of(List.of(args)));
    } catch (IllegalArgumentException e) {
      System.err.println("undersigned: " + e.getMessage());
      status = 2;
    }
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int run(Arguments arguments) {
    SparkSession spark = SparkSession.builder().appName("undersigned").getOrCreate();
    try {
      long failed = run(spark, arguments);
      if (failed > 0) {
        System.err.println(
            "undersigned: " + failed + " documents failed, see " + arguments.output() + "/failed");
      }
      return failed > 0 ? 1 : 0;
    } finally {
      spark.stop();
    }
  }

  /**
   * Reads the documents and writes both folders.
   *
   * @return how many documents failed
   * @throws IllegalArgumentException when the input has no such columns or a folder exists
   */
  static long run(SparkSession spark, Arguments arguments) {
    try {
      return write(answers(spark, arguments), arguments.output());
    } catch (Exception e) {
      throw told(e);
    }
  }

  private static Dataset<Row> answers(SparkSession spark, Arguments arguments) {
    Set<Role> roles = arguments.allRoles() ? EnumSet.allOf(Role.class) : EnumSet.of(Role.SIGNATORY);
    return documents(spark, arguments)
        .flatMap(new DocumentReader(roles), Encoders.row(DocumentReader.SCHEMA));
  }

  /** Both folders from one reading of the documents. */
  private static long write(Dataset<Row> read, String output) {
    Dataset<Row> answers = read.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Column isError = col(DocumentReader.ERROR).isNotNull();
      Dataset<Row> rows = answers.filter(not(isError));
      Dataset<Row> failed = answers.filter(isError);
      rows.drop(DocumentReader.ID, DocumentReader.ERROR).write().parquet(output + "/rows");
      failed.select(DocumentReader.ID, DocumentReader.ERROR).write().parquet(output + "/failed");
      return failed.count();
    } finally {
      answers.unpersist();
    }
  }

  private static Dataset<Row> documents(SparkSession spark, Arguments arguments) {
    Dataset<Row> found = read(spark, arguments);
    List<String> given = Arrays.asList(found.columns());
    if (!given.contains("text") && !given.contains("html")) {
      throw new IllegalArgumentException(
          arguments.input() + " has no column text or html; columns: " + String.join(", ", given));
    }
    Column[] columns =
        COLUMNS.stream()
            .map(c -> (given.contains(c) ? col(c) : lit(null)).cast(DataTypes.StringType).as(c))
            .toArray(Column[]::new);
    return found.select(columns);
  }

  private static Dataset<Row> read(SparkSession spark, Arguments arguments) {
    if (arguments.parquet()) {
      return spark.read().parquet(arguments.input());
    }
    StructType lines = new StructType();
    for (String column : COLUMNS) {
      lines = lines.add(column, DataTypes.StringType);
    }
    return spark
        .read()
        .schema(lines)
        .option("columnNameOfCorruptRecord", BROKEN)
        .option("allowSingleQuotes", false)
        .json(arguments.input());
  }

  /** Spark's complaints of what was asked are checked exceptions that it does not declare. */
  private static RuntimeException told(Exception e) {
    if (e instanceof AnalysisException) {
      return new IllegalArgumentException(e.getMessage().lines().findFirst().orElse(""), e);
    }
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }
}
