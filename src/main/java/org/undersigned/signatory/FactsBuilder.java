package org.undersigned.signatory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.mention.Cue;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Run;
import org.undersigned.text.StatementText;

/** What is known of the statement as a whole, from its findings and figures. */
final class FactsBuilder {
  /** A list this far below the document's own figure is not the whole list. */
  private static final double FAR_SHORT = 0.75;

  /** Characters behind a list in which more are told of who are not named. */
  private static final int MORE = 40;

  private static final Jobs SOME = Jobs.of(Word.Job.SOME);

  private final StatementText statement;
  private final Scan scan;
  private final Dates.Found date;
  private final List<Chosen> chosen;
  private final Figures figures;
  private final Draft draft;
  private final Set<String> delivered;
  private final Set<String> behalf;
  private final boolean separate;
  private final boolean titled;
  private final Collectives collectives;

  /**
   * @param chosen the lists
   * @param delivered those who deliver the text
   * @param behalf those on behalf of whom it is delivered
   * @param titled whether the title is wanted
   */
  FactsBuilder(
      Evidence evidence,
      Dates.Found date,
      List<Chosen> chosen,
      Draft draft,
      Set<String> delivered,
      Set<String> behalf,
      boolean titled) {
    this.titled = titled;
    this.collectives = evidence.collectives();
    this.separate = evidence.readings().separate() && chosen.isEmpty();
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.date = date;
    this.chosen = chosen;
    this.figures = evidence.figures();
    this.draft = draft;
    this.delivered = delivered;
    this.behalf = behalf;
  }

  StatementFacts build() {
    int states = (int) draft.count(Role.SIGNATORY, false);
    int organisations = (int) draft.count(Role.SIGNATORY, true);
    Optional<Figure> figure = separate ? Optional.empty() : figures.choose(states, organisations);
    Optional<StatedCount> stated = figure.map(f -> new StatedCount(f.count(), f.kind()));
    Agreement agreement = Agreement.of(stated, states, organisations);
    ListKind kind = listKind(stated, states, organisations);
    if (kind != ListKind.PARTIAL && kind != ListKind.COUNTED_ONLY && agreement.differs()) {
      draft.doubt(differs(figure.get(), agreement));
    }
    return new StatementFacts(
        titled ? new Titles(statement, scan).title() : "",
        date.date(),
        date.basis(),
        statement.language(),
        kind,
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

  private Doubt differs(Figure figure, Agreement agreement) {
    return new Doubt(
        Doubt.NUMBER_DIFFERS,
        figure.span().in(statement.text()),
        figure.span(),
        List.of(),
        agreement.note());
  }

  private ListKind listKind(Optional<StatedCount> stated, int states, int organisations) {
    if (states + organisations == 0) {
      return stated.isPresent() && !figures.all().isEmpty() ? ListKind.COUNTED_ONLY : ListKind.NONE;
    }
    if (chosen.isEmpty() && stated.isPresent() && states <= delivered.size()) {
      return ListKind.COUNTED_ONLY;
    }
    boolean allPartial =
        chosen.stream().allMatch(c -> c.partial() || collectives.states(c.run()) == 0);
    int missing = stated.map(c -> c.count() - states).orElse(0);
    boolean farShort =
        stated.isPresent()
            && states < stated.get().count() * FAR_SHORT
            && missing > representedByOrganisations();
    boolean spokenFor = !behalf.isEmpty() && !delivered.isEmpty();
    boolean some = allPartial || chosen.stream().anyMatch(c -> holdsExamples(c.run()));
    if (some && !matches(stated, states) && !spokenFor || farShort) {
      return ListKind.PARTIAL;
    }
    for (Finding f : draft.main()) {
      if (f.role() == Role.SIGNATORY
          && f.via().isEmpty()
          && !(spokenFor && f.manner() == Manner.DELIVERED)) {
        return ListKind.COMPLETE;
      }
    }
    return ListKind.COLLECTIVE;
  }

  /**
   * Whether a list names some of a group in it or behind it: X and several countries, including Y.
   */
  private boolean holdsExamples(Run run) {
    return run.size() > 1
        && (scan.hasCue(run.start(), run.end(), Cue.Act.PARTIAL) || endsWithMore(run.end()));
  }

  /** Whether some of a group follow who are not named: and several European countries. */
  private boolean endsWithMore(int end) {
    int to = Math.min(scan.text().length(), end + MORE);
    List<Scan.WordHit> some = scan.words(end, to, SOME);
    if (some.isEmpty() || scan.endOfWord(end + 1, Word.Job.JOINER) < 0) {
      return false;
    }
    int from = some.get(0).span().end();
    return from < to
        && scan.text().substring(end, from).indexOf('.') < 0
        && scan.hasWord(from, to, Word.Job.COUNTED);
  }

  /** Members, not named themselves, of the organisations that signed: the figure may count them. */
  private long representedByOrganisations() {
    return draft.main().stream()
        .filter(f -> f.role() == Role.SIGNATORY && f.organisation())
        .flatMap(f -> collectives.members(f.entity()).stream())
        .distinct()
        .filter(c -> !draft.has(c, Role.SIGNATORY))
        .count();
  }

  private static boolean matches(Optional<StatedCount> stated, int states) {
    return stated.isPresent()
        && (stated.get().kind() == StatedCount.Kind.AT_LEAST
            ? states >= stated.get().count()
            : stated.get().count() == states);
  }
}
