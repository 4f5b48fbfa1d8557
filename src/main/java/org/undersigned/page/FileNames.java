package org.undersigned.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * File names and anchors for statements. A statement's name may be a path or hold what some file
 * system refuses; each gets one name of its own, the same in every run over the same input.
 */
public final class FileNames {
  private static final int LONGEST = 150;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> anchors = new LinkedHashMap<>();

  /** Names for these statements, in input order. */
  public FileNames(List<String> statements) {
    // charts of all statements together have that name
    Set<String> takenFiles = new HashSet<>(Set.of("corpus"));
    Set<String> takenAnchors = new HashSet<>();
    for (String statement : statements) {
      files.computeIfAbsent(
          statement, s -> free(cut(s.replaceAll("[^\\p{L}\\p{N}._#-]", "_")), takenFiles));
      anchors.computeIfAbsent(
          statement, s -> free("s-" + s.replaceAll("[^A-Za-z0-9_-]+", "-"), takenAnchors));
    }
  }

  /** The statement's part of a file name, without folder and extension. */
  public String file(String statement) {
    return files.get(statement);
  }

  /** The id of its section on the page. */
  String anchor(String statement) {
    return anchors.get(statement);
  }

  /** No more bytes than every file system takes, with what is put behind it. */
  private static String cut(String name) {
    String whole = name.startsWith(".") ? "_" + name.substring(1) : name;
    int end = 0;
    int bytes = 0;
    while (end < whole.length()) {
      int c = whole.codePointAt(end);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes > LONGEST) {
        break;
      }
      end += Character.charCount(c);
    }
    return whole.substring(0, end);
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "-" + i;
    }
    return free;
  }
}
