package org.undersigned.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.signatory.SignatoryList;

/** Many signatory lists, in input order: what tallies, coalitions, charts and reports read. */
public record Roster(List<SignatoryList> statements) {
  public Roster {
    statements = List.copyOf(statements);
  }

  /** Where each statement was found, by its name, in input order; empty words when unknown. */
  public Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    statements.forEach(list -> sources.put(list.statement(), list.facts().source()));
    return sources;
  }
}
