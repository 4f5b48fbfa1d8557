package org.undersigned.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What this package asks of the reference tables. */
public interface World {
  /** Codes of all states, former ones too, in code order. */
  List<String> states();

  /** Whether the state was a member of the United Nations on that day. */
  boolean unMember(String state, LocalDate on);

  /** Whether it was a state on that day; false for what is none. */
  boolean exists(String state, LocalDate on);

  /** States that were members on that day in code order; empty when the tables have no data. */
  Optional<List<String>> members(String group, LocalDate on);

  /** Short English name; the code itself when unknown. */
  String name(String state);

  /** Region in the sense of M49, empty when unknown. */
  String region(String state);

  /** Category of the alignment scheme on that day, empty when unknown. */
  String alignment(String state, LocalDate on);

  /** Correlates of War number, empty when it has none. */
  String cow(String state);

  /** Gleditsch and Ward number, empty when it has none. */
  String gw(String state);

  /** The date the tables speak for, taken where an event has none. */
  LocalDate asOf();
}
