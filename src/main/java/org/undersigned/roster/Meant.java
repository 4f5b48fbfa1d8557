package org.undersigned.roster;

import java.util.List;
import java.util.Optional;
import org.undersigned.reference.NameLookup;
import org.undersigned.reference.ReferenceData;

/** What a cell that is no code, or no name as it is spelt, was meant to be. */
final class Meant {
  private Meant() {}

  /**
   * What a message says behind the cell: "; did you mean FIN (Finland)?", or how to find out when
   * nothing or too much is near.
   */
  static String question(String cell, ReferenceData reference) {
    NameLookup lookup = new NameLookup(reference, NameLookup.order(reference), Optional.empty());
    List<String> codes =
        lookup.find(cell).candidates().stream()
            .map(NameLookup.Candidate::entity)
            .distinct()
            .toList();
    if (codes.size() != 1) {
      return "; undersigned lookup NAME tells the codes";
    }
    String code = codes.get(0);
    String name = reference.entity(code).map(entity -> " (" + entity.name() + ")").orElse("");
    return "; did you mean " + code + name + "?";
  }
}
