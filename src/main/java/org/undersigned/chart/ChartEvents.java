package org.undersigned.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.ReferenceWorld;
import org.undersigned.coalition.bloc.BlocResult;
import org.undersigned.coalition.bloc.BlocSearch;
import org.undersigned.coalition.bloc.BlocSettings;
import org.undersigned.coalition.event.EventBuilder;
import org.undersigned.coalition.event.EventProposals;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.SignatoryList;

/** The events of a roster for charts: copies of one act counted once. */
public final class ChartEvents {
  private final List<Event> events;
  private final Map<String, SignatoryList> lists = new HashMap<>();
  private final Map<String, Integer> copies = new HashMap<>();

  private ChartEvents(Roster roster, Map<String, EventRow> rows) {
    roster.statements().forEach(list -> lists.putIfAbsent(list.statement(), list));
    events = EventBuilder.events(roster, rows, Map.of());
    for (Event event : events) {
      event.statements().forEach(name -> copies.put(name, event.statements().size() - 1));
    }
  }

  /** Events as the statements' lists, titles and dates suggest them. */
  public static ChartEvents proposed(Roster roster) {
    Map<String, EventRow> rows = new HashMap<>();
    if (roster.statements().size() > 1) {
      new EventProposals(roster).rows().forEach(row -> rows.put(row.document(), row));
    }
    return new ChartEvents(roster, rows);
  }

  /**
   * Events as the user gave them.
   *
   * @param rows by statement; a statement without a row is an event of its own
   */
  public static ChartEvents given(Roster roster, Map<String, EventRow> rows) {
    return new ChartEvents(roster, rows);
  }

  /** How many other copies of a statement's list are at hand. */
  public int otherCopies(String statement) {
    return copies.getOrDefault(statement, 0);
  }

  /** All events. */
  public List<ChartEvent> all() {
    return events.stream().map(this::event).toList();
  }

  /** The events of these names, in the order of {@link #all}. */
  public List<ChartEvent> named(Collection<String> names) {
    return events.stream().filter(e -> names.contains(e.id())).map(this::event).toList();
  }

  private ChartEvent event(Event event) {
    SignatoryList list = lists.get(event.representative());
    ChartEvent own = ChartEvent.of(list);
    return new ChartEvent(
        event.id(),
        event.title(),
        event.date(),
        event.complete() && own.complete(),
        own.publisher(),
        event.signed());
  }

  /** The blocs that prove stable. Takes seconds; too few acts have none, and nobody looks. */
  public Blocs blocs(ReferenceData reference) {
    if (events.size() < Charts.FEWEST_FOR_COSIGNING) {
      return Blocs.NOT_SOUGHT;
    }
    Incidence table = Incidence.of(events, new ReferenceWorld(reference));
    BlocResult result = new BlocSearch(table.counted(), BlocSettings.USUAL).result();
    List<List<String>> blocs = new ArrayList<>();
    if (result.stable()) {
      result.blocs().forEach(bloc -> blocs.add(bloc.members()));
    }
    return Blocs.found(blocs);
  }
}
