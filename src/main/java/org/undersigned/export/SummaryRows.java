package org.undersigned.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;

/** The rows of {@code parse --summary}: one for each statement. */
public final class SummaryRows {
  /** The contract's columns. */
  public static final Columns COLUMNS =
      Columns.of(
              "statement",
              "title",
              "date",
              "date_basis",
              "language",
              "list",
              "stated_count",
              "stated_kind",
              "states",
              "organisations",
              "agreement",
              "agreement_note",
              "stance",
              "targets",
              "delivered_by",
              "on_behalf_of",
              "publisher",
              "source",
              "retrieved",
              "sha256")
          .numbers("states", "organisations");

  private final RowWriter out;

  /**
   * @param out takes {@link #COLUMNS}
   */
  public SummaryRows(RowWriter out) {
    this.out = out;
  }

  /** The row of one statement. */
  public void write(SignatoryList list) throws IOException {
    StatementFacts facts = list.facts();
    out.row(
        List.of(
            list.statement(),
            facts.title(),
            facts.date().map(LocalDate::toString).orElse(""),
            facts.dateBasis(),
            facts.language(),
            facts.list().word(),
            facts.stated().map(StatedCount::figure).orElse(""),
            facts.stated().map(s -> s.kind().word()).orElse(""),
            Integer.toString(list.signatoryStates().size()),
            Integer.toString(list.signatoryOrganisations().size()),
            facts.agreement(),
            facts.agreementNote(),
            facts.stance(),
            list.in(Role.TARGET).stream().map(Finding::entity).collect(Collectors.joining(" ")),
            String.join(" ", facts.deliveredBy()),
            String.join(" ", facts.onBehalfOf()),
            facts.publisher(),
            facts.source(),
            facts.retrieved(),
            facts.sha256()));
  }
}
