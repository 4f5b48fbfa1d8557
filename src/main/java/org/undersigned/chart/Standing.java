package org.undersigned.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.tally.Selection;
import org.undersigned.tally.Tally;
import org.undersigned.tally.TallyRow;

/** How every state stands to one statement, by the tally. */
final class Standing {
  private static final List<Selection> BY =
      List.of(
          new Selection("region", ""),
          new Selection("alignment", ""),
          new Selection(Selection.GROUP, ""));

  private final SignatoryList list;
  private final Names names;
  private final LocalDate on;
  private final List<TallyRow> rows;
  private final Set<String> targets = new TreeSet<>();

  Standing(SignatoryList list, ReferenceData reference, Names names) {
    this.list = list;
    this.names = names;
    this.on = list.facts().date().orElseGet(reference::asOf);
    this.rows = Tally.of(list, reference, BY);
    list.in(Role.TARGET).forEach(finding -> targets.add(finding.entity()));
  }

  SignatoryList list() {
    return list;
  }

  /** Day at which memberships are taken. */
  LocalDate on() {
    return on;
  }

  /** Only then may anyone be called absent. */
  boolean complete() {
    return list.mayNameAbsent();
  }

  /** Categories of a scheme that had members on the day, in order; groups with members likewise. */
  List<Attendance> rows(String scheme) {
    return rows.stream()
        .filter(row -> row.scheme().equals(scheme) && row.known() && !row.eligible().isEmpty())
        .map(row -> Attendance.of(row, names))
        .toList();
  }

  /** Looks by code: of all members of the United Nations, and of others that have a role. */
  Map<String, Look> looks() {
    Map<String, Look> looks = new LinkedHashMap<>();
    for (Attendance row : rows("region")) {
      row.by().forEach((look, codes) -> codes.forEach(code -> looks.put(code, look)));
    }
    signed().forEach(code -> looks.putIfAbsent(code, Look.SIGNED));
    in(Role.REPRESENTED).forEach(code -> looks.putIfAbsent(code, Look.REPRESENTED));
    in(Role.DECLINED).forEach(code -> looks.putIfAbsent(code, Look.DECLINED));
    in(Role.TARGET).forEach(code -> looks.putIfAbsent(code, Look.TARGET));
    return looks;
  }

  /** Condemned, or demanded of, whatever else it is. */
  boolean target(String entity) {
    return targets.contains(entity);
  }

  /** Whether the text only reports that it is missing, and not that it refused. */
  boolean reportedMissing(String entity) {
    return list.in(Role.DECLINED).stream()
        .anyMatch(f -> f.entity().equals(entity) && f.manner() == Manner.REPORTED_ABSENT);
  }

  /** Share of the world's people that lives in the states that signed, 0 to 1. */
  double populationShare() {
    return rows.get(0).populationShare().orElse(0);
  }

  /** States that signed, as codes, each once. */
  List<String> signed() {
    return list.signatoryStates().stream().map(Finding::entity).distinct().toList();
  }

  /** Those of them that are not members of the United Nations. */
  List<String> signedOutside() {
    List<String> outside = new ArrayList<>(signed());
    outside.removeAll(rows.get(0).eligible());
    return outside;
  }

  /** States in a role, as codes, each once. */
  List<String> in(Role role) {
    return list.in(role).stream()
        .filter(finding -> !finding.organisation())
        .map(Finding::entity)
        .distinct()
        .toList();
  }

  /** Organisations that signed in their own right. */
  List<String> organisations() {
    return list.signatoryOrganisations().stream().map(Finding::entity).distinct().toList();
  }
}
