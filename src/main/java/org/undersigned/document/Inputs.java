package org.undersigned.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * The documents that a command's arguments stand for: a file, a folder, {@code -}, an address. They
 * come in the order of the arguments, inside a folder in the order of names. Nothing is read before
 * it is asked for. For one thread; the documents it gives may be read by others.
 */
public final class Inputs implements Iterator<Given> {
  private final Iterator<String> arguments;
  private final InputOptions options;
  private final InputStream standardInput;
  private final DocumentNames names = new DocumentNames();
  private final FileSource files;
  private FolderWalk folder;
  private Path folderPath;
  private WebSource web;
  private Skipped skipped = new Skipped(0, 0, 0);

  /**
   * @param arguments as the user gave them
   * @param standardInput read when {@code -} is among the arguments
   */
  public Inputs(List<String> arguments, InputOptions options, InputStream standardInput) {
    this.arguments = List.copyOf(arguments).iterator();
    this.options = Objects.requireNonNull(options);
    this.standardInput = Objects.requireNonNull(standardInput);
    this.files = new FileSource(options);
  }

  /** Whether the argument is an address rather than a file. */
  public static boolean isAddress(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8);
  }

  /** What folders held besides documents, so far. */
  public Skipped skipped() {
    if (folder == null) {
      return skipped;
    }
    Skipped open = folder.skipped();
    return new Skipped(
        skipped.hidden() + open.hidden(),
        skipped.otherTypes() + open.otherTypes(),
        skipped.own() + open.own());
  }

  @Override
  public boolean hasNext() {
    if (folder != null && !folder.hasNext()) {
      skipped = skipped();
      folder = null;
    }
    return folder != null || arguments.hasNext();
  }

  @Override
  public Given next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (folder != null) {
      return fromFolder(folder.next());
    }
    return fromArgument(arguments.next());
  }

  private Given fromArgument(String argument) {
    if (argument.equals("-")) {
      String wish = options.id().isEmpty() ? "stdin" : options.id();
      return new PendingDocument(
          names.firstFree(List.of(wish)), "-", Optional.empty(), true, this::readStandardInput);
    }
    if (isAddress(argument)) {
      return address(argument);
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException impossible) {
      return new Failure(argument, "this is no file name");
    }
    if (Files.isDirectory(path)) {
      folderPath = path;
      folder = new FolderWalk(path);
      return folder.hasNext()
          ? fromFolder(folder.next())
          : new Failure(argument, "no documents in this folder (.txt .md .html .htm .pdf .docx)");
    }
    if (!Files.exists(path)) {
      return new Failure(argument, "no such file");
    }
    Path sidecar = path.resolveSibling(path.getFileName() + SidecarFile.ENDING);
    return file(path, argument, List.of(), true, Files.exists(sidecar));
  }

  private Given address(String address) {
    String name = WebSource.lastSegment(address);
    String stem = WebSource.hasPath(address) ? DocumentNames.stem(name) : name;
    String id = names.firstFree(List.of(stem, name, address));
    return new PendingDocument(
        id, address, Optional.empty(), true, given -> web().read(given, address));
  }

  /** Made late, since it loads what talks to servers. */
  private synchronized WebSource web() {
    if (web == null) {
      web = new WebSource(options);
    }
    return web;
  }

  private Given fromFolder(FolderWalk.Found found) {
    String origin = found.path().toString();
    if (!found.failure().isEmpty()) {
      return new Failure(origin, found.failure());
    }
    String below = folderPath.relativize(found.path()).toString().replace('\\', '/');
    List<String> further = List.of(DocumentNames.stem(below), below);
    return file(found.path(), origin, further, false, found.sidecar());
  }

  private Given file(
      Path path, String origin, List<String> further, boolean explicit, boolean sidecar) {
    String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(origin);
    List<String> wishes = new ArrayList<>();
    wishes.add(DocumentNames.stem(name));
    wishes.addAll(further);
    if (explicit) {
      wishes.add(DocumentNames.stem(origin));
      wishes.add(origin);
    }
    return new PendingDocument(
        names.firstFree(wishes),
        origin,
        Optional.of(path),
        explicit,
        id -> files.read(id, origin, path, sidecar));
  }

  private SourceDocument readStandardInput(String id) throws IOException {
    byte[] bytes = FileSource.capped(standardInput, options.maxBytes(), 0);
    Optional<LocalDate> date = options.date();
    return new SourceDocument(
        id,
        "-",
        DocumentType.of(bytes, "", ""),
        "",
        bytes,
        date,
        date.isPresent() ? "option" : "",
        "");
  }
}
