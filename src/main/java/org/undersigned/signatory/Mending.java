package org.undersigned.signatory;

import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Scan;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;

/** Words in a list that are no name: a damaged one is read, and one that we do not know is told. */
final class Mending {
  /** Lists from this length on are searched for damaged names. */
  private static final int FEWEST = 5;

  /** So many words without a name, one to this many parties, go with the parties: persons. */
  private static final int PATTERN = 2;

  private static final int PARTIES = 3;

  private final Scan scan;
  private final ReferenceData reference;
  private final Draft draft;
  private final ListEdges edges;

  Mending(Evidence evidence, ReferenceData reference, Draft draft) {
    this.scan = evidence.scan();
    this.edges = new ListEdges(evidence.statement(), scan);
    this.reference = reference;
    this.draft = draft;
  }

  /** Adds what a list holds between its names. */
  void add(Chosen list) {
    int parties = list.run().items().size();
    if (list.run().size() < FEWEST) {
      return;
    }
    List<Lost> all = Lost.in(list.run(), scan);
    all.addAll(edges.of(list));
    boolean persons = all.size() >= PATTERN && all.size() * PARTIES >= parties;
    for (Lost lost : all) {
      Optional<String> party = scan.mend(lost.words());
      if (party.isPresent()) {
        mend(lost, party.get(), list.rule());
      } else if (!persons) {
        draft.doubt(
            new Doubt(
                "unknown-name",
                lost.words(),
                lost.span(),
                List.of(),
                "stands in the list and is no name that the tables know"));
      }
    }
  }

  private void mend(Lost lost, String party, String rule) {
    if (!draft.has(party, Role.SIGNATORY)) {
      boolean organisation = reference.entity(party).map(Entity::organisation).orElse(true);
      draft.add(
          new Finding(
              party,
              organisation,
              Role.SIGNATORY,
              Manner.LISTED,
              "",
              Certainty.UNSURE,
              lost.words(),
              lost.span(),
              rule));
    }
    if (draft.has(party, Role.SIGNATORY)) {
      draft.doubt(
          new Doubt(
              "mended-name",
              lost.words(),
              lost.span(),
              List.of(party),
              "read as " + party + ", whose name looks almost so"));
    }
  }
}
