package org.undersigned.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table that everything else is computed from: a row a state, a column an event.
 *
 * @param states codes in order: every state of today, former ones that could have signed, and
 *     whoever signed besides
 * @param events in order of date, then of name; those without a date last
 * @param rows cells, a list per state in the order of the events
 */
public record Incidence(List<String> states, List<Event> events, List<List<Cell>> rows) {
  public Incidence {
    states = List.copyOf(states);
    events = List.copyOf(events);
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.size() != states.size()) {
      throw new IllegalArgumentException(rows.size() + " rows for " + states.size() + " states");
    }
    for (List<Cell> row : rows) {
      if (row.size() != events.size()) {
        throw new IllegalArgumentException(row.size() + " cells, " + events.size() + " events");
      }
    }
  }

  /** The table of these events, with frames applied. */
  public static Incidence of(List<Event> unordered, World world) {
    List<Event> events = new ArrayList<>(unordered);
    events.sort(Incidence::byDateThenName);
    Set<String> states = new TreeSet<>(world.states());
    Set<String> outsiders = new TreeSet<>();
    for (Event event : events) {
      LocalDate on = event.date().orElse(world.asOf());
      event.cells().forEach((code, cell) -> keep(states, code, cell));
      for (String state : event.signed()) {
        if (!world.unMember(state, on)) {
          outsiders.add(state);
        }
      }
    }
    outsiders.removeIf(state -> world.unMember(state, world.asOf()));
    record Question(Frame frame, LocalDate on) {}
    Map<Question, Set<String>> answers = new HashMap<>();
    List<Set<String>> eligible = new ArrayList<>();
    for (Event event : events) {
      Question question = new Question(event.frame(), event.date().orElse(world.asOf()));
      eligible.add(
          answers.computeIfAbsent(question, q -> q.frame().eligible(world, q.on(), outsiders)));
    }
    states.removeIf(
        state ->
            !world.exists(state, world.asOf())
                && events.stream().noneMatch(e -> e.cells().containsKey(state))
                && eligible.stream().noneMatch(e -> e.contains(state)));
    List<List<Cell>> rows = new ArrayList<>();
    for (String state : states) {
      List<Cell> row = new ArrayList<>();
      for (int e = 0; e < events.size(); e++) {
        row.add(cell(state, events.get(e), eligible.get(e)));
      }
      rows.add(row);
    }
    return new Incidence(List.copyOf(states), events, rows);
  }

  /** What a doubt could be may be an organisation: it has no row. */
  private static void keep(Set<String> states, String code, Cell cell) {
    if (cell != Cell.UNKNOWN) {
      states.add(code);
    }
  }

  private static Cell cell(String state, Event event, Set<String> eligible) {
    Cell said = event.cells().get(state);
    if (said != null) {
      return said;
    }
    return event.complete() && eligible.contains(state) ? Cell.NOT_LISTED : Cell.UNKNOWN;
  }

  /** Codes of states that signed the event although a frame that the user gave leaves them out. */
  public List<String> outsideFrame(Event event, World world) {
    if (event.frame().kind() == Frame.Kind.UNIVERSE || event.frame().kind() == Frame.Kind.UNKNOWN) {
      return List.of();
    }
    Set<String> inside = event.frame().eligible(world, event.date().orElse(world.asOf()), Set.of());
    return event.signed().stream().filter(state -> !inside.contains(state)).toList();
  }

  private static int byDateThenName(Event a, Event b) {
    LocalDate dateA = a.date().orElse(LocalDate.MAX);
    LocalDate dateB = b.date().orElse(LocalDate.MAX);
    int order = dateA.compareTo(dateB);
    return order != 0 ? order : a.id().compareTo(b.id());
  }

  /** The cell of the state and event with these numbers, both from 0. */
  public Cell at(int state, int event) {
    return rows.get(state).get(event);
  }

  /** The events that the measures count: with a complete list and a known frame. */
  public SigningMatrix counted() {
    List<Integer> columns = new ArrayList<>();
    for (int e = 0; e < events.size(); e++) {
      if (events.get(e).complete()) {
        columns.add(e);
      }
    }
    boolean[][] signed = new boolean[states.size()][columns.size()];
    boolean[][] known = new boolean[states.size()][columns.size()];
    for (int s = 0; s < states.size(); s++) {
      for (int c = 0; c < columns.size(); c++) {
        Cell cell = at(s, columns.get(c));
        signed[s][c] = cell == Cell.SIGNED;
        known[s][c] = cell.known();
      }
    }
    List<String> names = columns.stream().map(c -> events.get(c).id()).toList();
    return new SigningMatrix(states, names, signed, known);
  }

  /** The same table over fewer events. */
  public Incidence only(java.util.function.Predicate<Event> wanted) {
    List<Integer> columns = new ArrayList<>();
    for (int e = 0; e < events.size(); e++) {
      if (wanted.test(events.get(e))) {
        columns.add(e);
      }
    }
    List<List<Cell>> cut =
        rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    return new Incidence(states, columns.stream().map(events::get).toList(), cut);
  }
}
