package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.undersigned.text.StatementText;

/**
 * Who signed one statement, each party once per role, with words and rule, and what stayed in
 * doubt.
 *
 * @param statement its name: {@code STEM}, {@code STEM#2}, ...
 * @param findings all roles, in order of first mention
 * @param text the text that the spans point into; empty for a list that was read from CSV
 */
public record SignatoryList(
    String statement,
    StatementFacts facts,
    List<Finding> findings,
    List<Doubt> doubts,
    Optional<StatementText> text) {
  public SignatoryList {
    Objects.requireNonNull(statement);
    Objects.requireNonNull(facts);
    findings = List.copyOf(findings);
    doubts = List.copyOf(doubts);
    Objects.requireNonNull(text);
  }

  /**
   * Whether all signatories are known, so that who is not among them may be called absent. The one
   * place where this is decided: a whole list of which the document does not itself count more, and
   * that is more than a guess.
   */
  public boolean mayNameAbsent() {
    return facts.list() == ListKind.COMPLETE
        && !facts.agreement().equals(Agreement.SHORT)
        && !isGuess();
  }

  /** Whether every signatory is unsure: names that stand together without words for it. */
  public boolean isGuess() {
    List<Finding> signatories = in(Role.SIGNATORY);
    return !signatories.isEmpty()
        && signatories.stream().allMatch(f -> f.certainty() == Certainty.UNSURE);
  }

  /** The day that the page gives for itself, where it is not the day of the act. */
  public Optional<LocalDate> published() {
    return text.flatMap(t -> t.page().published())
        .filter(day -> !facts.date().equals(Optional.of(day)));
  }

  /** The same statement with other findings: what compares them with its figure is counted anew. */
  public SignatoryList withFindings(List<Finding> others) {
    SignatoryList changed = new SignatoryList(statement, facts, others, doubts, text);
    Agreement agreement =
        Agreement.of(
            facts.stated(),
            changed.signatoryStates().size(),
            changed.signatoryOrganisations().size());
    List<Doubt> left =
        doubts.stream()
            .filter(d -> agreement.differs() || !d.kind().equals(Doubt.NUMBER_DIFFERS))
            .map(d -> d.kind().equals(Doubt.NUMBER_DIFFERS) ? d.because(agreement.note()) : d)
            .toList();
    return new SignatoryList(statement, facts.with(agreement), others, left, text);
  }

  /** Findings of one role, in order of first mention. */
  public List<Finding> in(Role role) {
    return findings.stream().filter(f -> f.role() == role).toList();
  }

  /** Signatories that are states. */
  public List<Finding> signatoryStates() {
    return findings.stream().filter(f -> f.role() == Role.SIGNATORY && !f.organisation()).toList();
  }

  /** Signatories that are organisations in their own right. */
  public List<Finding> signatoryOrganisations() {
    return findings.stream().filter(f -> f.role() == Role.SIGNATORY && f.organisation()).toList();
  }
}
