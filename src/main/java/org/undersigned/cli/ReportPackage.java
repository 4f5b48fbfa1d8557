package org.undersigned.cli;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.undersigned.coalition.output.Codebook;
import org.undersigned.coalition.output.Column;
import org.undersigned.coalition.output.DataPackage;
import org.undersigned.coalition.output.Table;
import org.undersigned.export.Citation;
import org.undersigned.page.OutputFolder;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;

/** The data package of a report's folder: what its tables mean, column by column. */
final class ReportPackage {
  private static final Column STATEMENT = Column.text("statement", "name of the statement");
  private static final Column DATE = Column.date("date", "day of the act, empty when unknown");
  private static final Column LIST =
      Column.oneOf(
          "list",
          "how much of the list of signatories the document gives",
          Arrays.stream(ListKind.values()).map(ListKind::word).toArray(String[]::new));
  private static final Column STATED =
      Column.text("stated_count", "signing countries by the document's own figure; ~ for about");
  private static final Column STATED_KIND =
      Column.oneOf("stated_kind", "how the figure is meant", "exact", "about", "at_least");
  private static final Column START =
      Column.count("start", "code points", "where the words begin in the text of explain --text");
  private static final Column END = Column.count("end", "code points", "where they end, exclusive");
  private static final Column WRITTEN = Column.text("as_written", "the words of the document");

  private ReportPackage() {}

  /** Writes datapackage.json and codebook.md about the tables that the folder holds. */
  static void write(OutputFolder folder, Roster roster, Citation citation) throws IOException {
    List<Table> tables =
        List.of(
            table(folder, "statements.csv", "one statement", List.of("statement"), statements()),
            table(
                folder,
                "signatories.csv",
                "one party that signed a statement",
                List.of("statement", "entity", "role"),
                signatories()),
            table(
                folder,
                "tally.csv",
                "one statement counted in one category of one scheme",
                List.of("statement", "scheme", "category"),
                tally()),
            table(
                folder,
                "doubts.csv",
                "one thing in a statement that could not be settled",
                List.of("statement", "kind", "start"),
                doubts()));
    String about =
        new DataPackage(
                "signatories",
                citation.title(),
                Version.number(),
                citation.sentence(),
                tables,
                Map.of(),
                roster.sources())
            .json();
    folder.write("datapackage.json", about);
    folder.write("codebook.md", Codebook.of(about));
  }

  /** The table as it was written, its columns in the order of its header. */
  private static Table table(
      OutputFolder folder, String file, String row, List<String> key, List<Column> described)
      throws IOException {
    Map<String, Column> byName = new HashMap<>();
    described.forEach(column -> byName.put(column.name(), column));
    List<Column> columns = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser csv =
        CSVParser.parse(new StringReader(folder.written(file)), CSVFormat.RFC4180)) {
      for (CSVRecord cells : csv) {
        if (columns.isEmpty()) {
          cells.forEach(name -> columns.add(byName.getOrDefault(name, ownWeight(name))));
        } else {
          rows.add(cells.toList());
        }
      }
    }
    return new Table(file, row, columns, key, rows);
  }

  /** A column that the user's own figures bring into the tally. */
  private static Column ownWeight(String name) {
    return Column.share(name, "share of the world", "the signatories' part of your own figures");
  }

  private static List<Column> statements() {
    return List.of(
        STATEMENT,
        Column.text("title", "title of the document"),
        DATE,
        Column.text("date_basis", "where the day was found"),
        Column.text("language", "language of the text, BCP 47"),
        LIST,
        STATED,
        STATED_KIND,
        Column.count("states", "states", "signatories that are states"),
        Column.count("organisations", "organisations", "signatories that are organisations"),
        Column.oneOf(
            "agreement",
            "the document's figure against the signatories counted",
            "match",
            "short",
            "over",
            "unstated"),
        Column.text("agreement_note", "why they differ"),
        Column.oneOf(
            "stance",
            "what the text does",
            "condemn",
            "concern",
            "call",
            "support",
            "commit",
            "other"),
        Column.text("targets", "codes of those condemned, or of whom something is demanded"),
        Column.text("delivered_by", "codes of who delivered it"),
        Column.text("on_behalf_of", "codes of bodies on whose behalf it is made"),
        Column.text("publisher", "who published the document"),
        Column.text("source", "its address or file"),
        Column.text("retrieved", "when it was fetched, ISO 8601"),
        Column.text("sha256", "hash of its bytes"));
  }

  private static List<Column> signatories() {
    return List.of(
        STATEMENT,
        DATE,
        Column.text("entity", "ISO 3166-1 alpha-3, XKX for Kosovo, or the code of an organisation"),
        Column.text("iso2", "ISO 3166-1 alpha-2"),
        Column.text("m49", "number of the United Nations' Standard M49, of three digits"),
        Column.text("name", "short English name"),
        Column.oneOf(
            "kind", "what the party is; says nothing of statehood", "state", "organisation"),
        Column.oneOf(
            "role",
            "what the party does in the statement",
            Arrays.stream(Role.values()).map(Role::word).toArray(String[]::new)),
        Column.oneOf(
            "manner",
            "how it signed or did not",
            Arrays.stream(Manner.values())
                .map(Manner::word)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new)),
        Column.text("via", "the collective by which it signs; empty when it is named itself"),
        Column.oneOf(
            "certainty",
            "how sure the reading is",
            Arrays.stream(Certainty.values()).map(Certainty::word).toArray(String[]::new)),
        WRITTEN,
        START,
        END,
        Column.text("rule", "what decided"),
        LIST,
        STATED,
        STATED_KIND,
        Column.text("not_absent", "codes without a row here that must not be called absent"));
  }

  private static List<Column> tally() {
    return List.of(
        STATEMENT,
        DATE,
        Column.text("scheme", "total, region, un-group, alignment, group, vote or your own"),
        Column.text("category", "category of the scheme; outside: not among those eligible"),
        Column.count("signed", "states", "states that signed"),
        Column.count("represented", "states", "a body that speaks for them signed"),
        Column.count("declined", "states", "the text says that they did not sign"),
        Column.count("target", "states", "targets of the statement"),
        Column.count("unknown", "states", "left open by an incomplete list or a doubt"),
        Column.count("eligible", "states", "who could have signed"),
        Column.share("share", "share of eligible", "signed of eligible"),
        Column.share("share_max", "share of eligible", "with those represented and unknown"),
        Column.share("population_share", "share of the world", "population of the signatories"),
        Column.share("gdp_share", "share of the world", "nominal GDP of the signatories"),
        Column.text("signatories", "codes of those that signed"),
        Column.text("absent", "codes of those of whom nothing of this is said"),
        Column.text("note", "years of the figures, who has none, members suspended or disputed"));
  }

  private static List<Column> doubts() {
    return List.of(
        STATEMENT,
        Column.text("kind", "what is in doubt"),
        WRITTEN,
        START,
        END,
        Column.text("could_be", "codes that the words could mean"),
        Column.text("reason", "why it is in doubt"));
  }
}
