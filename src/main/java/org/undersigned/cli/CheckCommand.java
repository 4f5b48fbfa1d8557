package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.undersigned.export.CsvWriter;
import org.undersigned.reference.Problem;
import org.undersigned.reference.ReferenceData;
import picocli.CommandLine.Option;

/** {@code undersigned check}: whether the tables may be used. */
@picocli.CommandLine.Command(
    description = "Validates the reference tables, bundled or with --data DIR on top.",
    footer = {
      "",
      "Example: undersigned check --data my-tables",
      "",
      "Every fault is a row of CSV on stdout: file,line,column,value,expected. Status",
      "1 with faults."
    })
final class CheckCommand implements Command {
  private static final List<String> COLUMNS =
      List.of("file", "line", "column", "value", "expected");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Your own groups, schemes and names, laid over the tables that travel along.")
  Path data;

  @Override
  public void run(Console console) throws IOException {
    ReferenceData reference = Reference.asTheyAre(data);
    List<Problem> problems = reference.problems();
    CsvWriter csv = new CsvWriter(console.out(), COLUMNS);
    for (Problem problem : problems) {
      csv.row(
          problem.file(),
          problem.line() == 0 ? "" : Long.toString(problem.line()),
          problem.column(),
          problem.value(),
          problem.expected());
    }
    String where = data == null ? "the bundled tables" : data.toString();
    if (problems.isEmpty()) {
      console.say("undersigned: no faults; tables as of " + reference.asOf());
    } else {
      console.failure(where, problems.size() + (problems.size() == 1 ? " fault" : " faults"));
    }
  }
}
