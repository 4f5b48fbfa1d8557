package org.undersigned.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.undersigned.reference.Entity;
import org.undersigned.reference.Group;
import org.undersigned.reference.ReferenceData;

/** The reference tables as this package asks for them. */
public record ReferenceWorld(ReferenceData data) implements World {
  @Override
  public List<String> states() {
    return data.states().stream().map(Entity::code).toList();
  }

  @Override
  public boolean unMember(String state, LocalDate on) {
    return data.entity(state).filter(e -> e.isUnMember(on)).isPresent();
  }

  @Override
  public boolean exists(String state, LocalDate on) {
    return data.entity(state).filter(e -> !e.organisation() && e.exists(on)).isPresent();
  }

  @Override
  public Optional<List<String>> members(String group, LocalDate on) {
    return data.group(group)
        .filter((Group g) -> g.isKnown(on))
        .map(g -> data.members(group, on))
        .filter(members -> !members.isEmpty());
  }

  @Override
  public String name(String state) {
    return data.entity(state).map(Entity::name).orElse(state);
  }

  @Override
  public String region(String state) {
    return data.category("region", state, data.asOf());
  }

  @Override
  public String alignment(String state, LocalDate on) {
    return data.category("alignment", state, on);
  }

  @Override
  public String cow(String state) {
    return data.entity(state).map(e -> number(e.cow())).orElse("");
  }

  @Override
  public String gw(String state) {
    return data.entity(state).map(e -> number(e.gw())).orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  @Override
  public LocalDate asOf() {
    return data.asOf();
  }
}
