package org.undersigned.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How many files in folders were passed over, and why.
 *
 * @param hidden names that begin with a dot or {@code ~$}; a hidden folder counts once
 * @param otherTypes files that are no documents
 * @param own files that an earlier run of this program wrote
 */
public record Skipped(int hidden, int otherTypes, int own) {

  /** Whether nothing was skipped. */
  public boolean isNone() {
    return hidden + otherTypes + own == 0;
  }

  /** One line for the user: "skipped 3 hidden files, 12 files of other types". */
  public String line() {
    List<String> parts = new ArrayList<>();
    add(parts, hidden, "hidden file", "hidden files");
    add(parts, otherTypes, "file of another type", "files of other types");
    add(parts, own, "file that this program wrote", "files that this program wrote");
    return "skipped " + String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }
}
