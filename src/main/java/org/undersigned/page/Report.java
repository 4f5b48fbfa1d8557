package org.undersigned.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.undersigned.export.CsvWriter;
import org.undersigned.export.DoubtRows;
import org.undersigned.export.ParseRows;
import org.undersigned.export.SummaryRows;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.tally.Selection;
import org.undersigned.tally.Tally;
import org.undersigned.tally.TallyRow;

/**
 * Everything that is known of some statements, as files: the lists and counts as CSV, and the page
 * that shows them.
 *
 * @param data the tables that the statements were read with
 * @param by what to count by
 * @param roles which roles signatories.csv holds
 * @param charts whether charts are drawn
 * @param blocs whether stable blocs are looked for, to be outlined in the chart of co-signing
 * @param language of the page
 * @param tool what read the documents, with its version
 */
public record Report(
    ReferenceData data,
    List<Selection> by,
    Set<Role> roles,
    boolean charts,
    boolean blocs,
    String language,
    String tool) {
  /** Above this many statements each has its charts from the command {@code chart} alone. */
  public static final int MOST_CHARTED = 200;

  public Report {
    by = List.copyOf(by);
    roles = Set.copyOf(roles);
  }

  /**
   * Writes the files into a folder, which the caller commits.
   *
   * @param failed documents that could not be read, with the reason
   * @param progress is told how far it is, from several threads
   */
  public void write(
      Roster roster, List<String> failed, OutputFolder folder, Consumer<String> progress)
      throws IOException {
    List<TallyRow> tally = new ArrayList<>();
    for (SignatoryList list : roster.statements()) {
      tally.addAll(Tally.of(list, data, by));
    }
    folder.write("signatories.csv", signatories(roster));
    folder.write("statements.csv", statements(roster));
    folder.write("doubts.csv", doubts(roster));
    folder.write("tally.csv", tally(tally));
    List<Picture> pictures =
        charts ? new Drawing(data, language, blocs).draw(roster, folder, progress) : List.of();
    PageContent content =
        new PageContent(
            roster,
            tally,
            pictures,
            new Names(data, language),
            Words.of(language),
            tool,
            data.asOf().toString(),
            failed);
    folder.write("report.html", ReportPage.of(content));
  }

  private String signatories(Roster roster) throws IOException {
    StringBuilder csv = new StringBuilder();
    ParseRows rows = new ParseRows(new CsvWriter(csv, ParseRows.COLUMNS.names()), data, roles);
    for (SignatoryList list : roster.statements()) {
      rows.write(list);
    }
    return csv.toString();
  }

  private static String statements(Roster roster) throws IOException {
    StringBuilder csv = new StringBuilder();
    SummaryRows rows = new SummaryRows(new CsvWriter(csv, SummaryRows.COLUMNS.names()));
    for (SignatoryList list : roster.statements()) {
      rows.write(list);
    }
    return csv.toString();
  }

  private static String doubts(Roster roster) throws IOException {
    StringBuilder csv = new StringBuilder();
    DoubtRows rows = new DoubtRows(new CsvWriter(csv, DoubtRows.COLUMNS.names()));
    for (SignatoryList list : roster.statements()) {
      rows.write(list);
    }
    return csv.toString();
  }

  private String tally(List<TallyRow> tally) throws IOException {
    StringBuilder csv = new StringBuilder();
    CsvWriter rows = new CsvWriter(csv, TallyRow.columns(data));
    for (TallyRow row : tally) {
      rows.row(row.cells());
    }
    return csv.toString();
  }
}
