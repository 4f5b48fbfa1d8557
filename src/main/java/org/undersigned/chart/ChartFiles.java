package org.undersigned.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.export.CsvWriter;

/**
 * Writes charts into a folder: {@code NAME.png}, its figures as {@code NAME.csv}, its words as
 * {@code NAME.txt}, and {@code NAME.svg} if asked.
 */
public final class ChartFiles {
  private final ChartImage image;
  private final int scale;
  private final boolean svg;

  /**
   * Files of one kind.
   *
   * @param scale pixels per unit, at least 1
   * @param svg whether an SVG stands beside the PNG
   */
  public ChartFiles(ChartImage image, int scale, boolean svg) {
    this.image = image;
    this.scale = scale;
    this.svg = svg;
  }

  /** Writes one chart; existing files of those names are replaced. */
  public void write(ChartSpec spec, Path folder) throws IOException {
    Files.write(folder.resolve(fileName(spec, "png")), image.png(spec, scale));
    Files.writeString(
        folder.resolve(fileName(spec, "csv")), csv(spec.figures()), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve(fileName(spec, "txt")), caption(spec), StandardCharsets.UTF_8);
    if (svg) {
      Files.writeString(
          folder.resolve(fileName(spec, "svg")), image.svg(spec), StandardCharsets.UTF_8);
    }
  }

  /** Title, subtitle, alternative text, notes and source, each on a line of its own. */
  public static String caption(ChartSpec spec) {
    List<String> lines = new ArrayList<>(List.of(spec.title(), spec.subtitle(), spec.alt()));
    lines.addAll(spec.notes());
    lines.add(spec.source());
    return String.join("\n", lines) + "\n";
  }

  /** The chart's name as a file's: what a file system may not like becomes an underscore. */
  public static String fileName(ChartSpec spec, String extension) {
    return spec.name().replaceAll("[^\\p{L}\\p{N}._#-]", "_") + "." + extension;
  }

  /** Figures as CSV. */
  public static String csv(Figures figures) {
    StringBuilder text = new StringBuilder();
    try {
      CsvWriter writer = new CsvWriter(text, figures.header());
      for (List<String> row : figures.rows()) {
        writer.row(row);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }
}
