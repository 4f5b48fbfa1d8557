package org.undersigned.export;

import java.util.List;
import java.util.Set;

/**
 * The columns of a table.
 *
 * @param names in order
 * @param numbers those that JSON writes as numbers; an empty cell of one is null there
 */
public record Columns(List<String> names, Set<String> numbers) {
  public Columns {
    names = List.copyOf(names);
    numbers = Set.copyOf(numbers);
  }

  /** Columns of text. */
  public static Columns of(String... names) {
    return new Columns(List.of(names), Set.of());
  }

  /** The same columns, some of them numbers. */
  public Columns numbers(String... which) {
    return new Columns(names, Set.of(which));
  }
}
