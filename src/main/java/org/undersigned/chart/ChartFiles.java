package org.undersigned.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.export.CsvWriter;

/**
 * The files that a chart is written as: {@code NAME.png}, its figures as {@code NAME.csv}, its
 * words as {@code NAME.txt}, and {@code NAME.svg} if asked.
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

  /**
   * The files of one chart by their extension.
   *
   * @throws IOException when the picture cannot be made
   */
  public Map<String, byte[]> of(ChartSpec spec) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("png", image.png(spec, scale));
    files.put("csv", csv(spec.figures()).getBytes(StandardCharsets.UTF_8));
    files.put("txt", caption(spec).getBytes(StandardCharsets.UTF_8));
    if (svg) {
      files.put("svg", image.svg(spec).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** Title, subtitle, alternative text, notes and source, each on a line of its own. */
  public static String caption(ChartSpec spec) {
    List<String> lines = new ArrayList<>(List.of(spec.title(), spec.subtitle(), spec.alt()));
    lines.addAll(spec.notes());
    lines.add(spec.source());
    return String.join("\n", lines) + "\n";
  }

  /** The chart's name as a file's: what a file system may not like becomes an underscore. */
  public static String baseName(ChartSpec spec) {
    return spec.name().replaceAll("[^\\p{L}\\p{N}._#-]", "_");
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
