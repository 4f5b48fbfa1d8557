package org.undersigned.page;

import java.util.List;
import java.util.Objects;
import org.undersigned.roster.Roster;
import org.undersigned.tally.TallyRow;

/**
 * All that a report page is made from.
 *
 * @param roster the statements, in input order
 * @param tally its rows, in order
 * @param pictures in order of worth for each statement
 * @param names parties by code
 * @param words the page's language
 * @param tool what read the documents, with its version: {@code undersigned 1.0.0}
 * @param tables version of the reference tables, such as their as-of date
 * @param failed documents that could not be read, with the reason, as stderr names them
 */
public record PageContent(
    Roster roster,
    List<TallyRow> tally,
    List<Picture> pictures,
    Names names,
    Words words,
    String tool,
    String tables,
    List<String> failed) {
  private static final int MOST_SECTIONS = 300;

  public PageContent {
    Objects.requireNonNull(roster);
    tally = List.copyOf(tally);
    pictures = List.copyOf(pictures);
    Objects.requireNonNull(names);
    Objects.requireNonNull(words);
    Objects.requireNonNull(tool);
    Objects.requireNonNull(tables);
    failed = List.copyOf(failed);
  }

  /** Whether each statement has a section of its own, which of very many none has. */
  boolean hasSections() {
    return roster.statements().size() <= MOST_SECTIONS;
  }
}
