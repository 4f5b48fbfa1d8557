package org.undersigned.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.Span;

/**
 * What the rows of one statement say of it as a whole. One row may say it for all; rows that
 * contradict each other are an error.
 */
final class StatementCells {
  private static final Pattern FIGURE = Pattern.compile("(~?)([1-9][0-9]{0,6})");

  private StatementCells() {}

  /** The facts; a list whose completeness no row tells is {@code unknown}. */
  static StatementFacts facts(List<RosterRow> rows, ListKind unknown) throws RosterException {
    Optional<LocalDate> date = agreed("date", rows, row -> LocalDay.of(row.cell("date"), row));
    Optional<ListKind> list =
        agreed(
            "list",
            rows,
            row -> Optional.ofNullable(row.word("list", ListKind.values(), ListKind::word, null)));
    Optional<StatedCount> stated = agreed("stated_count", rows, StatementCells::stated);
    return new StatementFacts(
        "",
        date,
        date.isPresent() ? "table" : "",
        "und",
        list.orElse(unknown),
        stated,
        "unstated",
        "",
        "other",
        List.of(),
        List.of(),
        "",
        "",
        "",
        "");
  }

  /** Parties without a row that may not be called absent, as one doubt. */
  static List<Doubt> notAbsent(List<RosterRow> rows, ReferenceData reference)
      throws RosterException {
    Set<String> codes = new TreeSet<>();
    for (RosterRow row : rows) {
      for (String code : row.cell("not_absent").toUpperCase(Locale.ROOT).split("[ ,;]+")) {
        if (!code.isEmpty() && reference.entity(code).isEmpty()) {
          throw row.wrong("not_absent " + code + " is not known");
        }
        codes.add(code);
      }
    }
    codes.remove("");
    return codes.isEmpty()
        ? List.of()
        : List.of(
            new Doubt(
                "from-table",
                "",
                new Span(0, 0),
                List.copyOf(codes),
                "the column not_absent of the table names them"));
  }

  private static Optional<StatedCount> stated(RosterRow row) throws RosterException {
    String cell = row.cell("stated_count");
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Matcher figure = FIGURE.matcher(cell);
    if (!figure.matches()) {
      throw row.wrong("stated_count " + cell + " is no figure; write it as 47 or ~47");
    }
    StatedCount.Kind usual =
        figure.group(1).isEmpty() ? StatedCount.Kind.EXACT : StatedCount.Kind.ABOUT;
    return Optional.of(
        new StatedCount(
            Integer.parseInt(figure.group(2)),
            row.word("stated_kind", StatedCount.Kind.values(), StatedCount.Kind::word, usual)));
  }

  /** What one row says, empty when it says nothing. */
  private interface Cell<T> {
    Optional<T> of(RosterRow row) throws RosterException;
  }

  private static <T> Optional<T> agreed(String column, List<RosterRow> rows, Cell<T> cell)
      throws RosterException {
    List<T> found = new ArrayList<>();
    for (RosterRow row : rows) {
      Optional<T> value = cell.of(row);
      if (value.isPresent() && !found.isEmpty() && !found.get(0).equals(value.get())) {
        throw row.wrong(
            column
                + " "
                + row.cell(column)
                + ", but an earlier row of "
                + row.cell("statement")
                + " has "
                + first(column, rows));
      }
      value.ifPresent(found::add);
    }
    return found.stream().findFirst();
  }

  private static String first(String column, List<RosterRow> rows) {
    return rows.stream().map(r -> r.cell(column)).filter(c -> !c.isEmpty()).findFirst().orElse("");
  }
}
