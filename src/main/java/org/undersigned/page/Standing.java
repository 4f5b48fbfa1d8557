package org.undersigned.page;

import java.util.List;
import java.util.Objects;

/**
 * How many of one category signed one statement: a row of the tally as the page shows it.
 *
 * @param statement whose it is
 * @param scheme such as {@code region} or {@code group}
 * @param category as the tally names it
 * @param name as a reader would
 * @param represented members that a body which signed speaks for
 * @param unknown what an incomplete list leaves open
 * @param eligible how many there are
 * @param signatories codes
 * @param absent codes; empty unless the list is complete
 * @param note what else is to be known, may be empty
 */
public record Standing(
    String statement,
    String scheme,
    String category,
    String name,
    int signed,
    int represented,
    int declined,
    int target,
    int unknown,
    int eligible,
    List<String> signatories,
    List<String> absent,
    String note) {
  public Standing {
    Objects.requireNonNull(statement);
    Objects.requireNonNull(scheme);
    Objects.requireNonNull(category);
    Objects.requireNonNull(name);
    signatories = List.copyOf(signatories);
    absent = List.copyOf(absent);
    Objects.requireNonNull(note);
  }
}
