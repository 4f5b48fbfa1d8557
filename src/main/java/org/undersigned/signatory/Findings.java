package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.mention.Candidate;
import org.undersigned.mention.Mention;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.role.Item;
import org.undersigned.text.StatementText;

/** Turns mentions into findings of a draft: which party is meant, how sure, in which words. */
final class Findings {
  private final StatementText statement;
  private final ReferenceData reference;
  private final Draft draft;
  private final List<ListChooser.Chosen> chosen;

  Findings(
      StatementText statement,
      ReferenceData reference,
      Draft draft,
      List<ListChooser.Chosen> chosen) {
    this.statement = statement;
    this.reference = reference;
    this.draft = draft;
    this.chosen = chosen;
  }

  void add(
      Mention m,
      String code,
      Role role,
      Manner manner,
      String via,
      Certainty certainty,
      String rule) {
    boolean organisation = reference.entity(code).map(Entity::organisation).orElse(true);
    Certainty sure = m.repaired() || !m.isClear() ? Certainty.UNSURE : certainty;
    draft.add(
        new Finding(
            code,
            organisation,
            role,
            manner,
            via,
            sure,
            m.span().in(statement.text()),
            m.span(),
            rule));
  }

  /** The party a mention means; of several readings one that its company does not already hold. */
  String resolve(Mention m, boolean listed) {
    if (m.isClear()) {
      return m.entity();
    }
    List<String> codes =
        new ArrayList<>(
            new LinkedHashSet<>(m.candidates().stream().map(Candidate::entity).toList()));
    Set<String> others = clearlyNamed();
    String pick = codes.stream().filter(c -> !others.contains(c)).findFirst().orElse(m.entity());
    if (listed) {
      draft.doubt(
          new Doubt(
              "ambiguous-name",
              m.span().in(statement.text()),
              m.span(),
              codes,
              "the name fits several parties; read as " + pick));
    }
    return pick;
  }

  /** Parties that the document names beyond doubt. */
  private Set<String> clearlyNamed() {
    Set<String> all = new LinkedHashSet<>();
    for (ListChooser.Chosen c : chosen) {
      for (Item i : c.run().items()) {
        if (i.head().isClear()) {
          all.add(i.head().entity());
        }
      }
    }
    return all;
  }
}
