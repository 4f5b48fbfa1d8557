package org.undersigned.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * figures.csv and the latest figures that states.csv holds: by measure, state and year. Of gross
 * domestic product only nominal figures enter; purchasing-power figures are never added to them.
 */
final class FigureTable {
  static final String POPULATION = "population";
  static final String GDP = "gdp";

  /** A word that can be part of a column's name. */
  static final String MEASURE = "[a-z][a-z0-9_]*";

  private static final String NOMINAL = "nominal";

  private final Map<String, Map<String, NavigableMap<Integer, Figure>>> figures = new HashMap<>();
  private final List<String> ownMeasures = new ArrayList<>();

  FigureTable(List<TableRow> rows, List<Entity> states) {
    for (Entity state : states) {
      state.population().ifPresent(f -> put(POPULATION, state.code(), f));
      state.gdp().filter(f -> f.basis().equals(NOMINAL)).ifPresent(f -> put(GDP, state.code(), f));
    }
    for (TableRow row : rows) {
      String measure = row.required("measure");
      OptionalInt year = row.small("year");
      OptionalDouble value = row.amount("value");
      if (value.isPresent()) {
        put(
            measure,
            row.required("code"),
            new Figure(value.getAsDouble(), year.orElse(0), basis(measure), row.text("source")));
      }
      if (!measure.equals(POPULATION) && !measure.equals(GDP) && !ownMeasures.contains(measure)) {
        ownMeasures.add(measure);
      }
    }
  }

  private static String basis(String measure) {
    return measure.equals(GDP) ? NOMINAL : measure.equals(POPULATION) ? "persons" : "";
  }

  private void put(String measure, String code, Figure figure) {
    figures
        .computeIfAbsent(measure, m -> new HashMap<>())
        .computeIfAbsent(code, c -> new TreeMap<>())
        .put(figure.year(), figure);
  }

  /** Measures beside population and product, in the order of the rows. */
  List<String> ownMeasures() {
    return List.copyOf(ownMeasures);
  }

  /** The figure of that year, or of the nearest one, of two equally near the earlier. */
  Optional<Figure> nearest(String measure, String code, int year) {
    NavigableMap<Integer, Figure> years = figures.getOrDefault(measure, Map.of()).get(code);
    if (years == null) {
      return Optional.empty();
    }
    Map.Entry<Integer, Figure> before = years.floorEntry(year);
    Map.Entry<Integer, Figure> after = years.ceilingEntry(year);
    boolean later =
        before == null || after != null && after.getKey() - year < year - before.getKey();
    return Optional.of((later ? after : before).getValue());
  }
}
