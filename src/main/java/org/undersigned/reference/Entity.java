package org.undersigned.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A party that can sign: a state, past or present, or an organisation. A row records that texts
 * name it; it takes no position on statehood.
 *
 * @param code ISO 3166-1 alpha-3, XKX for Kosovo, or an organisation's code
 * @param iso2 ISO 3166-1 alpha-2, empty for organisations
 * @param m49 three digits, empty when the United Nations give none
 * @param name short English name
 * @param organisation whether it is an organisation, not a state
 * @param officialName long English name
 * @param status {@code member}, {@code observer}, {@code other}, {@code former} for states, by the
 *     United Nations; the kind for organisations
 * @param unMemberFrom first day as a member of the United Nations under this code
 * @param unMemberUntil first day no longer a member under this code
 * @param existsFrom first day as a state, empty when older than the tables
 * @param existsUntil first day no longer a state
 * @param continues the former state whose seats and memberships it took over, or empty
 * @param successors states that came out of it
 * @param population persons
 * @param gdp gross domestic product in US dollars
 * @param cow Correlates of War number
 * @param gw Gleditsch and Ward number
 */
public record Entity(
    String code,
    String iso2,
    String m49,
    String name,
    boolean organisation,
    String officialName,
    String status,
    Optional<LocalDate> unMemberFrom,
    Optional<LocalDate> unMemberUntil,
    Optional<LocalDate> existsFrom,
    Optional<LocalDate> existsUntil,
    String continues,
    List<String> successors,
    Optional<Figure> population,
    Optional<Figure> gdp,
    OptionalInt cow,
    OptionalInt gw) {
  public Entity {
    if (code.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a code");
    }
    Objects.requireNonNull(iso2);
    Objects.requireNonNull(m49);
    Objects.requireNonNull(name);
    Objects.requireNonNull(officialName);
    Objects.requireNonNull(status);
    Objects.requireNonNull(unMemberFrom);
    Objects.requireNonNull(unMemberUntil);
    Objects.requireNonNull(existsFrom);
    Objects.requireNonNull(existsUntil);
    Objects.requireNonNull(continues);
    successors = List.copyOf(successors);
    Objects.requireNonNull(population);
    Objects.requireNonNull(gdp);
    Objects.requireNonNull(cow);
    Objects.requireNonNull(gw);
  }

  /** An organisation: a code and a name, nothing that only states have. */
  static Entity organisation(String code, String name, String kind) {
    return new Entity(
        code,
        "",
        "",
        name,
        true,
        name,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /** Whether it is a member of the United Nations on that day. */
  public boolean isUnMember(LocalDate on) {
    return unMemberFrom.isPresent() && Period.holds(unMemberFrom, unMemberUntil, on);
  }

  /** Whether it is a state on that day. */
  public boolean exists(LocalDate on) {
    return Period.holds(existsFrom, existsUntil, on);
  }
}
