package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.undersigned.coalition.Cell;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.event.TopicRow;

/**
 * Who is new and who dropped out since the last statement on the same issue and side. Only between
 * complete lists, and only states whose yes or no is known in both.
 *
 * @param previous name of the earlier event
 * @param event name of the later event
 * @param stayed codes in order, as the other lists
 */
public record Succession(
    String issue,
    String side,
    String previous,
    String event,
    List<String> stayed,
    List<String> joined,
    List<String> dropped) {
  public Succession {
    Objects.requireNonNull(issue);
    Objects.requireNonNull(side);
    Objects.requireNonNull(previous);
    Objects.requireNonNull(event);
    stayed = List.copyOf(stayed);
    joined = List.copyOf(joined);
    dropped = List.copyOf(dropped);
  }

  /** Rows by issue and side, in order of time. */
  public static List<Succession> of(Incidence incidence, List<TopicRow> topics) {
    Map<String, List<Integer>> chains = new TreeMap<>();
    Map<String, TopicRow> heads = new TreeMap<>();
    for (int e = 0; e < incidence.events().size(); e++) {
      Event event = incidence.events().get(e);
      for (TopicRow topic : topics) {
        if (topic.event().equals(event.id()) && event.complete()) {
          String key = topic.issue() + "\n" + topic.side().word();
          chains.computeIfAbsent(key, k -> new ArrayList<>()).add(e);
          heads.putIfAbsent(key, topic);
        }
      }
    }
    List<Succession> rows = new ArrayList<>();
    chains.forEach(
        (key, events) -> {
          for (int i = 1; i < events.size(); i++) {
            rows.add(row(incidence, heads.get(key), events.get(i - 1), events.get(i)));
          }
        });
    return rows;
  }

  private static Succession row(Incidence incidence, TopicRow topic, int before, int now) {
    List<String> stayed = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (int s = 0; s < incidence.states().size(); s++) {
      Cell was = incidence.at(s, before);
      Cell is = incidence.at(s, now);
      String state = incidence.states().get(s);
      if (was == Cell.SIGNED && is == Cell.SIGNED) {
        stayed.add(state);
      } else if (is == Cell.SIGNED && was.known()) {
        joined.add(state);
      } else if (was == Cell.SIGNED && is.known()) {
        dropped.add(state);
      }
    }
    return new Succession(
        topic.issue(),
        topic.side().word(),
        incidence.events().get(before).id(),
        incidence.events().get(now).id(),
        stayed,
        joined,
        dropped);
  }
}
