package org.undersigned.coalition;

import java.util.List;

/**
 * Yes and no, and where neither is known: what the measures compute with. Only events with a
 * complete list stand in it.
 */
public final class SigningMatrix {
  private final List<String> states;
  private final List<String> events;
  private final boolean[][] signed;
  private final boolean[][] known;

  /**
   * A matrix over a copy of both arrays.
   *
   * @param signed by state, then event
   * @param known by state, then event; whatever is signed must be known
   */
  public SigningMatrix(
      List<String> states, List<String> events, boolean[][] signed, boolean[][] known) {
    this.states = List.copyOf(states);
    this.events = List.copyOf(events);
    this.signed = copy(signed);
    this.known = copy(known);
    for (int s = 0; s < this.states.size(); s++) {
      for (int e = 0; e < this.events.size(); e++) {
        if (signed[s][e] && !known[s][e]) {
          throw new IllegalArgumentException(
              states.get(s) + " signed " + events.get(e) + " but is not known there");
        }
      }
    }
  }

  private static boolean[][] copy(boolean[][] rows) {
    boolean[][] copy = new boolean[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }

  /** A matrix in which every cell is known. */
  public static SigningMatrix complete(
      List<String> states, List<String> events, boolean[][] signed) {
    boolean[][] known = new boolean[states.size()][events.size()];
    for (boolean[] row : known) {
      java.util.Arrays.fill(row, true);
    }
    return new SigningMatrix(states, events, signed, known);
  }

  public List<String> states() {
    return states;
  }

  public List<String> events() {
    return events;
  }

  public int stateCount() {
    return states.size();
  }

  public int eventCount() {
    return events.size();
  }

  public boolean signed(int state, int event) {
    return signed[state][event];
  }

  public boolean known(int state, int event) {
    return known[state][event];
  }

  /** Number of events the state signed. */
  public int signatures(int state) {
    return count(signed[state]);
  }

  /** Number of events in which the state's yes or no is known. */
  public int cases(int state) {
    return count(known[state]);
  }

  /** Number of states that signed the event. */
  public int signatories(int event) {
    int n = 0;
    for (boolean[] row : signed) {
      n += row[event] ? 1 : 0;
    }
    return n;
  }

  /** Newman's weight of an event: 1/(n-1) for n signatories, 0 when nobody signs beside it. */
  public double weight(int event) {
    int n = signatories(event);
    return n < 2 ? 0 : 1.0 / (n - 1);
  }

  private static int count(boolean[] row) {
    int n = 0;
    for (boolean cell : row) {
      n += cell ? 1 : 0;
    }
    return n;
  }

  /** The matrix whose events are those with the given numbers, in that order, repeats allowed. */
  public SigningMatrix withEvents(int[] columns) {
    boolean[][] s = new boolean[states.size()][columns.length];
    boolean[][] k = new boolean[states.size()][columns.length];
    for (int i = 0; i < states.size(); i++) {
      for (int j = 0; j < columns.length; j++) {
        s[i][j] = signed[i][columns[j]];
        k[i][j] = known[i][columns[j]];
      }
    }
    List<String> names = new java.util.ArrayList<>();
    for (int column : columns) {
      names.add(events.get(column));
    }
    return new SigningMatrix(states, names, s, k);
  }

  /** The matrix of the states with the given numbers, in that order. */
  public SigningMatrix withStates(int[] rows) {
    boolean[][] s = new boolean[rows.length][];
    boolean[][] k = new boolean[rows.length][];
    List<String> names = new java.util.ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      s[i] = signed[rows[i]];
      k[i] = known[rows[i]];
      names.add(states.get(rows[i]));
    }
    return new SigningMatrix(names, events, s, k);
  }

  /** A copy of the signatures, by state, then event. */
  public boolean[][] signatures() {
    return copy(signed);
  }

  /** A copy of what is known, by state, then event. */
  public boolean[][] knowledge() {
    return copy(known);
  }
}
