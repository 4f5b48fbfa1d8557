package org.undersigned.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
 * is read twice. A run that was killed is carried on by the next. For one thread, and one run at a
 * time.
 */
public final class KeptPages {
  static final String PREVIOUS = ".previous";
  private static final String HALF = ".undersigned-fetch.new";
  private static final int LONGEST_NAME = 120;

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
   * @param edited whether the user has changed the kept file since: such a file stays as it is
   *     while the address gives the same, and goes to {@code previous} otherwise
   */
  public record Kept(
      State state, Path file, String sha256, Optional<Path> previous, boolean edited) {}

  /** The folder must exist. */
  public KeptPages(Path folder) throws IOException {
    this.folder = folder;
    Files.deleteIfExists(folder.resolve(HALF));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path sidecar : (Iterable<Path>) files.sorted()::iterator) {
        String name = sidecar.getFileName().toString();
        if (name.endsWith(SidecarFile.ENDING)) {
          Path file =
              folder.resolve(name.substring(0, name.length() - SidecarFile.ENDING.length()));
          SidecarFile.of(file).ifPresent(kept -> byAddress.putIfAbsent(kept.address(), file));
        }
      }
    }
  }

  /**
   * Keeps a document and says whether it is another than the last time. The sidecar of a new
   * document comes before it, that of a changed one after it: so a run that dies in between leaves
   * what the next one sees as not yet kept.
   */
  public Kept keep(WebPages.Fetched fetched) throws IOException {
    String sha256 = sha256(fetched.bytes());
    Path known = byAddress.get(fetched.address());
    Path file = known != null ? known : free(name(fetched));
    String last = known == null ? "" : SidecarFile.of(file).map(Sidecar::sha256).orElse("");
    boolean here = Files.isRegularFile(file);
    String there = here ? sha256(Files.readAllBytes(file)) : "";
    byte[] sidecar = sidecar(fetched, sha256);
    if (!here || known == null) {
      write(SidecarFile.beside(file), sidecar);
      write(file, fetched.bytes());
      byAddress.put(fetched.address(), file);
      return new Kept(State.NEW, file, sha256, Optional.empty(), false);
    }
    boolean edited = !there.equals(last) && !there.equals(sha256);
    if (last.equals(sha256)) {
      write(SidecarFile.beside(file), sidecar);
      return new Kept(State.UNCHANGED, file, sha256, Optional.empty(), edited);
    }
    Path previous = aside(file, last);
    if (!there.equals(sha256)) {
      previous = aside(file, there);
      setAside(file, previous);
      write(file, fetched.bytes());
    }
    write(SidecarFile.beside(file), sidecar);
    Optional<Path> earlier = Optional.of(previous).filter(Files::isRegularFile);
    return new Kept(State.CHANGED, file, sha256, earlier, edited);
  }

  private static byte[] sidecar(WebPages.Fetched fetched, String sha256) {
    Sidecar sidecar =
        new Sidecar(
            fetched.address(),
            fetched.finalAddress(),
            fetched.time().toString(),
            sha256,
            fetched.mediaType(),
            fetched.charset());
    return SidecarFile.json(sidecar).getBytes(StandardCharsets.UTF_8);
  }

  /** Where the version of a file with this hash goes. */
  private Path aside(Path file, String hash) {
    String name = file.getFileName().toString();
    String stem = DocumentNames.stem(name);
    String mark = hash.substring(0, Math.min(8, hash.length()));
    return folder.resolve(PREVIOUS).resolve(stem + "-" + mark + name.substring(stem.length()));
  }

  private void setAside(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    write(to, Files.readAllBytes(file));
    Path sidecar = SidecarFile.beside(file);
    if (Files.exists(sidecar)) {
      write(SidecarFile.beside(to), Files.readAllBytes(sidecar));
    }
  }

  /** Whole or not at all, and through to the disk. */
  private void write(Path file, byte[] bytes) throws IOException {
    Path half = folder.resolve(HALF);
    try {
      try (FileChannel channel =
          FileChannel.open(
              half,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
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
    String stem = plain(fits ? DocumentNames.stem(segment) : segment);
    String kept = fits ? segment.substring(segment.lastIndexOf('.')) : ending;
    return (stem.isEmpty() ? "page" : stem) + kept.toLowerCase(Locale.ROOT);
  }

  /** Letters, digits and a few marks, of as many bytes as every file system takes. */
  private static String plain(String stem) {
    StringBuilder plain = new StringBuilder();
    int bytes = 0;
    for (int c : stem.codePoints().toArray()) {
      bytes += new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
      boolean leading = plain.length() == 0 && ".-".indexOf(c) >= 0;
      if (bytes > LONGEST_NAME) {
        break;
      }
      if (!leading) {
        plain.appendCodePoint(Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0 ? c : '-');
      }
    }
    int start = 0;
    while (start < plain.length() && plain.charAt(start) == '-') {
      start++;
    }
    return plain.substring(start);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no SHA-256", missing);
    }
  }
}
