package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.mention.Candidate;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;

/** Turns mentions into findings of a draft: which party is meant, how sure, in which words. */
final class Findings {
  private final Scan scan;
  private final ReferenceData reference;
  private final Draft draft;
  private final List<Chosen> chosen;

  /** What the lists name; gathered when a name first fits several parties. */
  private Optional<Company> company = Optional.empty();

  Findings(Scan scan, ReferenceData reference, Draft draft, List<Chosen> chosen) {
    this.scan = scan;
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
    Optional<Entity> entity = reference.entity(code);
    boolean organisation = entity.isEmpty() || entity.get().organisation();
    Certainty sure = m.repaired() || !m.isClear() ? Certainty.UNSURE : certainty;
    draft.add(
        new Finding(code, organisation, role, manner, via, sure, scan.words(m), m.span(), rule));
  }

  /** Of several codes the one that is left, or that another list names, or the first. */
  private static String pick(Mention m, List<String> codes, Company named) {
    String first = null;
    for (String code : codes) {
      if (!named.isBeside(m.span(), code)) {
        if (named.isElsewhere(m.span(), code)) {
          return code;
        }
        first = first == null ? code : first;
      }
    }
    return first == null ? codes.get(0) : first;
  }

  /** The state named beside a person who has also held an organisation's office. */
  private Optional<String> ofNamedState(Mention m, List<String> codes) {
    List<String> states =
        codes.stream()
            .filter(c -> reference.entity(c).filter(e -> !e.organisation()).isPresent())
            .toList();
    return states.size() == codes.size()
        ? Optional.empty()
        : states.stream()
            .filter(
                c -> company.get().isBeside(m.span(), c) || company.get().isElsewhere(m.span(), c))
            .findFirst();
  }

  /** The parties for which a person is in office on the tables' day. */
  private List<String> inOffice(Mention m) {
    int day = (int) reference.asOf().toEpochDay();
    return m.candidates().stream()
        .filter(c -> c.holdsOn(day))
        .map(Candidate::entity)
        .distinct()
        .toList();
  }

  /**
   * The party a mention means; of several readings one that its own list does not already hold, and
   * of these one that another list of the document names beyond doubt.
   */
  String resolve(Mention m, boolean listed) {
    if (m.isClear()) {
      return m.entity();
    }
    List<String> codes = new ArrayList<>();
    for (Candidate c : m.candidates()) {
      if (!codes.contains(c.entity())) {
        codes.add(c.entity());
      }
    }
    if (company.isEmpty()) {
      company = Optional.of(new Company(chosen));
    }
    if (m.isOnly(FormKind.PERSON)) { // in a text without a date
      Optional<String> state = ofNamedState(m, codes);
      if (state.isPresent()) {
        return state.get();
      }
      List<String> now = inOffice(m);
      codes = now.isEmpty() ? codes : now;
    }
    String pick = pick(m, codes, company.get());
    if (listed) {
      draft.doubt(
          new Doubt(
              "ambiguous-name",
              scan.words(m),
              m.span(),
              codes,
              "the name fits several parties; read as " + pick));
    }
    return pick;
  }
}
