package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.undersigned.coalition.Cell;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.event.TopicRow;

/**
 * Where a state stands on an issue in a period.
 *
 * @param first name of the first event it signed on the issue in the period, empty when none
 * @param last name of the last
 * @param changed {@code yes} or {@code no} against the last period in which its position was known,
 *     empty when there is none or now is unknown
 */
public record Position(
    String state,
    String issue,
    String period,
    Stand stand,
    String first,
    String last,
    String changed) {
  /** What its signatures say. */
  public enum Stand {
    FOR,
    AGAINST,
    BOTH,
    /** On complete lists it could have signed, and signed none. */
    NEITHER,
    /** No complete list that it could have signed. */
    UNKNOWN;

    /** The word of the CSV. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Position {
    Objects.requireNonNull(state);
    Objects.requireNonNull(issue);
    Objects.requireNonNull(period);
    Objects.requireNonNull(stand);
    Objects.requireNonNull(first);
    Objects.requireNonNull(last);
    Objects.requireNonNull(changed);
  }

  /** Rows by issue, then period, then state. Events whose side is neutral take no part. */
  public static List<Position> of(Incidence incidence, List<TopicRow> topics, Periods periods) {
    Map<String, Map<String, List<TopicRow>>> byIssue = new TreeMap<>();
    Map<String, Integer> columns = new TreeMap<>();
    for (int e = 0; e < incidence.events().size(); e++) {
      columns.put(incidence.events().get(e).id(), e);
    }
    for (TopicRow topic : topics) {
      Integer column = columns.get(topic.event());
      if (column != null && topic.side() != TopicRow.Side.NEUTRAL) {
        String period = periods.of(incidence.events().get(column));
        byIssue
            .computeIfAbsent(topic.issue(), i -> new TreeMap<>())
            .computeIfAbsent(period, p -> new ArrayList<>())
            .add(topic);
      }
    }
    List<Position> rows = new ArrayList<>();
    byIssue.forEach(
        (issue, byPeriod) -> {
          Map<String, Stand> before = new TreeMap<>();
          byPeriod.forEach(
              (period, events) -> {
                for (int s = 0; s < incidence.states().size(); s++) {
                  rows.add(row(incidence, s, issue, period, events, columns, before));
                }
              });
        });
    return rows;
  }

  private static Position row(
      Incidence incidence,
      int state,
      String issue,
      String period,
      List<TopicRow> topics,
      Map<String, Integer> columns,
      Map<String, Stand> before) {
    boolean pro = false;
    boolean contra = false;
    boolean could = false;
    TreeSet<Integer> signed = new TreeSet<>();
    for (TopicRow topic : topics) {
      int column = columns.get(topic.event());
      Event event = incidence.events().get(column);
      Cell cell = incidence.at(state, column);
      could |= event.complete() && cell.known();
      if (cell == Cell.SIGNED) {
        signed.add(column);
        pro |= topic.side() == TopicRow.Side.FOR;
        contra |= topic.side() == TopicRow.Side.AGAINST;
      }
    }
    Stand stand =
        pro && contra
            ? Stand.BOTH
            : pro ? Stand.FOR : contra ? Stand.AGAINST : could ? Stand.NEITHER : Stand.UNKNOWN;
    String code = incidence.states().get(state);
    String changed = "";
    if (stand != Stand.UNKNOWN) {
      Stand earlier = before.put(code, stand);
      changed = earlier == null ? "" : earlier == stand ? "no" : "yes";
    }
    return new Position(
        code,
        issue,
        period,
        stand,
        signed.isEmpty() ? "" : incidence.events().get(signed.first()).id(),
        signed.isEmpty() ? "" : incidence.events().get(signed.last()).id(),
        changed);
  }
}
