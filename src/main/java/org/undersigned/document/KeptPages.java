package org.undersigned.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.document.SourceDocument.Type;

/**
 * A folder that keeps what addresses gave, each with its {@link Sidecar}. What an address gave
 * before a change goes to the hidden folder {@code .previous}, so that nothing is lost and nothing
 * is read twice. For one thread.
 */
public final class KeptPages {
  private static final String PREVIOUS = ".previous";
  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final Map<String, Path> byAddress = new HashMap<>();

  /** What keeping a document came to. */
  public enum State {
    NEW,
    CHANGED,
    UNCHANGED
  }

  /**
   * A kept document.
   *
   * @param file where it stands
   * @param previous what the address gave before, only when it changed: compare the two to see
   *     which names changed
   */
  public record Kept(State state, Path file, String sha256, Optional<Path> previous) {}

  /** The folder must exist. */
  public KeptPages(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (DocumentType.byName(file.getFileName().toString()).isPresent()) {
          SidecarFile.of(file).ifPresent(kept -> byAddress.putIfAbsent(kept.address(), file));
        }
      }
    }
  }

  /** Keeps a document and says whether it is another than the last time. */
  public Kept keep(WebPages.Fetched fetched) throws IOException {
    String sha256 = sha256(fetched.bytes());
    Path known = byAddress.get(fetched.address());
    Path file = known != null ? known : free(name(fetched));
    Optional<Path> previous = Optional.empty();
    State state = State.NEW;
    if (known != null && Files.exists(known)) {
      byte[] before = Files.readAllBytes(known);
      String hash = sha256(before);
      state = hash.equals(sha256) ? State.UNCHANGED : State.CHANGED;
      if (state == State.CHANGED) {
        previous = Optional.of(setAside(known, hash));
      }
    }
    if (state != State.UNCHANGED) {
      write(file, fetched.bytes());
    }
    Sidecar sidecar =
        new Sidecar(
            fetched.address(),
            fetched.finalAddress(),
            fetched.time().toString(),
            sha256,
            fetched.mediaType(),
            fetched.charset());
    write(SidecarFile.beside(file), SidecarFile.json(sidecar).getBytes(StandardCharsets.UTF_8));
    byAddress.put(fetched.address(), file);
    return new Kept(state, file, sha256, previous);
  }

  private Path setAside(Path file, String hash) throws IOException {
    Path aside = folder.resolve(PREVIOUS);
    Files.createDirectories(aside);
    String name = file.getFileName().toString();
    String stem = DocumentNames.stem(name);
    Path to = aside.resolve(stem + "-" + hash.substring(0, 8) + name.substring(stem.length()));
    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    Path sidecar = SidecarFile.beside(file);
    if (Files.exists(sidecar)) {
      Files.copy(sidecar, SidecarFile.beside(to), StandardCopyOption.REPLACE_EXISTING);
    }
    return to;
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Path beside = folder.resolve("." + file.getFileName() + ".new");
    Files.write(beside, bytes);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path free(String name) {
    String stem = DocumentNames.stem(name);
    Path file = folder.resolve(name);
    for (int number = 2; Files.exists(file) || Files.exists(SidecarFile.beside(file)); number++) {
      file = folder.resolve(stem + "-" + number + name.substring(stem.length()));
    }
    return file;
  }

  /** A plain file name out of the address, with the ending of what it holds. */
  private static String name(WebPages.Fetched fetched) {
    String segment = WebSource.lastSegment(fetched.finalAddress());
    Type type = DocumentType.of(fetched.bytes(), segment, fetched.mediaType());
    String ending =
        switch (type) {
          case TEXT -> ".txt";
          case MARKDOWN -> ".md";
          case HTML -> ".html";
          case PDF -> ".pdf";
          case DOCX -> ".docx";
        };
    boolean fits = DocumentType.byName(segment).filter(type::equals).isPresent();
    String stem = fits ? DocumentNames.stem(segment) : segment;
    StringBuilder plain = new StringBuilder();
    stem.codePoints()
        .map(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0 ? c : '-')
        .limit(LONGEST_NAME)
        .forEach(plain::appendCodePoint);
    while (plain.length() > 0 && ".-".indexOf(plain.charAt(0)) >= 0) {
      plain.deleteCharAt(0);
    }
    String kept = fits ? segment.substring(segment.lastIndexOf('.')) : ending;
    return (plain.length() == 0 ? "page" : plain) + kept.toLowerCase(Locale.ROOT);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no SHA-256", missing);
    }
  }
}
