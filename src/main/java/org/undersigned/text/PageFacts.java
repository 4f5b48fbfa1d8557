package org.undersigned.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the page says of itself, outside the words of the statement.
 *
 * @param title title as a reader would cite it, empty when the page has none
 * @param date the page's own date: front matter, {@code <time>}, meta tags, an ISO date in the file
 *     name
 * @param dateBasis where the date stands: {@code option}, {@code file name}, {@code front matter},
 *     {@code meta}, {@code time}, {@code address}; empty without a date
 * @param published the day that the page gives for itself, whatever a file name or an option says
 * @param publisher who published it, empty when the page does not say
 * @param source address of the page, empty when unknown
 * @param retrieved ISO instant of retrieval, empty when unknown
 * @param sha256 hash of the document's bytes, lower-case hex; empty when nobody wanted it
 */
public record PageFacts(
    String title,
    Optional<LocalDate> date,
    String dateBasis,
    Optional<LocalDate> published,
    String publisher,
    String source,
    String retrieved,
    String sha256) {
  public PageFacts {
    Objects.requireNonNull(title);
    Objects.requireNonNull(date);
    Objects.requireNonNull(dateBasis);
    Objects.requireNonNull(published);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(source);
    Objects.requireNonNull(retrieved);
    Objects.requireNonNull(sha256);
  }

  /** A page that says nothing of itself. */
  public static PageFacts none() {
    return new PageFacts("", Optional.empty(), "", Optional.empty(), "", "", "", "");
  }
}
