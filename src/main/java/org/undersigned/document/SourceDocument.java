package org.undersigned.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as it was given: nothing altered, nothing decoded.
 *
 * @param id the principal statement's name (file stem, {@code stdin}, last path segment)
 * @param origin path or address as the user gave it, for messages
 * @param type how to read it
 * @param charset what the transport declared, empty when it did not
 * @param bytes the content; not copied, must not be changed
 * @param date the date that the user or the file's name gives, if any
 * @param dateBasis {@code option} or {@code file name}, empty without a date
 * @param retrieved ISO instant, empty when unknown
 * @param address where it was fetched from, empty when it was not fetched
 */
public record SourceDocument(
    String id,
    String origin,
    Type type,
    String charset,
    byte[] bytes,
    Optional<LocalDate> date,
    String dateBasis,
    String retrieved,
    String address) {

  /** How to read the bytes. */
  public enum Type {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX
  }

  public SourceDocument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(type);
    Objects.requireNonNull(charset);
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(date);
    Objects.requireNonNull(dateBasis);
    Objects.requireNonNull(retrieved);
    Objects.requireNonNull(address);
  }

  /** A document that was not fetched. */
  public SourceDocument(
      String id,
      String origin,
      Type type,
      String charset,
      byte[] bytes,
      Optional<LocalDate> date,
      String dateBasis,
      String retrieved) {
    this(id, origin, type, charset, bytes, date, dateBasis, retrieved, "");
  }
}
