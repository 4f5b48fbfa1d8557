package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.undersigned.coalition.Cell;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.SigningMatrix;

/**
 * A state that one would have expected on a complete list and that is not on it.
 *
 * @param event name of the event
 * @param statement the statement that represents it
 * @param expected 0.8 and more
 * @param n similar events, five and more
 * @param signed how many of them it signed
 * @param nearest name of the most similar event
 */
public record Absentee(
    String event,
    String statement,
    String state,
    double expected,
    int n,
    int signed,
    String nearest) {
  private static final double NAMED_FROM = 0.8;
  private static final int FEWEST = 5;

  public Absentee {
    Objects.requireNonNull(event);
    Objects.requireNonNull(statement);
    Objects.requireNonNull(state);
    Objects.requireNonNull(nearest);
  }

  /** What may be said, and no more. */
  public String reason() {
    return "not on the list, though on " + signed + " of " + n + " similar ones";
  }

  /**
   * Absentees in the order of the events, the most expected first. States that the text itself says
   * declined, represented states, targets and states outside the frame are none.
   */
  public static List<Absentee> of(
      Incidence incidence, SigningMatrix matrix, List<Expectation> expectations) {
    List<Absentee> all = new ArrayList<>();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < incidence.events().size(); i++) {
      columns.put(incidence.events().get(i).id(), i);
    }
    for (Expectation e : expectations) {
      boolean expected = e.expected() >= NAMED_FROM && e.n() >= FEWEST;
      if (expected && !matrix.signed(e.state(), e.event())) {
        String name = matrix.events().get(e.event());
        int column = columns.get(name);
        if (incidence.at(e.state(), column) == Cell.NOT_LISTED) {
          Event event = incidence.events().get(column);
          all.add(
              new Absentee(
                  event.id(),
                  event.representative(),
                  matrix.states().get(e.state()),
                  e.expected(),
                  e.n(),
                  e.signed(),
                  matrix.events().get(e.nearest())));
        }
      }
    }
    all.sort(
        Comparator.comparing((Absentee a) -> columns.get(a.event()))
            .thenComparing(a -> -a.expected())
            .thenComparing(Absentee::state));
    return all;
  }
}
