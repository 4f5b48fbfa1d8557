package org.undersigned.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The documents below a folder in the order of their names. One folder's names are held at a time;
 * links are followed, each folder is entered once.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {
  /**
   * A document, or a folder that could not be read: then {@code failure} is not empty.
   *
   * @param sidecar whether the folder holds the document's sidecar
   */
  record Found(Path path, boolean sidecar, String failure) {}

  /** Name and first line of the list of files that {@code report} leaves in a folder. */
  static final String MANIFEST = "manifest.csv";

  static final String MANIFEST_HEADER = "file,bytes,sha256";
  private static final long LARGEST_MANIFEST = 64L << 20;

  /** A file or folder, with its name in its own folder and whether that holds its sidecar. */
  private record Named(String name, Path path, boolean sidecar) {}

  private final Deque<Iterator<Named>> open = new ArrayDeque<>();
  private final Set<Object> entered = new HashSet<>();
  private final Set<Path> own = new HashSet<>();
  private int hidden;
  private int otherTypes;
  private int ownFiles;
  private Found next;

  FolderWalk(Path folder) {
    enter(folder);
    if (next == null) {
      advance();
    }
  }

  Skipped skipped() {
    return new Skipped(hidden, otherTypes, ownFiles);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Found next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    advance();
    return found;
  }

  private void advance() {
    while (next == null && !open.isEmpty()) {
      Iterator<Named> names = open.peek();
      if (!names.hasNext()) {
        open.pop();
        continue;
      }
      look(names.next());
    }
  }

  private void look(Named named) {
    String name = named.name();
    Path path = named.path();
    if (isKept(named)) {
      return; // goes with a document that is read
    }
    if (name.startsWith(".") || name.startsWith("~$")) {
      hidden++;
      return;
    }
    Optional<BasicFileAttributes> is = attributes(path);
    if (is.isPresent() && is.get().isDirectory()) {
      enter(path);
    } else if (own.contains(path)) {
      ownFiles++;
    } else if (DocumentType.byName(name).isEmpty() || is.isEmpty() || !is.get().isRegularFile()) {
      otherTypes++;
    } else {
      next = new Found(path, named.sidecar(), "");
    }
  }

  /** What a path leads to, asked once; empty when it leads nowhere. */
  private static Optional<BasicFileAttributes> attributes(Path path) {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException nowhere) {
      return Optional.empty();
    }
  }

  /** What {@code fetch} keeps beside a page: its sidecar, and what the page was before. */
  private static boolean isKept(Named named) {
    String name = named.name();
    if (name.equals(KeptPages.PREVIOUS)) {
      return Files.isDirectory(named.path());
    }
    if (!name.endsWith(SidecarFile.ENDING)) {
      return false;
    }
    String document = name.substring(0, name.length() - SidecarFile.ENDING.length());
    return Files.isRegularFile(named.path().resolveSibling(document));
  }

  private void enter(Path folder) {
    try {
      if (!entered.add(folder.toRealPath())) {
        return;
      }
      List<Path> paths = new ArrayList<>();
      Set<String> sidecars = new HashSet<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        for (Path path : stream) {
          paths.add(path);
          if (path.toString().endsWith(SidecarFile.ENDING)) {
            sidecars.add(path.getFileName().toString());
          }
        }
      }
      List<Named> names = new ArrayList<>(paths.size());
      for (Path path : paths) {
        String name = path.getFileName().toString();
        boolean sidecar = !sidecars.isEmpty() && sidecars.contains(name + SidecarFile.ENDING);
        names.add(new Named(name, path, sidecar));
      }
      names.sort(Comparator.comparing(Named::name));
      readManifest(folder);
      open.push(names.iterator());
    } catch (IOException | DirectoryIteratorException unreadable) {
      next = new Found(folder, false, "this folder cannot be read");
    }
  }

  private void readManifest(Path folder) throws IOException {
    Path file = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_MANIFEST) {
      return;
    }
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(MANIFEST_HEADER)) {
      return;
    }
    own.add(file);
    for (String line : lines.subList(1, lines.size())) {
      int end = line.lastIndexOf(',', line.lastIndexOf(',') - 1);
      if (end > 0) {
        String name = line.substring(0, end);
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        own.add(
            folder.resolve(
                quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name));
      }
    }
  }
}
