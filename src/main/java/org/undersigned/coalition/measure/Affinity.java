package org.undersigned.coalition.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.undersigned.coalition.SigningMatrix;

/**
 * How often a state signs when a bloc or an anchor state does.
 *
 * @param state whose habit it is
 * @param with name of the bloc, or code of the anchor
 * @param kind what {@code with} names
 * @param n events in which the bloc or anchor signs and the state's yes or no is known; a bloc
 *     signs when at least half of its members known there do, the state itself left out
 * @param signed how many of them the state signed
 */
public record Affinity(String state, String with, Kind kind, int n, int signed) {
  /** What a state is held against. */
  public enum Kind {
    BLOC,
    ANCHOR
  }

  public Affinity {
    Objects.requireNonNull(state);
    Objects.requireNonNull(with);
    Objects.requireNonNull(kind);
  }

  /** Signed of n; empty when n is 0. */
  public OptionalDouble share() {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) signed / n);
  }

  /** A row per state and bloc, in the matrix's order of states. */
  public static List<Affinity> withBlocs(SigningMatrix matrix, Map<String, List<String>> blocs) {
    List<Affinity> rows = new ArrayList<>();
    for (int s = 0; s < matrix.stateCount(); s++) {
      for (Map.Entry<String, List<String>> bloc : blocs.entrySet()) {
        int[] members =
            bloc.getValue().stream().mapToInt(m -> matrix.states().indexOf(m)).toArray();
        rows.add(row(matrix, s, bloc.getKey(), Kind.BLOC, members));
      }
    }
    return rows;
  }

  /**
   * A row per state and anchor.
   *
   * @param anchors codes; each must be a state of the matrix
   */
  public static List<Affinity> withAnchors(SigningMatrix matrix, List<String> anchors) {
    List<Affinity> rows = new ArrayList<>();
    for (int s = 0; s < matrix.stateCount(); s++) {
      for (String anchor : anchors) {
        int[] alone = {matrix.states().indexOf(anchor)};
        if (alone[0] < 0) {
          throw new IllegalArgumentException("no state " + anchor);
        }
        if (alone[0] != s) {
          rows.add(row(matrix, s, anchor, Kind.ANCHOR, alone));
        }
      }
    }
    return rows;
  }

  private static Affinity row(
      SigningMatrix matrix, int state, String with, Kind kind, int[] members) {
    int n = 0;
    int signed = 0;
    for (int e = 0; e < matrix.eventCount(); e++) {
      if (matrix.known(state, e) && halfSign(matrix, state, e, members)) {
        n++;
        signed += matrix.signed(state, e) ? 1 : 0;
      }
    }
    return new Affinity(matrix.states().get(state), with, kind, n, signed);
  }

  private static boolean halfSign(SigningMatrix matrix, int state, int event, int[] members) {
    int known = 0;
    int yes = 0;
    for (int member : members) {
      if (member != state && matrix.known(member, event)) {
        known++;
        yes += matrix.signed(member, event) ? 1 : 0;
      }
    }
    return yes > 0 && 2 * yes >= known;
  }
}
