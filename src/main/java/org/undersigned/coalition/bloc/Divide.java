package org.undersigned.coalition.bloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.undersigned.coalition.measure.Position;
import org.undersigned.coalition.measure.Position.Stand;

/**
 * Whether the two sides of an issue are ever placed together, asked of all runs of the search, so
 * that there is an answer when no bloc is stable too.
 *
 * @param pro states searched that signed only events for it, codes in order
 * @param contra states searched that signed only events against it
 * @param togetherPro mean co-assignment of pairs inside the first side; empty without a pair
 * @param togetherContra the same inside the second
 * @param across the same of pairs with one state of each
 * @param crossing states of either side that are placed with the other side more often than with
 *     their own, codes in order
 * @param overall mean co-assignment of all pairs searched, to hold the others against
 */
public record Divide(
    String issue,
    List<String> pro,
    List<String> contra,
    OptionalDouble togetherPro,
    OptionalDouble togetherContra,
    OptionalDouble across,
    List<String> crossing,
    OptionalDouble overall) {
  public Divide {
    Objects.requireNonNull(issue);
    pro = List.copyOf(pro);
    contra = List.copyOf(contra);
    Objects.requireNonNull(togetherPro);
    Objects.requireNonNull(togetherContra);
    Objects.requireNonNull(across);
    crossing = List.copyOf(crossing);
    Objects.requireNonNull(overall);
  }

  /**
   * A row an issue that has both sides among the states searched, by issue.
   *
   * @param positions over the whole time, a row a state and issue
   */
  public static List<Divide> of(CoAssignment together, List<Position> positions) {
    Set<String> searched = Set.copyOf(together.states());
    Map<String, Map<Stand, Set<String>>> issues = new TreeMap<>();
    for (Position p : positions) {
      if (searched.contains(p.state())) {
        issues
            .computeIfAbsent(p.issue(), i -> new TreeMap<>())
            .computeIfAbsent(p.stand(), s -> new TreeSet<>())
            .add(p.state());
      }
    }
    OptionalDouble overall = together.mean(searched, searched);
    List<Divide> rows = new ArrayList<>();
    issues.forEach(
        (issue, sides) -> {
          Set<String> pro = sides.getOrDefault(Stand.FOR, Set.of());
          Set<String> contra = sides.getOrDefault(Stand.AGAINST, Set.of());
          if (!pro.isEmpty() && !contra.isEmpty()) {
            rows.add(
                new Divide(
                    issue,
                    List.copyOf(pro),
                    List.copyOf(contra),
                    together.mean(pro, pro),
                    together.mean(contra, contra),
                    together.mean(pro, contra),
                    crossing(together, pro, contra),
                    overall));
          }
        });
    return rows;
  }

  private static List<String> crossing(CoAssignment together, Set<String> pro, Set<String> contra) {
    Set<String> found = new TreeSet<>();
    for (Set<String> own : List.of(pro, contra)) {
      Set<String> other = own == pro ? contra : pro;
      for (String state : own) {
        // a state that is alone on its side has nobody to be away from
        double here = together.mean(Set.of(state), own).orElse(1);
        if (together.mean(Set.of(state), other).orElse(0) > here) {
          found.add(state);
        }
      }
    }
    return List.copyOf(found);
  }
}
