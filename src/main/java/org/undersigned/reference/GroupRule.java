package org.undersigned.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A condition on memberships: alternatives separated by {@code |}, each one or more groups joined
 * by {@code &}; {@code *} always holds. {@code EU & NATO} holds for a member of both.
 *
 * @param alternatives each a list of groups that must all hold
 */
record GroupRule(List<List<String>> alternatives) {
  GroupRule {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException when a group's name is missing
   */
  static GroupRule parse(String text) {
    List<List<String>> alternatives = new ArrayList<>();
    for (String alternative : text.split("\\|", -1)) {
      List<String> groups = new ArrayList<>();
      for (String group : alternative.split("&", -1)) {
        String name = group.strip();
        if (!name.matches("\\*|[A-Z0-9_]+")) {
          throw new IllegalArgumentException(
              "expected groups joined by & and |, or *, such as EU & NATO");
        }
        if (!name.equals("*")) {
          groups.add(name);
        }
      }
      alternatives.add(groups);
    }
    return new GroupRule(alternatives);
  }

  /** The groups that make the rule hold: empty for {@code *}, nothing when it does not hold. */
  java.util.Optional<List<String>> reason(Predicate<String> isMember) {
    return alternatives.stream().filter(all -> all.stream().allMatch(isMember)).findFirst();
  }

  /** All groups that the rule names. */
  List<String> groups() {
    return alternatives.stream().flatMap(List::stream).distinct().toList();
  }
}
