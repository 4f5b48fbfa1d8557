package org.undersigned.reference;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one CSV file (RFC 4180, UTF-8) into rows that know their place. */
final class TableReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private TableReader() {}

  /**
   * @param file name for messages
   * @param columns columns that the header must have
   * @param problems where complaints go
   */
  static List<TableRow> read(
      Reader reader, String file, List<String> columns, List<Problem> problems) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
      Map<String, Integer> header = Map.of();
      for (CSVRecord record : parser) {
        String[] cells = record.values();
        if (header.isEmpty()) {
          header = header(cells, file, columns, problems);
          continue;
        }
        if (cells.length != header.size()) {
          problems.add(
              new Problem(
                  file,
                  parser.getCurrentLineNumber(),
                  "",
                  "",
                  cells.length + " cells, but the header has " + header.size()));
        }
        rows.add(new TableRow(file, parser.getCurrentLineNumber(), header, cells, problems));
      }
    } catch (java.io.UncheckedIOException e) {
      problems.add(new Problem(file, 0, "", "", "not a CSV file: " + e.getCause().getMessage()));
    } catch (CSVException e) {
      problems.add(new Problem(file, 0, "", "", "not a CSV file: " + e.getMessage()));
    }
    return rows;
  }

  private static Map<String, Integer> header(
      String[] cells, String file, List<String> columns, List<Problem> problems) {
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String name = i == 0 && cells[i].startsWith("\uFEFF") ? cells[i].substring(1) : cells[i];
      header.put(name, i);
    }
    for (String column : columns) {
      if (!header.containsKey(column)) {
        problems.add(
            new Problem(
                file,
                1,
                "",
                "",
                "column " + column + " is missing; columns: " + String.join(",", columns)));
      }
    }
    return header;
  }
}
