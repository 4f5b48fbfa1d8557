package org.undersigned.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads files whole, up to a size. */
final class FileSource {
  /** A channel copies as much as it is asked for at once into memory of its own. */
  private static final int STRETCH = 1 << 16;

  private final InputOptions options;

  FileSource(InputOptions options) {
    this.options = options;
  }

  /**
   * @param sidecar whether the file's sidecar stands beside it
   */
  SourceDocument read(String id, String origin, Path path, boolean sidecar) throws IOException {
    byte[] bytes = bytes(path);
    String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(origin);
    Optional<LocalDate> given = options.date();
    Optional<LocalDate> date = given.or(() -> DocumentNames.date(name));
    String basis = given.isPresent() ? "option" : date.isPresent() ? "file name" : "";
    Optional<Sidecar> kept = sidecar ? SidecarFile.of(path) : Optional.empty();
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
    try (SeekableByteChannel file = Files.newByteChannel(path);
        InputStream in = Channels.newInputStream(file)) {
      long size = file.size();
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
      byte[] exact = new byte[expected];
      int size = 0;
      int read = 0;
      while (read >= 0 && size < expected) {
        size += read;
        read = in.read(exact, size, Math.min(expected - size, STRETCH));
      }
      int more = read < 0 ? read : in.read();
      if (more < 0) {
        return size < expected ? Arrays.copyOf(exact, size) : exact;
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
    byte[] buffer = new byte[STRETCH];
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
