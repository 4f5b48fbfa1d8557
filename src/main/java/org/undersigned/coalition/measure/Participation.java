package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.undersigned.coalition.Cell;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;

/**
 * How often one state signs.
 *
 * @param signed events with a complete list that it signed
 * @param eligible events with a complete list in which its yes or no is known
 * @param signedIncomplete events it signed whose list is not complete: facts, but no cases
 * @param represented events in which a body that speaks for it signed
 * @param declined events whose text says that it did not sign
 * @param first name of the earliest event it signed, whatever the list; empty when none
 * @param last name of the latest event it signed; empty when none
 */
public record Participation(
    String state,
    int signed,
    int eligible,
    int signedIncomplete,
    int represented,
    int declined,
    String first,
    String last) {
  /** Fewer eligible events than this say nothing of a state's habit. */
  public static final int ENOUGH = 5;

  private static final double CORE = 0.8;
  private static final double SWING_LOW = 0.3;
  private static final double SWING_HIGH = 0.7;

  /** Signed of eligible; empty when never eligible. */
  public OptionalDouble share() {
    return eligible == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) signed / eligible);
  }

  /** {@code yes} from 80 % of at least five eligible events, {@code no}, or empty below five. */
  public String core() {
    return eligible < ENOUGH ? "" : share().getAsDouble() >= CORE ? "yes" : "no";
  }

  /** {@code yes} from 30 to 70 % of at least five eligible events, {@code no}, or empty. */
  public String swing() {
    if (eligible < ENOUGH) {
      return "";
    }
    double share = share().getAsDouble();
    return share >= SWING_LOW && share <= SWING_HIGH ? "yes" : "no";
  }

  /** A row for every state of the table, in its order. */
  public static List<Participation> of(Incidence incidence) {
    List<Participation> all = new ArrayList<>();
    for (int s = 0; s < incidence.states().size(); s++) {
      all.add(row(incidence, s));
    }
    return all;
  }

  private static Participation row(Incidence incidence, int state) {
    int signed = 0;
    int eligible = 0;
    int incomplete = 0;
    int represented = 0;
    int declined = 0;
    String first = "";
    String last = "";
    for (int e = 0; e < incidence.events().size(); e++) {
      Event event = incidence.events().get(e);
      Cell cell = incidence.at(state, e);
      eligible += event.complete() && cell.known() ? 1 : 0;
      represented += cell == Cell.REPRESENTED ? 1 : 0;
      declined += cell == Cell.DECLINED ? 1 : 0;
      if (cell == Cell.SIGNED) {
        signed += event.complete() ? 1 : 0;
        incomplete += event.complete() ? 0 : 1;
        first = first.isEmpty() ? event.id() : first;
        last = event.id();
      }
    }
    return new Participation(
        incidence.states().get(state),
        signed,
        eligible,
        incomplete,
        represented,
        declined,
        first,
        last);
  }
}
