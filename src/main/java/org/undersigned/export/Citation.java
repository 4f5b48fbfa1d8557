package org.undersigned.export;

import java.util.Objects;

/**
 * How to cite what the program made.
 *
 * @param title of the result, such as {@code Coalitions in 70 joint statements}
 * @param version of the program
 * @param tables day of the reference tables
 */
public record Citation(String title, String version, String tables) {
  public Citation {
    Objects.requireNonNull(title);
    Objects.requireNonNull(version);
    Objects.requireNonNull(tables);
  }

  /** One sentence. */
  public String sentence() {
    return "Cite as: "
        + title
        + ". Data set made with undersigned "
        + version
        + ", reference tables of "
        + tables
        + ".";
  }

  /** Content of CITATION.cff, format 1.2.0. */
  public String cff() {
    return """
        cff-version: 1.2.0
        message: Cite the data set with the program's version, and name the sources of the statements.
        type: dataset
        title: "%s"
        version: "%s"
        authors:
          - name: undersigned contributors
        references:
          - type: software
            title: undersigned
            version: "%s"
            license: Apache-2.0
            authors:
              - name: undersigned contributors
        """
        .formatted(
            title.replace("\\", "\\\\").replace("\"", "\\\""),
            version + ", reference tables of " + tables,
            version);
  }
}
