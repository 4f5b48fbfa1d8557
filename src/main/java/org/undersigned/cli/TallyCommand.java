package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.undersigned.export.Columns;
import org.undersigned.export.Format;
import org.undersigned.export.RowWriter;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.tally.Selection;
import org.undersigned.tally.Tally;
import org.undersigned.tally.TallyRow;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned tally}: how many of each region, alignment, group signed. */
@picocli.CommandLine.Command(
    description = "Counts by region, UN group, alignment and group, as CSV on stdout.",
    footer = {
      "",
      "Examples:",
      "  undersigned tally statement.html --by region,group:NATO,vote:ES-11/1",
      "  undersigned tally statement.html --by vote --votes ga_voting.csv",
      "",
      "Schemes: region subregion un-group alignment group group:CODE vote:RESOLUTION,",
      "and your own from --data DIR; vote alone counts by every recorded vote that",
      "the tables or --votes hold. The column absent is empty unless the list of",
      "signatories is complete."
    })
final class TallyCommand implements Command {
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--by",
      paramLabel = "SCHEME,...",
      description = "What to count by (default: region,un-group,alignment,group).")
  String by = "";

  @Option(
      names = "--votes",
      paramLabel = "FILE",
      description =
          "Recorded votes of your own to count by, in the UN Digital Library's layout or in"
              + " Voeten's.")
  Path votes;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, json or jsonl (default: csv).")
  Format format = Format.CSV;

  @Override
  public void run(Console console) throws IOException {
    ReferenceData data = VoteFile.over(Reference.of(reading.data), votes, console);
    List<Selection> selections;
    try {
      selections = Selection.parse(by, data);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--by: " + e.getMessage());
    }
    reading.check();
    Columns columns = new Columns(TallyRow.columns(data), Set.copyOf(TallyRow.numbers(data)));
    RowWriter table = RowWriter.of(format, console.out(), columns);
    NobodySigned nobody = new NobodySigned(Set.of(Role.SIGNATORY));
    reading.forEach(
        console,
        lists -> {
          write(table, lists, data, selections);
          lists.forEach(nobody::read);
        });
    table.end();
    nobody.tell(console);
  }

  private static void write(
      RowWriter table, List<SignatoryList> lists, ReferenceData data, List<Selection> selections) {
    try {
      for (SignatoryList list : lists) {
        for (TallyRow row : Tally.of(list, data, selections)) {
          table.row(row.cells());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
