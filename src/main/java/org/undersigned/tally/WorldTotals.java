package org.undersigned.tally;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.undersigned.reference.Entity;
import org.undersigned.reference.Figure;
import org.undersigned.reference.ReferenceData;

/** Shares of the world's people and of its nominal product, as the tables have them. */
final class WorldTotals {
  private static final String NOMINAL = "nominal";

  private final ReferenceData data;
  private final long people;
  private final long product;

  WorldTotals(ReferenceData data) {
    this.data = data;
    long allPeople = 0;
    long allProduct = 0;
    for (Entity state : data.states()) {
      allPeople += value(state.population());
      allProduct += value(nominal(state));
    }
    people = allPeople;
    product = allProduct;
  }

  OptionalDouble populationShare(Collection<String> codes) {
    return share(codes, Entity::population, people);
  }

  /** Purchasing-power figures are left out: they are never added to nominal ones. */
  OptionalDouble gdpShare(Collection<String> codes) {
    return share(codes, WorldTotals::nominal, product);
  }

  private OptionalDouble share(
      Collection<String> codes, Function<Entity, Optional<Figure>> figure, long world) {
    if (world == 0) {
      return OptionalDouble.empty();
    }
    long sum = 0;
    for (String code : codes) {
      sum += data.entity(code).map(e -> value(figure.apply(e))).orElse(0L);
    }
    return OptionalDouble.of((double) sum / world);
  }

  private static Optional<Figure> nominal(Entity state) {
    return state.gdp().filter(f -> f.basis().equals(NOMINAL));
  }

  private static long value(Optional<Figure> figure) {
    return figure.map(Figure::value).orElse(0L);
  }
}
