package org.undersigned.page;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a result is built and where it goes. The hidden helpers stand beside the folder, on the
 * same disk; where the parent may not be written, they stand inside it.
 *
 * @param target the folder of the result, links resolved; need not exist
 * @param home the folder that holds the helpers
 * @param prefix how the helpers' names begin
 */
record FolderPlaces(Path target, Path home, String prefix) {

  static FolderPlaces of(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      target = target.toRealPath();
      if (!Files.isDirectory(target)) {
        throw new FolderRefused(folder + " is a file, not a folder");
      }
    }
    Path parent = target.getParent();
    if (parent == null) {
      throw new FolderRefused(folder + " is the root of the file system; name a folder");
    }
    boolean inside = Files.isDirectory(target) && !Files.isWritable(parent);
    if (inside && !Files.isWritable(target)) {
      throw new FolderRefused(folder + " cannot be written: permission denied");
    }
    if (!inside) {
      Files.createDirectories(parent);
    }
    return new FolderPlaces(
        target, inside ? target : parent, "." + target.getFileName() + ".undersigned-");
  }

  Path lock() {
    return home.resolve(prefix + "lock");
  }

  /** Where a run writes. */
  Path stage() {
    return home.resolve(prefix + "new");
  }

  /** A whole result on its way in, file by file. */
  Path ready() {
    return home.resolve(prefix + "ready");
  }

  /** The earlier result on its way out. */
  Path old() {
    return home.resolve(prefix + "old");
  }

  boolean insideTarget() {
    return home.equals(target);
  }

  boolean isHelper(Path path) {
    return home.equals(path.getParent()) && path.getFileName().toString().startsWith(prefix);
  }

  boolean targetIsEmpty() throws IOException {
    if (!Files.isDirectory(target)) {
      return true;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(target, p -> !isHelper(p))) {
      return !entries.iterator().hasNext();
    }
  }
}
