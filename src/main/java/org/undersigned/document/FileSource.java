package org.undersigned.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Reads files whole, up to a size. */
final class FileSource {
  private final InputOptions options;

  FileSource(InputOptions options) {
    this.options = options;
  }

  SourceDocument read(String id, String origin, Path path) throws IOException {
    byte[] bytes = bytes(path);
    String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(origin);
    Optional<LocalDate> given = options.date();
    Optional<LocalDate> date = given.or(() -> DocumentNames.date(name));
    String basis = given.isPresent() ? "option" : date.isPresent() ? "file name" : "";
    Optional<Sidecar> kept =
        Files.exists(path.resolveSibling(name + ".meta.json"))
            ? SidecarFile.of(path)
            : Optional.empty();
    return new SourceDocument(
        id,
        origin,
        DocumentType.of(bytes, name, kept.map(Sidecar::mediaType).orElse("")),
        kept.map(Sidecar::charset).orElse(""),
        bytes,
        date,
        basis,
        kept.map(Sidecar::time).orElse(""),
        kept.map(Sidecar::finalAddress).orElse(""));
  }

  private byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      long size = Files.size(path);
      if (size > options.maxBytes()) {
        throw tooLarge(options.maxBytes());
      }
      return capped(in, options.maxBytes(), (int) size);
    } catch (NoSuchFileException gone) {
      throw new DocumentException("no such file");
    } catch (AccessDeniedException locked) {
      throw new DocumentException("permission denied");
    } catch (IOException unread) {
      throw Files.isDirectory(path) ? new DocumentException("this is a folder") : unread;
    }
  }

  /** All that {@code in} gives, refused when it is more than {@code most} bytes. */
  static byte[] capped(InputStream in, long most, int expected) throws IOException {
    if (expected > 0) {
      byte[] exact = in.readNBytes(expected);
      int more = in.read();
      if (more < 0) {
        return exact;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(2 * expected);
      out.write(exact);
      out.write(more);
      return rest(in, most, out);
    }
    return rest(in, most, new ByteArrayOutputStream(1 << 14));
  }

  private static byte[] rest(InputStream in, long most, ByteArrayOutputStream out)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (out.size() + (long) read > most) {
        throw tooLarge(most);
      }
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  static DocumentException tooLarge(long most) {
    String limit = most >= 1 << 20 ? (most >> 20) + " MiB" : most + " bytes";
    return new DocumentException("larger than " + limit + "; raise --max-size to read it");
  }
}
