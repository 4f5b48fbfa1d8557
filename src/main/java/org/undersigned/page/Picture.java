package org.undersigned.page;

import java.util.List;
import java.util.Objects;

/**
 * A chart as the page shows it.
 *
 * @param statement whose it is; empty for a chart of the whole folder
 * @param kind the word of {@code --kind}
 * @param file path below the folder
 * @param png the picture; empty when only its file is to be named
 * @param title what it finds
 * @param alt what it shows, with the counts, for those who cannot see it
 * @param figures its CSV: the head, then the rows in the chart's order
 */
public record Picture(
    String statement,
    String kind,
    String file,
    byte[] png,
    String title,
    String alt,
    List<List<String>> figures) {
  public Picture {
    Objects.requireNonNull(statement);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(file);
    Objects.requireNonNull(png);
    Objects.requireNonNull(title);
    Objects.requireNonNull(alt);
    figures = figures.stream().map(List::copyOf).toList();
  }
}
