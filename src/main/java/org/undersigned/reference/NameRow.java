package org.undersigned.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One name of one party in one language.
 *
 * @param entity whose name it is
 * @param kind {@code short}, {@code official}, {@code inverted}, {@code abbreviation}, {@code
 *     adjective}, {@code demonym}, {@code capital}, {@code variant}, {@code former}, {@code
 *     oblique}, {@code office} (who speaks for an organisation)
 * @param name as people write it
 * @param strong whether it may count anywhere in prose; else only inside a list, a heading or
 *     beside a title
 * @param from first day on which the name was used, empty when always
 * @param until first day on which it was not, empty while it is
 * @param source where it was seen
 */
public record NameRow(
    String entity,
    String kind,
    String name,
    boolean strong,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String source) {
  static final String FILE = "names/names-%s.csv";
  static final List<String> COLUMNS =
      List.of("entity", "kind", "name", "strength", "from", "until", "source");
  static final List<String> KEY = List.of("entity", "kind", "name");
  static final List<String> KINDS =
      List.of(
          "short",
          "official",
          "inverted",
          "abbreviation",
          "adjective",
          "demonym",
          "capital",
          "variant",
          "former",
          "oblique",
          "office");
  static final List<String> STRENGTHS = List.of("strong", "weak");

  public NameRow {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Objects.requireNonNull(source);
  }

  /** Whether the name was in use on that day. */
  public boolean holds(LocalDate on) {
    return Period.holds(from, until, on);
  }
}
