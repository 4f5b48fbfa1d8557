package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.undersigned.export.ParseRows;
import org.undersigned.signatory.SignatoryList;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned parse}: who signed, as rows on stdout while the documents are read. */
@picocli.CommandLine.Command(
    description = "The signatory list as CSV on stdout.",
    footer = {"", "Example: undersigned parse statement.html --roles all"})
final class ParseCommand implements Command {
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--roles",
      paramLabel = "ROLE",
      split = ",",
      description =
          "Roles to write: signatory, represented, declined, target, mentioned, or all (default:"
              + " signatory).")
  List<String> roles = List.of("signatory");

  @Option(names = "--summary", description = "One row for each statement instead of each party.")
  boolean summary;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, json or jsonl (default: csv).")
  String format = "csv";

  @Override
  public void run(Console console) throws IOException {
    ParseRows rows = new ParseRows(console.out());
    reading.forEach(console, lists -> write(rows, lists));
  }

  private static void write(ParseRows rows, List<SignatoryList> lists) {
    try {
      for (SignatoryList list : lists) {
        rows.write(list);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
