package org.undersigned.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.undersigned.reference.Entity;
import org.undersigned.reference.Figure;
import org.undersigned.reference.ReferenceData;

/**
 * Shares of the world's people, of its nominal product, and of measures of the user's own: figures
 * of the statement's year, or of the nearest, over the states that existed on the day.
 */
final class WorldTotals {
  private static final String POPULATION = "population";
  private static final String GDP = "gdp";
  private static final int MOST_NAMED = 20;

  private final ReferenceData data;
  private final int year;
  private final Map<String, Double> totals = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  WorldTotals(ReferenceData data, LocalDate on) {
    this.data = data;
    year = on.getYear();
    List<String> states =
        data.states().stream().filter(s -> s.exists(on)).map(Entity::code).toList();
    total(POPULATION, POPULATION, states);
    total(GDP, "nominal GDP", states);
    data.ownMeasures().forEach(measure -> total(measure, measure, states));
  }

  private void total(String measure, String name, List<String> states) {
    double sum = 0;
    IntSummaryStatistics years = new IntSummaryStatistics();
    List<String> undated = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String code : states) {
      Optional<Figure> figure = data.figure(measure, code, year);
      if (figure.isPresent()) {
        sum += figure.get().value();
        if (figure.get().year() == 0) {
          undated.add(code);
        } else {
          years.accept(figure.get().year());
        }
      } else {
        missing.add(code);
      }
    }
    totals.put(measure, sum);
    if (years.getCount() > 0 && (years.getMin() != year || years.getMax() != year)) {
      notes.add(
          name
              + " of "
              + years.getMin()
              + (years.getMin() == years.getMax() ? "" : " to " + years.getMax()));
    }
    note("undated " + name, undated);
    if (missing.size() < states.size()) {
      note("no " + name, missing);
    }
  }

  private void note(String what, List<String> codes) {
    if (!codes.isEmpty()) {
      notes.add(
          what
              + " of"
              + (codes.size() > MOST_NAMED
                  ? " " + codes.size() + " states"
                  : ": " + String.join(" ", codes)));
    }
  }

  /** Of which years the figures are, and for whom there are none. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  OptionalDouble populationShare(Collection<String> codes) {
    return share(codes, POPULATION);
  }

  OptionalDouble gdpShare(Collection<String> codes) {
    return share(codes, GDP);
  }

  /** Shares by the user's own measures, in their order. */
  List<OptionalDouble> ownShares(Collection<String> codes) {
    return data.ownMeasures().stream().map(measure -> share(codes, measure)).toList();
  }

  private OptionalDouble share(Collection<String> codes, String measure) {
    double world = totals.get(measure);
    if (world == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (String code : codes) {
      sum += data.figure(measure, code, year).map(Figure::value).orElse(0.0);
    }
    return OptionalDouble.of(sum / world);
  }
}
