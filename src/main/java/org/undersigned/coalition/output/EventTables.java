package org.undersigned.coalition.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.undersigned.coalition.Cell;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.World;
import org.undersigned.coalition.event.EventRow;

/** Tables of events and of who is what in them. */
final class EventTables {
  static final String[] CELLS = {"1", "0", "R", "D", "T", "NA"};
  private static final String CELL_MEANING =
      "1 signed, 0 not listed, R represented by a body that signed, D the text says it did not sign,"
          + " T target, NA not eligible or list not complete";

  private EventTables() {}

  static Table events(Incidence incidence, Map<String, EventRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (int e = 0; e < incidence.events().size(); e++) {
      Event event = incidence.events().get(e);
      int eligible = 0;
      for (int s = 0; s < incidence.states().size(); s++) {
        eligible += event.complete() && incidence.at(s, e).known() ? 1 : 0;
      }
      EventRow row = rows.get(event.representative());
      cells.add(
          List.of(
              event.id(),
              event.date().map(Object::toString).orElse(""),
              event.title(),
              event.list().word(),
              event.frame().word(),
              event.complete() ? "yes" : "no",
              event.whyNotCounted(),
              event.representative(),
              String.join(" ", event.statements()),
              Table.count(event.signed().size()),
              Table.count(eligible),
              Table.codes(event.onlyInCopies()),
              row == null ? "" : row.basis()));
    }
    return new Table(
        "events.csv",
        "one joint act, however many documents print it",
        List.of(
            Column.text("event", "name of the event"),
            Column.date("date", "day of the act"),
            Column.text("title", "title of the document that represents it"),
            Column.oneOf(
                "list",
                "how much of the list of signatories that document gives",
                "complete",
                "partial",
                "counted_only",
                "collective",
                "none"),
            Column.text(
                "frame",
                "who could have signed: universe, body:CODE, group:CODE, participants:FILE or"
                    + " unknown"),
            Column.oneOf(
                "counted",
                "whether the measures count it: complete list, known frame",
                "yes",
                "no"),
            Column.text("why_not", "why the measures do not count it, empty when they do"),
            Column.text("representative", "the statement with the most complete list"),
            Column.text("documents", "statements that print the act, separated by spaces"),
            Column.count("signed", "states", "states that signed"),
            Column.count("eligible", "states", "states whose yes or no is known, 0 unless counted"),
            Column.text("only_in_copies", "states that sign in another copy only"),
            Column.text("basis", "why the documents belong together")),
        List.of("event"),
        cells);
  }

  static Table wide(Incidence incidence, World world) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.entity("entity", "the state"));
    columns.add(Column.text("name", "short English name"));
    for (Event event : incidence.events()) {
      columns.add(Column.oneOf(event.id(), CELL_MEANING, CELLS));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int s = 0; s < incidence.states().size(); s++) {
      String state = incidence.states().get(s);
      List<String> row = new ArrayList<>(List.of(state, world.name(state)));
      incidence.rows().get(s).forEach(cell -> row.add(cell.code()));
      rows.add(row);
    }
    return new Table(
        "incidence.csv",
        "one state; a column an event; every other table is computed from this one",
        columns,
        List.of("entity"),
        rows);
  }

  static Table longForm(Incidence incidence) {
    List<List<String>> rows = new ArrayList<>();
    for (int e = 0; e < incidence.events().size(); e++) {
      Event event = incidence.events().get(e);
      for (int s = 0; s < incidence.states().size(); s++) {
        Cell cell = incidence.at(s, e);
        rows.add(
            List.of(
                incidence.states().get(s),
                event.id(),
                event.date().map(Object::toString).orElse(""),
                event.complete() ? "yes" : "no",
                cell.code()));
      }
    }
    return new Table(
        "incidence-long.csv",
        "one state in one event",
        List.of(
            Column.entity("entity", "the state"),
            Column.text("event", "name of the event"),
            Column.date("date", "day of the act"),
            Column.oneOf("counted", "whether the measures count the event", "yes", "no"),
            Column.oneOf("value", CELL_MEANING, CELLS)),
        List.of("entity", "event"),
        rows);
  }
}
