package org.undersigned.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that is named but not read yet, so that thousands of them cost little memory.
 *
 * @param id the principal statement's name, unlike that of every other document of the run
 * @param origin path or address, for messages
 * @param path the file, empty for standard input and addresses
 * @param explicit whether the user named it, rather than a folder that holds it
 * @param source reads it
 */
public record PendingDocument(
    String id, String origin, Optional<Path> path, boolean explicit, Source source)
    implements Given {

  /** Reads one document. */
  @FunctionalInterface
  public interface Source {
    SourceDocument read(String id) throws IOException;
  }

  public PendingDocument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(path);
    Objects.requireNonNull(source);
  }

  /**
   * Reads the document; may be called from any thread.
   *
   * @throws IOException when it cannot be had, most often a {@link DocumentException}
   */
  public SourceDocument read() throws IOException {
    return source.read(id);
  }
}
