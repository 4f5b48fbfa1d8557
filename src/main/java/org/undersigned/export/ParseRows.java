package org.undersigned.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;

/** The rows of {@code parse}: one for each party and role. */
public final class ParseRows {
  /**
   * The contract's columns, and then what is known of the list as a whole, so that no command that
   * reads these rows back calls anybody absent who is not: how complete it is, the document's own
   * figure, and the codes of parties without a row here that are no absentees.
   */
  public static final Columns COLUMNS =
      Columns.of(
              "statement",
              "date",
              "entity",
              "iso2",
              "m49",
              "name",
              "kind",
              "role",
              "manner",
              "via",
              "certainty",
              "as_written",
              "start",
              "end",
              "rule",
              "list",
              "stated_count",
              "stated_kind",
              "not_absent")
          .numbers("start", "end");

  private final RowWriter out;
  private final ReferenceData reference;
  private final Set<Role> roles;

  /**
   * @param out takes {@link #COLUMNS}
   * @param roles which roles to write
   */
  public ParseRows(RowWriter out, ReferenceData reference, Set<Role> roles) {
    this.out = out;
    this.reference = reference;
    this.roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
  }

  /** The rows of one statement, in order of first mention. */
  public void write(SignatoryList list) throws IOException {
    CodePoints points = new CodePoints(list.text().map(t -> t.text()).orElse(""));
    String notAbsent = String.join(" ", notAbsent(list));
    String date = list.facts().date().map(LocalDate::toString).orElse("");
    String figure = list.facts().stated().map(StatedCount::figure).orElse("");
    String kind = list.facts().stated().map(stated -> stated.kind().word()).orElse("");
    for (Finding finding : list.findings()) {
      if (roles.contains(finding.role())) {
        out.row(cells(list, finding, points, date, figure, kind, notAbsent));
      }
    }
  }

  /** Who may have signed by an unsettled name, or has a role that is not written. */
  private Set<String> notAbsent(SignatoryList list) {
    Set<String> codes = new TreeSet<>();
    for (Doubt doubt : list.doubts()) {
      codes.addAll(doubt.couldBe());
    }
    for (Finding finding : list.findings()) {
      if (!roles.contains(finding.role()) && finding.role() != Role.MENTIONED) {
        codes.add(finding.entity());
      }
    }
    if (codes.isEmpty()) {
      return codes;
    }
    for (Finding finding : list.findings()) {
      if (roles.contains(finding.role()) && finding.role() != Role.MENTIONED) {
        codes.remove(finding.entity());
      }
    }
    return codes;
  }

  private List<String> cells(
      SignatoryList list,
      Finding finding,
      CodePoints points,
      String date,
      String figure,
      String kind,
      String notAbsent) {
    Entity entity = reference.entity(finding.entity()).orElse(null);
    return Arrays.asList( // no copy: a row is written at once
        list.statement(),
        date,
        finding.entity(),
        entity == null ? "" : entity.iso2(),
        entity == null ? "" : entity.m49(),
        entity == null ? finding.entity() : entity.name(),
        finding.organisation() ? "organisation" : "state",
        finding.role().word(),
        finding.manner().word(),
        finding.via(),
        finding.certainty().word(),
        finding.asWritten(),
        Integer.toString(points.at(finding.start())),
        Integer.toString(points.at(finding.end())),
        finding.rule(),
        list.facts().list().word(),
        figure,
        kind,
        notAbsent);
  }
}
