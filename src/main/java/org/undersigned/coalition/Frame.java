package org.undersigned.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who could have signed an event.
 *
 * @param kind where the eligible states come from
 * @param name the body or group, or the file of participants; empty otherwise
 * @param participants codes from the file of participants, empty otherwise
 */
public record Frame(Kind kind, String name, List<String> participants) {
  /** Where the eligible states come from. */
  public enum Kind {
    /** Every UN member on the date, and states outside the UN that sign at least one event. */
    UNIVERSE,
    /** Members of a body on the date; {@code UN} is the United Nations itself. */
    BODY,
    /** Members of a group on the date. */
    GROUP,
    /** States that took part, as the user lists them. */
    PARTICIPANTS,
    /** Nobody knows: such an event never counts as complete. */
    UNKNOWN
  }

  /** The frame of an event about which nothing was said. */
  public static final Frame UNIVERSE = new Frame(Kind.UNIVERSE, "", List.of());

  public Frame {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    participants = List.copyOf(participants);
  }

  /** As the topics file writes it. */
  public String word() {
    return switch (kind) {
      case UNIVERSE -> "universe";
      case BODY -> "body:" + name;
      case GROUP -> "group:" + name;
      case PARTICIPANTS -> "participants:" + name;
      case UNKNOWN -> "unknown";
    };
  }

  /**
   * Codes of the states that could have signed on that day.
   *
   * @param outsiders states outside the UN that sign at least one event of the collection
   * @throws IllegalArgumentException when the tables know no such body or group
   */
  public Set<String> eligible(World world, LocalDate on, Set<String> outsiders) {
    return switch (kind) {
      case UNIVERSE -> {
        Set<String> all = unMembers(world, on);
        outsiders.stream().filter(state -> world.exists(state, on)).forEach(all::add);
        yield all;
      }
      case BODY, GROUP -> {
        if (name.equals("UN")) {
          yield unMembers(world, on);
        }
        Optional<List<String>> members = world.members(name, on);
        yield new TreeSet<>(
            members.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "frame "
                            + word()
                            + ": the tables have no members of "
                            + name
                            + " on "
                            + on
                            + ". Use a code of `undersigned groups`, or participants:FILE.")));
      }
      case PARTICIPANTS -> known(world);
      case UNKNOWN -> new TreeSet<>();
    };
  }

  private Set<String> known(World world) {
    List<String> states = world.states();
    for (String code : participants) {
      if (!states.contains(code)) {
        throw new IllegalArgumentException(
            "frame " + word() + ": " + code + " is no code of a state; write it as FRA");
      }
    }
    if (participants.isEmpty()) {
      throw new IllegalArgumentException("frame " + word() + ": the file names no state");
    }
    return new TreeSet<>(participants);
  }

  private static Set<String> unMembers(World world, LocalDate on) {
    Set<String> members = new TreeSet<>();
    for (String state : world.states()) {
      if (world.unMember(state, on)) {
        members.add(state);
      }
    }
    return members;
  }
}
