package org.undersigned.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all: beside its place first, then moved into it. */
final class Destination implements AutoCloseable {
  private final Path file;
  private final Path beside;
  private final Writer writer;

  /**
   * Opens the file beside {@code file}.
   *
   * @throws UsageError when the user named a place that cannot be written
   */
  Destination(Path file) {
    this.file = file;
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new UsageError(file + " is a folder; name a file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageError("no folder " + folder + " to write " + file.getFileName() + " into");
    }
    beside = folder.resolve("." + file.getFileName() + ".new");
    try {
      writer = Files.newBufferedWriter(beside);
    } catch (IOException e) {
      throw new UsageError("cannot write " + file + ": " + Reasons.of(e));
    }
  }

  Writer writer() {
    return writer;
  }

  /** Puts what was written in its place. */
  void commit() throws IOException {
    writer.close();
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(beside);
  }
}
