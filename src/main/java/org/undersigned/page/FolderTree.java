package org.undersigned.page;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Walks and removals that never follow a link out of the folder. */
final class FolderTree {
  private FolderTree() {}

  /** All that is no folder, links included, in order of name. */
  static List<Path> files(Path root) throws IOException {
    try (var walk = Files.walk(root)) {
      return walk.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
    }
  }

  /** The folders below {@code root}, itself left out, outer ones first. */
  static List<Path> folders(Path root) throws IOException {
    try (var walk = Files.walk(root)) {
      return walk.filter(p -> !p.equals(root))
          .filter(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  /** Removes a folder of ours with all that it holds; nothing when there is none. */
  static void delete(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Removes {@code root} if nothing but empty folders is in it; says whether it is gone. */
  static boolean deleteEmpty(Path root) throws IOException {
    List<Path> folders = new ArrayList<>(folders(root));
    folders.add(root);
    folders.sort(Comparator.reverseOrder());
    for (Path folder : folders) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        return false;
      }
    }
    return true;
  }

  /** Whether two names lead to one file of the disk. */
  static boolean same(Path a, Path b) throws IOException {
    Object key = key(a);
    return key != null && key.equals(key(b));
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /** Whether no folder between {@code root} and {@code file} is a link that leads elsewhere. */
  static boolean holds(Path root, Path file) {
    for (Path p = file.getParent(); !p.equals(root); p = p.getParent()) {
      if (Files.isSymbolicLink(p)) {
        return false;
      }
    }
    return true;
  }

  static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
