package org.undersigned.coalition.output;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A column and what a reader must know of it.
 *
 * @param type a Frictionless field type: string, integer, number, date
 * @param unit what one counts or measures, empty for names and codes
 * @param allowed the only values, empty when any will do
 * @param least the lowest value that a number can have, if there is one
 * @param most the highest
 */
public record Column(
    String name,
    String type,
    String unit,
    String description,
    List<String> allowed,
    OptionalInt least,
    OptionalInt most) {
  private static final OptionalInt OPEN = OptionalInt.empty();

  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(description);
    allowed = List.copyOf(allowed);
    Objects.requireNonNull(least);
    Objects.requireNonNull(most);
  }

  /** Whether its cells are numbers. */
  boolean isNumber() {
    return type.equals("integer") || type.equals("number");
  }

  private static Column of(String name, String type, String unit, String description) {
    return new Column(name, type, unit, description, List.of(), OPEN, OPEN);
  }

  /** Words, names, codes. */
  public static Column text(String name, String description) {
    return of(name, "string", "", description);
  }

  /** One of a few words. */
  public static Column oneOf(String name, String description, String... allowed) {
    return new Column(name, "string", "", description, List.of(allowed), OPEN, OPEN);
  }

  /** A whole number of something, 0 and more. */
  public static Column count(String name, String unit, String description) {
    return new Column(name, "integer", unit, description, List.of(), OptionalInt.of(0), OPEN);
  }

  /** A decimal number without bounds. */
  public static Column number(String name, String unit, String description) {
    return of(name, "number", unit, description);
  }

  /** A share, probability or index from 0 to 1. */
  public static Column share(String name, String unit, String description) {
    return bounded(name, unit, description, 0);
  }

  /** An index from -1 to 1. */
  public static Column index(String name, String description) {
    return bounded(name, "-1 to 1", description, -1);
  }

  private static Column bounded(String name, String unit, String description, int least) {
    return new Column(
        name, "number", unit, description, List.of(), OptionalInt.of(least), OptionalInt.of(1));
  }

  /** A day, ISO 8601. */
  public static Column date(String name, String description) {
    return of(name, "date", "", description);
  }

  /** The code of a state. */
  public static Column entity(String name, String description) {
    return text(name, description + ": ISO 3166-1 alpha-3, XKX for Kosovo");
  }
}
