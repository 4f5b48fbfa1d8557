package org.undersigned.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;

/** The rows of {@code parse}: one for each party and role. */
public final class ParseRows {
  /** The contract's columns, and last how complete the list is. */
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
              "list")
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
    this.roles = Set.copyOf(roles);
  }

  /** The rows of one statement, in order of first mention. */
  public void write(SignatoryList list) throws IOException {
    CodePoints points = new CodePoints(list.text().map(t -> t.text()).orElse(""));
    String date = list.facts().date().map(LocalDate::toString).orElse("");
    for (Finding finding : list.findings()) {
      if (roles.contains(finding.role())) {
        out.row(cells(list, date, finding, points));
      }
    }
  }

  private List<String> cells(SignatoryList list, String date, Finding finding, CodePoints points) {
    Optional<Entity> entity = reference.entity(finding.entity());
    return List.of(
        list.statement(),
        date,
        finding.entity(),
        entity.map(Entity::iso2).orElse(""),
        entity.map(Entity::m49).orElse(""),
        entity.map(Entity::name).orElse(finding.entity()),
        finding.organisation() ? "organisation" : "state",
        finding.role().word(),
        finding.manner().word(),
        finding.via(),
        finding.certainty().word(),
        finding.asWritten(),
        Integer.toString(points.at(finding.span().start())),
        Integer.toString(points.at(finding.span().end())),
        finding.rule(),
        list.facts().list().word());
  }
}
