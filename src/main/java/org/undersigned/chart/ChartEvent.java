package org.undersigned.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.SignatoryList;

/**
 * One joint act among several.
 *
 * @param id its name
 * @param title as a reader would cite it, may be empty
 * @param complete whether all signatories are known
 * @param publisher of the copy that the list is taken from, may be empty
 * @param signatories states, as codes, each once
 */
public record ChartEvent(
    String id,
    String title,
    Optional<LocalDate> date,
    boolean complete,
    String publisher,
    List<String> signatories) {
  public ChartEvent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(date);
    Objects.requireNonNull(publisher);
    signatories = signatories.stream().distinct().toList();
  }

  /** A statement of which no other copy is at hand. */
  public static ChartEvent of(SignatoryList list) {
    return new ChartEvent(
        list.statement(),
        list.facts().title(),
        list.facts().date(),
        list.mayNameAbsent(),
        list.facts().publisher(),
        list.signatoryStates().stream().map(Finding::entity).toList());
  }
}
