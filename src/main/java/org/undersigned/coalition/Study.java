package org.undersigned.coalition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.undersigned.coalition.bloc.Bloc;
import org.undersigned.coalition.bloc.BlocResult;
import org.undersigned.coalition.bloc.BlocSearch;
import org.undersigned.coalition.bloc.BlocSettings;
import org.undersigned.coalition.bloc.Divide;
import org.undersigned.coalition.event.TopicRow;
import org.undersigned.coalition.measure.Absentee;
import org.undersigned.coalition.measure.Affinity;
import org.undersigned.coalition.measure.Calibration;
import org.undersigned.coalition.measure.Cosigning;
import org.undersigned.coalition.measure.Expectation;
import org.undersigned.coalition.measure.Participation;
import org.undersigned.coalition.measure.Periods;
import org.undersigned.coalition.measure.Position;
import org.undersigned.coalition.measure.Succession;

/**
 * Everything that is said of a collection of events, each part computed from the incidence table.
 *
 * @param affinities with blocs, when they are stable, and with the chosen anchors
 * @param positions empty without topics
 * @param successions empty without topics
 * @param divides issues that have two sides; empty without topics
 */
public record Study(
    Incidence incidence,
    SigningMatrix matrix,
    List<Participation> participation,
    List<Cosigning> cosigning,
    BlocResult blocs,
    List<Absentee> absentees,
    Calibration calibration,
    List<Affinity> affinities,
    List<Position> positions,
    List<Succession> successions,
    List<Divide> divides) {
  public Study {
    Objects.requireNonNull(incidence);
    Objects.requireNonNull(matrix);
    participation = List.copyOf(participation);
    cosigning = List.copyOf(cosigning);
    Objects.requireNonNull(blocs);
    absentees = List.copyOf(absentees);
    Objects.requireNonNull(calibration);
    affinities = List.copyOf(affinities);
    positions = List.copyOf(positions);
    successions = List.copyOf(successions);
    divides = List.copyOf(divides);
  }

  /**
   * Studies the table.
   *
   * @param anchors codes of states to hold the others against
   * @param steps hears how far the search for blocs is
   * @throws IllegalArgumentException when an anchor is no state of the table
   */
  public static Study of(
      Incidence incidence,
      List<TopicRow> topics,
      List<String> anchors,
      Periods periods,
      BlocSettings settings,
      Steps steps) {
    SigningMatrix matrix = incidence.counted();
    List<Expectation> expectations = Expectation.of(matrix);
    BlocResult blocs = new BlocSearch(matrix, settings, steps).result();
    Map<String, List<String>> members = new TreeMap<>();
    for (Bloc bloc : blocs.blocs()) {
      members.put(bloc.name(), bloc.members());
    }
    List<Affinity> affinities = new java.util.ArrayList<>(Affinity.withBlocs(matrix, members));
    affinities.addAll(Affinity.withAnchors(matrix, anchors));
    return new Study(
        incidence,
        matrix,
        Participation.of(incidence),
        Cosigning.of(matrix),
        blocs,
        Absentee.of(incidence, matrix, expectations),
        Calibration.of(matrix, expectations),
        affinities,
        Position.of(incidence, topics, periods),
        Succession.of(incidence, topics),
        Divide.of(blocs.together(), Position.of(incidence, topics, Periods.ALL)));
  }
}
