package org.undersigned.coalition.output;

import java.util.List;
import java.util.Objects;

/**
 * A column and what a reader must know of it.
 *
 * @param type a Frictionless field type: string, integer, number, date
 * @param unit what one counts or measures, empty for names and codes
 * @param allowed the only values, empty when any will do
 */
public record Column(
    String name, String type, String unit, String description, List<String> allowed) {
  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(description);
    allowed = List.copyOf(allowed);
  }

  /** Whether its cells are numbers. */
  boolean isNumber() {
    return type.equals("integer") || type.equals("number");
  }

  /** Words, names, codes. */
  public static Column text(String name, String description) {
    return new Column(name, "string", "", description, List.of());
  }

  /** One of a few words. */
  public static Column oneOf(String name, String description, String... allowed) {
    return new Column(name, "string", "", description, List.of(allowed));
  }

  /** A whole number of something. */
  public static Column count(String name, String unit, String description) {
    return new Column(name, "integer", unit, description, List.of());
  }

  /** A share, index or other decimal number. */
  public static Column number(String name, String unit, String description) {
    return new Column(name, "number", unit, description, List.of());
  }

  /** A day, ISO 8601. */
  public static Column date(String name, String description) {
    return new Column(name, "date", "", description, List.of());
  }

  /** The code of a state. */
  public static Column entity(String name, String description) {
    return text(name, description + ": ISO 3166-1 alpha-3, XKX for Kosovo");
  }
}
