package org.undersigned.export;

import java.io.IOException;
import java.util.List;
import org.undersigned.signatory.SignatoryList;

/** The rows of {@code parse}: one for each party and role. */
public final class ParseRows {
  static final List<String> COLUMNS =
      List.of(
          "statement",
          "date",
          "entity",
          "iso2",
          "m49",
          "name",
          "kind",
          "role",
          "manner",
          "via",
          "certainty",
          "as_written",
          "start",
          "end",
          "rule",
          "list");

  private final CsvWriter csv;

  public ParseRows(Appendable out) throws IOException {
    csv = new CsvWriter(out, COLUMNS);
  }

  /** The rows of one statement, in order of first mention. */
  public void write(SignatoryList list) throws IOException {
    for (var f : list.findings()) {
      csv.row(
          list.statement(),
          list.facts().date().map(Object::toString).orElse(""),
          f.entity(),
          "",
          "",
          f.entity(),
          f.organisation() ? "organisation" : "state",
          f.role().word(),
          f.manner().word(),
          f.via(),
          f.certainty().word(),
          f.asWritten(),
          Integer.toString(f.span().start()),
          Integer.toString(f.span().end()),
          f.rule(),
          list.facts().list().word());
    }
  }
}
