package org.undersigned.coalition.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.undersigned.coalition.Cell;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Frame;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.SignatoryList;

/** Makes events of statements: copies of one act become one. */
public final class EventBuilder {
  private EventBuilder() {}

  /**
   * Events in the order of their first statement. Statements that nobody signed give none.
   *
   * @param rows by statement; a statement without a row is an event of its own
   * @param frames by event; an event without one has the universe as its frame
   */
  public static List<Event> events(
      Roster roster, Map<String, EventRow> rows, Map<String, Frame> frames) {
    Map<String, List<SignatoryList>> copies = new LinkedHashMap<>();
    for (SignatoryList list : roster.statements()) {
      EventRow row = rows.get(list.statement());
      String event = row == null ? list.statement() : row.event();
      if (row != null || signs(list)) {
        copies.computeIfAbsent(event, e -> new ArrayList<>()).add(list);
      }
    }
    List<Event> events = new ArrayList<>();
    copies.forEach(
        (id, lists) -> {
          if (lists.stream().anyMatch(EventBuilder::signs)) {
            events.add(event(id, lists, rows, frames.getOrDefault(id, Frame.UNIVERSE)));
          }
        });
    return events;
  }

  /** Whether anybody signs, organisations included. */
  private static boolean signs(SignatoryList list) {
    return !list.signatoryStates().isEmpty() || !list.signatoryOrganisations().isEmpty();
  }

  private static Event event(
      String id, List<SignatoryList> lists, Map<String, EventRow> rows, Frame frame) {
    SignatoryList chosen =
        lists.stream().min(mostCompleteFirst(rows)).orElseThrow(IllegalStateException::new);
    Map<String, Cell> cells = cells(chosen);
    TreeSet<String> elsewhere = new TreeSet<>();
    for (SignatoryList list : lists) {
      for (Finding finding : list.signatoryStates()) {
        if (cells.get(finding.entity()) != Cell.SIGNED) {
          elsewhere.add(finding.entity());
        }
      }
    }
    boolean complete = chosen.facts().list() == ListKind.COMPLETE;
    // parts of one list add up; where copies of a whole list disagree nobody knows
    elsewhere.forEach(state -> cells.put(state, complete ? Cell.UNKNOWN : Cell.SIGNED));
    Optional<LocalDate> date =
        chosen.facts().date().isPresent()
            ? chosen.facts().date()
            : lists.stream().flatMap(l -> l.facts().date().stream()).min(LocalDate::compareTo);
    return new Event(
        id,
        date,
        chosen.facts().title(),
        chosen.facts().list(),
        complete && !chosen.mayNameAbsent() ? shortfall(chosen) : "",
        frame,
        chosen.statement(),
        lists.stream().map(SignatoryList::statement).toList(),
        cells,
        complete ? List.copyOf(elsewhere) : List.of());
  }

  private static String shortfall(SignatoryList list) {
    String note = list.isGuess() ? "no words say that these signed" : list.facts().agreementNote();
    return note.isEmpty() ? "fewer than the document counts" : note;
  }

  /** Whole before short, complete before partial, then the longer list, then the later version. */
  private static Comparator<SignatoryList> mostCompleteFirst(Map<String, EventRow> rows) {
    Comparator<SignatoryList> whole = Comparator.comparing(list -> !list.mayNameAbsent());
    return whole
        .thenComparing(list -> list.facts().list())
        .thenComparing(list -> -list.signatoryStates().size())
        .thenComparing(list -> version(list, rows), Comparator.reverseOrder());
  }

  private static LocalDate version(SignatoryList list, Map<String, EventRow> rows) {
    EventRow row = rows.get(list.statement());
    Optional<LocalDate> given = row == null ? Optional.empty() : row.versionDate();
    return given.or(() -> list.facts().date()).orElse(LocalDate.MIN);
  }

  private static Map<String, Cell> cells(SignatoryList list) {
    Map<String, Cell> cells = new TreeMap<>();
    for (Finding finding : list.findings()) {
      if (!finding.organisation()) {
        Optional<Cell> cell =
            switch (finding.role()) {
              case SIGNATORY -> Optional.of(Cell.SIGNED);
              case REPRESENTED -> Optional.of(Cell.REPRESENTED);
              case DECLINED -> Optional.of(Cell.DECLINED);
              case TARGET -> Optional.of(Cell.TARGET);
              case MENTIONED -> Optional.empty();
            };
        // a target may sign too; the order of the cells is the order of their weight
        cell.ifPresent(
            c -> cells.merge(finding.entity(), c, (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
    }
    for (Doubt doubt : list.doubts()) {
      doubt.couldBe().forEach(state -> cells.putIfAbsent(state, Cell.UNKNOWN));
    }
    return cells;
  }
}
