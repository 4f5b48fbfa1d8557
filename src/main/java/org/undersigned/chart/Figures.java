package org.undersigned.chart;

import java.util.List;

/**
 * What a chart shows as rows of CSV, in the chart's order.
 *
 * @param header names of the columns
 * @param rows cells, as many as the header has
 */
public record Figures(List<String> header, List<List<String>> rows) {
  public Figures {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " heads");
      }
    }
  }
}
