package org.undersigned.tally;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;

/**
 * Where every state stands to one statement, each in the strongest of its roles, and how many more
 * may have signed.
 *
 * @param signed states that signed
 * @param represented states for which a body signed
 * @param declined states that did not sign, by the text's own words
 * @param targets states condemned, in none of the above
 * @param doubtful states that an unsettled name could mean, in none of the above
 * @param organisations that signed in their own right
 * @param complete whether all signatories are known, so that the rest may be called absent
 * @param open how many more may have signed an incomplete list
 */
record Stand(
    Set<String> signed,
    Set<String> represented,
    Set<String> declined,
    Set<String> targets,
    Set<String> doubtful,
    Set<String> organisations,
    boolean complete,
    int open) {

  static Stand of(SignatoryList list) {
    Set<String> signed = states(list, Role.SIGNATORY, List.of());
    Set<String> taken = new LinkedHashSet<>(signed);
    Set<String> represented = states(list, Role.REPRESENTED, taken);
    taken.addAll(represented);
    Set<String> declined = states(list, Role.DECLINED, taken);
    taken.addAll(declined);
    Set<String> targets = states(list, Role.TARGET, taken);
    taken.addAll(targets);
    Set<String> doubtful = new TreeSet<>();
    for (Doubt doubt : list.doubts()) {
      doubtful.addAll(doubt.couldBe());
    }
    doubtful.removeAll(taken);
    Set<String> organisations = new TreeSet<>();
    list.signatoryOrganisations().forEach(f -> organisations.add(f.entity()));
    boolean complete = list.mayNameAbsent();
    return new Stand(
        signed,
        represented,
        declined,
        targets,
        doubtful,
        organisations,
        complete,
        complete ? 0 : open(list, signed.size()));
  }

  private static Set<String> states(SignatoryList list, Role role, Collection<String> taken) {
    Set<String> codes = new TreeSet<>();
    for (Finding finding : list.in(role)) {
      if (!finding.organisation()) {
        codes.add(finding.entity());
      }
    }
    codes.removeAll(taken);
    return codes;
  }

  /**
   * What the document's own figure leaves open: 8 named of exactly 47 leave 39; "about" is taken a
   * tenth higher, as the agreement of counts takes it; a lower bound leaves everything open.
   */
  private static int open(SignatoryList list, int named) {
    if (list.facts().stated().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    StatedCount stated = list.facts().stated().get();
    return switch (stated.kind()) {
      case EXACT -> Math.max(0, stated.count() - named);
      case ABOUT -> Math.max(0, stated.count() + (stated.count() + 9) / 10 - named);
      case AT_LEAST -> Integer.MAX_VALUE;
    };
  }
}
