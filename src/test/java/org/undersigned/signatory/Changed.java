package org.undersigned.signatory;

import java.util.Optional;

/** Facts of a statement with some of them changed, for tests. */
public final class Changed {
  private Changed() {}

  /** The same facts with another kind of list, and another figure beside what was counted. */
  public static StatementFacts counted(
      StatementFacts f,
      ListKind list,
      Optional<StatedCount> stated,
      String agreement,
      String note) {
    return new StatementFacts(
        f.title(),
        f.date(),
        f.dateBasis(),
        f.language(),
        list,
        stated,
        agreement,
        note,
        f.stance(),
        f.deliveredBy(),
        f.onBehalfOf(),
        f.publisher(),
        f.source(),
        f.retrieved(),
        f.sha256());
  }
}
