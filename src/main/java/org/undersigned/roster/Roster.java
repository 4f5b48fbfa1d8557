package org.undersigned.roster;

import java.util.List;
import org.undersigned.signatory.SignatoryList;

/** Many signatory lists, in input order: what tallies, coalitions, charts and reports read. */
public record Roster(List<SignatoryList> statements) {
  public Roster {
    statements = List.copyOf(statements);
  }
}
