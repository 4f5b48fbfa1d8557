package org.undersigned.signatory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Scan;
import org.undersigned.text.StatementText;

/** What is known of the statement as a whole, from its findings and figures. */
final class FactsBuilder {
  /** A list this far below the document's own figure is not the whole list. */
  private static final double FAR_SHORT = 0.75;

  private final StatementText statement;
  private final Scan scan;
  private final Dates.Found date;
  private final List<ListChooser.Chosen> chosen;
  private final List<Counts.Figure> figures;
  private final Draft draft;
  private final Set<String> delivered;
  private final Set<String> behalf;
  private final boolean separate;

  FactsBuilder(
      StatementText statement,
      Scan scan,
      Dates.Found date,
      List<ListChooser.Chosen> chosen,
      List<Counts.Figure> figures,
      Draft draft,
      Set<String> delivered,
      Set<String> behalf,
      boolean separate) {
    this.separate = separate;
    this.statement = statement;
    this.scan = scan;
    this.date = date;
    this.chosen = chosen;
    this.figures = figures;
    this.draft = draft;
    this.delivered = delivered;
    this.behalf = behalf;
  }

  StatementFacts build() {
    int states = (int) draft.count(Role.SIGNATORY, false);
    int organisations = (int) draft.count(Role.SIGNATORY, true);
    Optional<Counts.Figure> figure =
        separate ? Optional.empty() : Counts.choose(figures, states, organisations);
    Optional<StatedCount> stated = figure.map(f -> new StatedCount(f.count(), f.kind()));
    Agreement agreement = Agreement.of(stated, states, organisations);
    return new StatementFacts(
        title(),
        date.date(),
        date.basis(),
        statement.language(),
        listKind(stated, states, organisations),
        stated,
        agreement.word(),
        agreement.note(),
        Stance.of(statement, scan),
        List.copyOf(delivered),
        List.copyOf(behalf),
        statement.page().publisher(),
        statement.page().source(),
        statement.page().retrieved(),
        statement.page().sha256());
  }

  private String title() {
    return statement.page().title();
  }

  private ListKind listKind(Optional<StatedCount> stated, int states, int organisations) {
    if (states + organisations == 0) {
      return stated.isPresent() && !figures.isEmpty() ? ListKind.COUNTED_ONLY : ListKind.NONE;
    }
    boolean allPartial = chosen.stream().allMatch(ListChooser.Chosen::partial);
    boolean farShort =
        stated.isPresent() && organisations == 0 && states < stated.get().count() * FAR_SHORT;
    if (allPartial && !matches(stated, states) || farShort) {
      return ListKind.PARTIAL;
    }
    boolean named =
        draft.findings().stream().anyMatch(f -> f.role() == Role.SIGNATORY && f.via().isEmpty());
    return named ? ListKind.COMPLETE : ListKind.COLLECTIVE;
  }

  private static boolean matches(Optional<StatedCount> stated, int states) {
    return stated.isPresent() && stated.get().count() == states;
  }
}
