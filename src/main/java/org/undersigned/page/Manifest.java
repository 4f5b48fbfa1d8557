package org.undersigned.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that a run wrote into a folder, with size and hash: {@code manifest.csv}. Only what is
 * named here is ever replaced or removed by a later run.
 *
 * @param files by path below the folder, with {@code /} between its parts
 */
public record Manifest(SortedMap<String, Entry> files) {

  /** Its name in the folder. */
  public static final String NAME = "manifest.csv";

  /** Its first line, by which a folder of ours is known. */
  public static final String HEADER = "file,bytes,sha256";

  /**
   * One file.
   *
   * @param bytes its size
   * @param sha256 lower-case hex
   */
  public record Entry(long bytes, String sha256) {}

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    files.keySet().forEach(Manifest::checked);
  }

  /** The manifest of a folder, empty when it has none or something else bears its name. */
  public static Optional<Manifest> of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      return text.startsWith(HEADER + "\n") ? Optional.of(parse(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Entry entry(byte[] content) {
    return new Entry(content.length, sha256(content));
  }

  /** As it stands in the folder: a row per file in order of name. */
  String csv() {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    files.forEach(
        (name, entry) ->
            csv.append(quoted(name))
                .append(',')
                .append(entry.bytes())
                .append(',')
                .append(entry.sha256())
                .append('\n'));
    return csv.toString();
  }

  /** Whether the file in {@code folder} is still as it was written. */
  boolean holds(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    Entry entry = files.get(name);
    return entry != null
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == entry.bytes()
        && sha256(Files.readAllBytes(file)).equals(entry.sha256());
  }

  /** Hash of the content, lower-case hex. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Manifest parse(String text) {
    Map<String, Entry> files = new TreeMap<>();
    for (String line : text.substring(HEADER.length() + 1).split("\n")) {
      if (line.isEmpty()) {
        continue;
      }
      int hash = line.lastIndexOf(',');
      int bytes = line.lastIndexOf(',', hash - 1);
      if (bytes < 1) {
        throw new IllegalArgumentException("manifest row " + line);
      }
      files.put(
          unquoted(line.substring(0, bytes)),
          new Entry(Long.parseLong(line.substring(bytes + 1, hash)), line.substring(hash + 1)));
    }
    return new Manifest(new TreeMap<>(files));
  }

  private static String quoted(String name) {
    return name.matches("[A-Za-z0-9._/ #-]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String unquoted(String cell) {
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  /** A manifest may come from anywhere: no name in it may lead out of the folder. */
  static String checked(String name) {
    boolean out =
        name.isEmpty()
            || name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf(':') >= 0
            || name.chars().anyMatch(Character::isISOControl);
    for (String part : name.split("/", -1)) {
      out |= part.isEmpty() || part.equals(".") || part.equals("..");
    }
    if (out) {
      throw new IllegalArgumentException("not a file below the folder: " + name);
    }
    return name;
  }
}
