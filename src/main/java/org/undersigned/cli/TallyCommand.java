package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.undersigned.export.CsvWriter;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.tally.Selection;
import org.undersigned.tally.Tally;
import org.undersigned.tally.TallyRow;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned tally}: how many of each region, alignment, group signed. */
@picocli.CommandLine.Command(
    description = "Counts by region, UN group, alignment and group of states as CSV on stdout.",
    footer = {
      "",
      "Example: undersigned tally statement.html --by region,group:NATO,vote:ES-11/1",
      "",
      "Schemes: region subregion un-group alignment group group:CODE vote:RESOLUTION, and your own",
      "from --data DIR. The column absent is empty unless the list of signatories is complete."
    })
final class TallyCommand implements Command {
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--by",
      paramLabel = "SCHEME,..",
      description = "What to count by (default: region,un-group,alignment,group).")
  String by = "";

  @Override
  public void run(Console console) throws IOException {
    ReferenceData data = Reference.of(reading.data);
    List<Selection> selections;
    try {
      selections = Selection.parse(by, data);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--by: " + e.getMessage());
    }
    CsvWriter csv = new CsvWriter(console.out(), TallyRow.COLUMNS);
    reading.forEach(console, lists -> write(csv, lists, data, selections));
  }

  private static void write(
      CsvWriter csv, List<SignatoryList> lists, ReferenceData data, List<Selection> selections) {
    try {
      for (SignatoryList list : lists) {
        for (TallyRow row : Tally.of(list, data, selections)) {
          csv.row(row.cells());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
