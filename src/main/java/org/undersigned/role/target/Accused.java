package org.undersigned.role.target;

import java.util.Optional;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Item;

/**
 * One name that is accused or asked.
 *
 * @param run the reading of the run it stands in
 * @param rule what decided
 * @param distance plain words between the name and what decided
 * @param speaker who it is that blames, where a name right before the words says so
 */
public record Accused(
    RunReading run, Item item, String rule, int distance, Optional<Item> speaker) {
  Accused(RunReading run, Item item, String rule, int distance) {
    this(run, item, rule, distance, Optional.empty());
  }
}
