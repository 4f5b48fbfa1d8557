import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the one executable file: the launcher, and behind it the jar with its entries in order,
 * with one time stamp, so that the same sources give the same bytes.
 *
 * <p>Arguments: launcher, jar, executable.
 */
final class Executable {
  /** 1 February 1980, local time: the earliest day that every time zone can write into a zip. */
  private static final java.time.LocalDateTime TIME = java.time.LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private Executable() {}

  public static void main(String[] args) throws IOException {
    Path launcher = Path.of(args[0]);
    Path executable = Path.of(args[2]);
    Path beside = executable.resolveSibling(executable.getFileName() + ".new");
    try (var out = Files.newOutputStream(beside)) {
      out.write(Files.readAllBytes(launcher));
      out.write(ordered(Path.of(args[1])));
    }
    Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.move(beside, executable, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] ordered(Path jar) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipFile(jar.toFile());
        var out = new ZipOutputStream(bytes)) {
      out.setLevel(9);
      List<ZipEntry> entries = new ArrayList<>(zip.stream().filter(e -> !e.isDirectory()).toList());
      entries.sort(
          Comparator.comparing((ZipEntry e) -> !e.getName().equals(MANIFEST))
              .thenComparing(ZipEntry::getName));
      for (ZipEntry entry : entries) {
        try (InputStream in = zip.getInputStream(entry)) {
          write(out, entry.getName(), in.readAllBytes());
        }
      }
      write(out, "undersigned-commit.txt", commit().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** The commit that was built, marked when the sources differ from it; empty outside a checkout. */
  private static String commit() throws IOException {
    String commit = git("rev-parse", "--short=12", "HEAD");
    boolean changed = !git("status", "--porcelain", "--untracked-files=no").isEmpty();
    return commit + (changed ? " with changes" : "");
  }

  private static String git(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    try {
      Process git =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return git.waitFor() == 0 ? said : "";
    } catch (InterruptedException e) {
      throw new IOException(e);
    } catch (IOException noGit) {
      return "";
    }
  }

  /** The built index of names is stored as it is: it is read whole at every start. */
  private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    if (name.endsWith(".bin")) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
