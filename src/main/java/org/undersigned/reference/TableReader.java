package org.undersigned.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one CSV file (RFC 4180) into rows that know their place. Written by hand because every run
 * of the program starts with it: a general reader costs more to load than these tables to read.
 */
final class TableReader {
  private final String text;
  private final String file;
  private final List<Problem> problems;
  private int at;
  private long line;

  private TableReader(String text, String file, long line, List<Problem> problems) {
    this.text = text;
    this.file = file;
    this.line = line;
    this.problems = problems;
    at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /**
   * @param file name for messages
   * @param columns columns that the header must have
   * @param problems where complaints go
   */
  static List<TableRow> read(
      String text, String file, List<String> columns, List<Problem> problems) {
    return new TableReader(text, file, 1, problems).rows(columns);
  }

  /**
   * Rows from the middle of a file.
   *
   * @param text whole rows without the header
   * @param line line of the file at which they begin
   */
  static List<TableRow> readPart(
      String text, String file, long line, List<String> header, List<Problem> problems) {
    TableReader reader = new TableReader(text, file, line, problems);
    return reader.rows(reader.header(header, header), new ArrayList<>());
  }

  private List<TableRow> rows(List<String> columns) {
    if (at == text.length()) {
      return List.of();
    }
    return rows(header(record(columns.size()), columns), new ArrayList<>());
  }

  private List<TableRow> rows(Map<String, Integer> header, List<TableRow> rows) {
    while (at < text.length()) {
      long start = line;
      List<String> cells = record(header.size());
      if (cells.size() == 1 && cells.get(0).isEmpty()) {
        continue;
      }
      if (cells.size() != header.size()) {
        String counts = cells.size() + " cells, but the header has " + header.size();
        problems.add(new Problem(file, start, "", "", counts));
      }
      rows.add(new TableRow(file, start, header, cells.toArray(new String[0]), problems));
    }
    return rows;
  }

  private List<String> record(int expected) {
    List<String> cells = new ArrayList<>(expected);
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      char end = at < text.length() ? text.charAt(at) : '\n';
      at++;
      if (end == ',') {
        continue;
      }
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      line++;
      return cells;
    }
  }

  private String plain() {
    int start = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    long opened = line;
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        if (at < text.length() && text.charAt(at) == '"') {
          at++;
        } else {
          return cell.append(plain()).toString();
        }
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    problems.add(new Problem(file, opened, "", "", "a quotation mark is opened and never closed"));
    return cell.toString();
  }

  private static boolean endsCell(char c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  private Map<String, Integer> header(List<String> cells, List<String> columns) {
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip();
      header.put(name.startsWith("\uFEFF") ? name.substring(1) : name, i);
    }
    List<String> missing = columns.stream().filter(c -> !header.containsKey(c)).toList();
    if (cells.size() == 1 && cells.get(0).contains(";")) {
      problems.add(new Problem(file, 1, "", "", "separated by semicolons; save it with commas"));
    } else if (!missing.isEmpty()) {
      String which = (missing.size() == 1 ? "column " : "columns ") + String.join(", ", missing);
      String expected =
          which
              + (missing.size() == 1 ? " is" : " are")
              + " missing; columns: "
              + String.join(",", columns);
      problems.add(new Problem(file, 1, "", "", expected));
    }
    return header;
  }
}
