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

  /**
   * The party a mention means; of several readings one that its own list does not already hold, and
   * of these one that another list of the document names beyond doubt.
   */
  String resolve(Mention m, boolean listed) {
    if (m.isClear()) {
      return m.entity();
    }
    List<String> codes =
        new ArrayList<>(
            new LinkedHashSet<>(m.candidates().stream().map(Candidate::entity).toList()));
    Set<String> company = clearlyNamed(m, true);
    Set<String> elsewhere = clearlyNamed(m, false);
    List<String> open = codes.stream().filter(c -> !company.contains(c)).toList();
    String pick =
        open.stream()
            .filter(elsewhere::contains)
            .findFirst()
            .orElse(open.isEmpty() ? m.entity() : open.get(0));
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

  /** Parties named beyond doubt in the list that holds a mention, or in the other lists. */
  private Set<String> clearlyNamed(Mention m, boolean own) {
    Set<String> all = new LinkedHashSet<>();
    for (ListChooser.Chosen c : chosen) {
      if (c.run().span().contains(m.span()) == own) {
        c.run().items().stream()
            .map(Item::head)
            .filter(Mention::isClear)
            .forEach(h -> all.add(h.entity()));
      }
    }
    return all;
  }
}
