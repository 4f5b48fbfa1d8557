package org.undersigned.chart;

import java.time.LocalDate;
import java.util.Objects;
import org.undersigned.reference.Category;
import org.undersigned.reference.Group;
import org.undersigned.reference.ReferenceData;

/** Names of states, groups and categories in the language of the chart. */
final class Gazetteer {
  private final ReferenceData reference;
  private final Phrases phrases;

  Gazetteer(ReferenceData reference, Phrases phrases) {
    this.reference = Objects.requireNonNull(reference);
    this.phrases = Objects.requireNonNull(phrases);
  }

  /** Short name of a state or organisation for readers; a state wins over a group of that code. */
  String name(String entity) {
    boolean state = reference.entity(entity).filter(found -> !found.organisation()).isPresent();
    String own = reference.displayName(entity, phrases.language());
    return state ? own : phrases.find("group." + entity).orElse(own);
  }

  /** Name of a category of a scheme, or of a group, for readers. */
  String label(String scheme, String category) {
    return phrases
        .find(scheme + "." + category)
        .orElseGet(
            () ->
                reference.scheme(scheme).stream()
                    .flatMap(found -> found.categories().stream())
                    .filter(found -> found.code().equals(category))
                    .map(Category::title)
                    .findFirst()
                    .orElseGet(() -> groupName(category)));
  }

  private String groupName(String code) {
    return reference.group(code).map(Group::name).orElse(code);
  }

  /** {@code in the EU}; for what has no such phrase the label in brackets. */
  String place(String scheme, String category) {
    return phrases
        .find("in." + scheme + "." + category)
        .orElseGet(() -> "(" + label(scheme, category) + ")");
  }

  /** What stands after a number of members: {@code EU members}; else where they are. */
  String members(String scheme, String category) {
    return phrases.find("of." + scheme + "." + category).orElseGet(() -> place(scheme, category));
  }

  /** The date that the tables stand at: used for a statement without one. */
  LocalDate asOf() {
    return reference.asOf();
  }
}
