package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.export.DocumentLines;
import org.undersigned.export.DoubtRows;
import org.undersigned.export.Format;
import org.undersigned.export.ParseRows;
import org.undersigned.export.RowWriter;
import org.undersigned.export.SummaryRows;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned parse}: who signed, as rows on stdout while the documents are read. */
@picocli.CommandLine.Command(
    description = "The signatory list as CSV on stdout.",
    footer = {
      "",
      "Examples:",
      "  undersigned parse statement.html",
      "  undersigned parse statements/ --roles all --doubts doubts.csv > all.csv",
      "  undersigned parse statements/ --summary",
      "  parallel --pipe undersigned parse --input jsonl --nested - < documents.jsonl"
    })
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
      names = "--doubts",
      paramLabel = "FILE",
      description = "Write what could not be settled into this CSV.")
  Path doubts;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, json or jsonl (default: csv).")
  Format format;

  @Option(
      names = "--nested",
      description =
          "One JSON line for each document: its statements with their rows and doubts, or why it"
              + " could not be read.")
  boolean nested;

  @Override
  public void run(Console console) throws IOException {
    Set<Role> wanted = wanted();
    reading.check();
    reading.facts = summary || nested;
    if (nested && (summary || format == Format.CSV || format == Format.JSON)) {
      throw new UsageError(
          "--nested writes JSON lines with summary and rows in one; leave out "
              + (summary ? "--summary" : "--format, or say jsonl"));
    }
    if (doubts == null) {
      write(console, wanted, list -> {});
      return;
    }
    try (Destination file = new Destination(doubts)) {
      RowWriter table = RowWriter.of(Format.CSV, file.writer(), DoubtRows.COLUMNS);
      write(console, wanted, new DoubtRows(table)::write);
      table.end();
      file.commit();
    }
  }

  private void write(Console console, Set<Role> wanted, ListWriter beside) throws IOException {
    if (nested) {
      DocumentLines lines = new DocumentLines(console.out(), reading.reference(), wanted);
      reading.forEach(console, new Written(lines::read, lines::failed, beside));
      return;
    }
    RowWriter table =
        RowWriter.of(
            format == null ? Format.CSV : format,
            console.out(),
            summary ? SummaryRows.COLUMNS : ParseRows.COLUMNS);
    ListWriter rows =
        summary
            ? new SummaryRows(table)::write
            : new ParseRows(table, reading.reference(), wanted)::write;
    NobodySigned nobody = new NobodySigned(wanted);
    DocumentWriter all =
        (id, lists) -> {
          for (SignatoryList list : lists) {
            rows.write(list);
            nobody.read(list);
          }
        };
    reading.forEach(console, new Written(all, (id, reason) -> {}, beside));
    table.end();
    if (!summary) {
      nobody.tell(console);
    }
  }

  /** Writes a document's lists, or its failure, and then what goes into a second file. */
  private record Written(DocumentWriter documents, FailureWriter failures, ListWriter beside)
      implements OrderedReading.Results {
    @Override
    public void read(String id, List<SignatoryList> lists) {
      try {
        documents.write(id, lists);
        for (SignatoryList list : lists) {
          beside.write(list);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void failed(String id, String reason) {
      try {
        failures.write(id, reason);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes what there is to say of one document. */
  private interface DocumentWriter {
    void write(String id, List<SignatoryList> lists) throws IOException;
  }

  /** Writes that a document could not be read. */
  private interface FailureWriter {
    void write(String id, String reason) throws IOException;
  }

  /** Writes what a table has to say of one statement. */
  private interface ListWriter {
    void write(SignatoryList list) throws IOException;
  }

  private Set<Role> wanted() {
    Set<Role> wanted = EnumSet.noneOf(Role.class);
    for (String role : roles) {
      if (role.equalsIgnoreCase("all")) {
        return EnumSet.allOf(Role.class);
      }
      wanted.add(role(role));
    }
    return wanted;
  }

  private static Role role(String word) {
    for (Role role : Role.values()) {
      if (role.word().equals(word.toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    throw new UsageError(
        "no role "
            + word
            + "; roles are signatory, represented, declined, target, mentioned, or all");
  }
}
