package org.undersigned.corpus;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The labelled statements: documents, what is known of each, and who has which role.
 *
 * @param root where {@code statements.csv}, {@code gold.csv} and {@code texts} stand
 * @param statements rows of statements.csv, in order
 * @param gold rows of gold.csv by statement
 */
record Corpus(
    Path root, List<Map<String, String>> statements, Map<String, List<Map<String, String>>> gold) {

  static Corpus read(Path root) throws IOException {
    Map<String, List<Map<String, String>>> gold = new LinkedHashMap<>();
    List<Map<String, String>> statements = rows(root.resolve("statements.csv"));
    statements.forEach(s -> gold.put(s.get("statement"), new java.util.ArrayList<>()));
    rows(root.resolve("gold.csv")).forEach(g -> gold.get(g.get("statement")).add(g));
    return new Corpus(root, statements, gold);
  }

  static List<Map<String, String>> rows(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return rows(in);
    }
  }

  static List<Map<String, String>> rows(Reader in) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(in)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }
}
