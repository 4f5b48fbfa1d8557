package org.undersigned.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole or not at all: beside its place first, then moved into it. A link
 * stays a link, and what is no plain file (a pipe, {@code /dev/stderr}) is written into as it is.
 */
final class Destination implements AutoCloseable {
  private final Path place;
  private final Path beside;
  private final Writer writer;

  /**
   * Opens the file beside {@code file}.
   *
   * @throws UsageError when the user named a place that cannot be written
   */
  Destination(Path file) {
    if (isStream(file)) {
      place = file;
      beside = file;
      writer = straight(file);
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new UsageError(file + " is a folder; name a file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageError("no folder " + folder + " to write " + file.getFileName() + " into");
    }
    try {
      place = Files.isSymbolicLink(file) ? file.toRealPath() : file;
      beside = place.resolveSibling("." + place.getFileName() + ".new");
      writer = Files.newBufferedWriter(beside);
    } catch (IOException e) {
      throw new UsageError("cannot write " + file + ": " + Reasons.of(e));
    }
  }

  /** Whether it must not be replaced: what is no plain file, and the names of open ones. */
  private static boolean isStream(Path file) {
    String name = file.toAbsolutePath().normalize().toString();
    return name.startsWith("/dev/")
        || name.startsWith("/proc/")
        || Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static Writer straight(Path file) {
    try {
      return Files.newBufferedWriter(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
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
    if (!beside.equals(place)) {
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (!beside.equals(place)) {
      Files.deleteIfExists(beside);
    }
  }
}
