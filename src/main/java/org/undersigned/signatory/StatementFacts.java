package org.undersigned.signatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a statement as a whole: a row of {@code parse --summary} without the counts that
 * follow from the findings.
 *
 * @param title as a reader would cite it, may be empty
 * @param date day of the act, at which memberships are taken
 * @param dateBasis where the date stands, empty without one
 * @param language BCP 47
 * @param list how much of the list the document gives
 * @param stated the document's own figure
 * @param agreement {@code match}, {@code short}, {@code over} or {@code unstated}
 * @param agreementNote why they differ, may be empty
 * @param stance {@code condemn}, {@code concern}, {@code call}, {@code support}, {@code commit} or
 *     {@code other}
 * @param deliveredBy codes of who read it out
 * @param onBehalfOf codes of the collectives it speaks for
 */
public record StatementFacts(
    String title,
    Optional<LocalDate> date,
    String dateBasis,
    String language,
    ListKind list,
    Optional<StatedCount> stated,
    String agreement,
    String agreementNote,
    String stance,
    List<String> deliveredBy,
    List<String> onBehalfOf,
    String publisher,
    String source,
    String retrieved,
    String sha256) {
  public StatementFacts {
    Objects.requireNonNull(title);
    Objects.requireNonNull(date);
    Objects.requireNonNull(dateBasis);
    Objects.requireNonNull(language);
    Objects.requireNonNull(list);
    Objects.requireNonNull(stated);
    Objects.requireNonNull(agreement);
    Objects.requireNonNull(agreementNote);
    Objects.requireNonNull(stance);
    deliveredBy = List.copyOf(deliveredBy);
    onBehalfOf = List.copyOf(onBehalfOf);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(source);
    Objects.requireNonNull(retrieved);
    Objects.requireNonNull(sha256);
  }

  /** The same facts with another date. */
  public StatementFacts withDate(Optional<LocalDate> newDate, String newBasis) {
    return with(newDate, newBasis, list, new Agreement(agreement, agreementNote));
  }

  /** The same facts with another completeness. */
  public StatementFacts withList(ListKind newList) {
    return with(date, dateBasis, newList, new Agreement(agreement, agreementNote));
  }

  /** The same facts with the figure compared anew. */
  StatementFacts with(Agreement compared) {
    return with(date, dateBasis, list, compared);
  }

  private StatementFacts with(
      Optional<LocalDate> newDate, String newBasis, ListKind newList, Agreement compared) {
    return new StatementFacts(
        title,
        newDate,
        newBasis,
        language,
        newList,
        stated,
        compared.word(),
        compared.note(),
        stance,
        deliveredBy,
        onBehalfOf,
        publisher,
        source,
        retrieved,
        sha256);
  }
}
