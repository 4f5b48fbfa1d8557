package org.undersigned.signatory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Candidate;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;

/** Turns mentions into findings of a draft: which party is meant, how sure, in which words. */
final class Findings {
  /** Lists of so many names are official ones, which call each party by its own name. */
  private static final int LONG = 7;

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

  /** Whether lists name a party so, and not only news: Congo. */
  private static boolean isOwnName(Candidate c) {
    return c.kind() == FormKind.SHORT || c.kind() == FormKind.OFFICIAL;
  }

  /** The parties a name fits; in a long list those first whose own name it is. */
  private static List<String> codes(Mention m, boolean longList) {
    Set<String> codes = new LinkedHashSet<>();
    for (Candidate c : m.candidates()) {
      if (longList && isOwnName(c)) {
        codes.add(c.entity());
      }
    }
    for (Candidate c : m.candidates()) {
      codes.add(c.entity());
    }
    return List.copyOf(codes);
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
   * The party a mention means; of several readings one whose own name it is, in a long list, that
   * its own list does not already hold, and of these one that another list of the document names
   * beyond doubt.
   *
   * @param listed names of the list in which it stands, 0 elsewhere
   */
  String resolve(Mention m, int listed) {
    if (m.isClear()) {
      return m.entity();
    }
    List<String> codes = codes(m, listed >= LONG);
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
    if (listed > 0) {
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
