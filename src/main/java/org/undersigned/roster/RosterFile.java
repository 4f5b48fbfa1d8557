package org.undersigned.roster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.Span;

/**
 * The rows of {@code parse}, as CSV or JSON lines, read back into lists, with whatever a person
 * changed in them.
 *
 * @param lists in order of first appearance
 * @param completeness whether the file says how complete each list is
 */
public record RosterFile(List<SignatoryList> lists, boolean completeness) {
  public RosterFile {
    lists = List.copyOf(lists);
  }

  /**
   * Whether the content begins as such a file does: {@code statement} and {@code entity} or {@code
   * name}.
   */
  public static boolean looksLike(byte[] content) {
    String first = RosterTable.firstLine(content);
    if (RosterTable.isJson(first)) {
      return first.contains("\"statement\"")
          && (first.contains("\"entity\"") || first.contains("\"name\""));
    }
    List<String> header = RosterTable.header(first);
    return header.contains("statement") && (header.contains("entity") || header.contains("name"));
  }

  /**
   * Reads such a file. A list without its column {@code list} counts as {@code unknown}.
   *
   * @param unknown what a list is when the file does not say
   * @throws RosterException naming the row, when a cell cannot be understood
   */
  public static RosterFile read(byte[] content, ReferenceData reference, ListKind unknown)
      throws IOException {
    RosterTable table = RosterTable.read(content);
    EntityCells entities = new EntityCells(reference);
    Map<String, List<RosterRow>> byStatement = new LinkedHashMap<>();
    for (RosterRow row : table.rows()) {
      if (row.cell("statement").isEmpty()) {
        throw row.wrong("names no statement");
      }
      byStatement.computeIfAbsent(row.cell("statement"), k -> new ArrayList<>()).add(row);
    }
    List<SignatoryList> lists = new ArrayList<>();
    for (Map.Entry<String, List<RosterRow>> statement : byStatement.entrySet()) {
      lists.add(list(statement.getKey(), statement.getValue(), entities, unknown));
    }
    return new RosterFile(lists, table.columns().contains("list"));
  }

  private static SignatoryList list(
      String statement, List<RosterRow> rows, EntityCells entities, ListKind unknown)
      throws RosterException {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (RosterRow row : rows) {
      Finding finding = finding(row, entities);
      String key = finding.entity() + " " + finding.role();
      if (findings.putIfAbsent(key, finding) != null) {
        throw row.wrong(
            finding.entity() + " stands twice as " + finding.role().word() + " of " + statement);
      }
    }
    Optional<LocalDate> date = date(rows);
    StatementFacts facts =
        new StatementFacts(
            "",
            date,
            date.isPresent() ? "table" : "",
            "und",
            listKind(rows, unknown),
            Optional.empty(),
            "unstated",
            "",
            "other",
            List.of(),
            List.of(),
            "",
            "",
            "",
            "");
    return new SignatoryList(
        statement, facts, List.copyOf(findings.values()), List.of(), Optional.empty());
  }

  private static Finding finding(RosterRow row, EntityCells entities) throws RosterException {
    Entity entity = entities.of(row);
    Role role = word(row, "role", Role.values(), Role::word, Role.SIGNATORY);
    Manner usual = role == Role.SIGNATORY ? Manner.LISTED : Manner.NONE;
    return new Finding(
        entity.code(),
        entity.organisation(),
        role,
        word(row, "manner", Manner.values(), Manner::word, usual),
        row.cell("via"),
        word(row, "certainty", Certainty.values(), Certainty::word, Certainty.STATED),
        row.cell("as_written"),
        span(row),
        row.cell("rule"));
  }

  private static Optional<LocalDate> date(List<RosterRow> rows) throws RosterException {
    Optional<LocalDate> date = Optional.empty();
    for (RosterRow row : rows) {
      Optional<LocalDate> day = LocalDay.of(row.cell("date"), row);
      if (date.isPresent() && day.isPresent() && !date.equals(day)) {
        throw row.wrong(
            "date "
                + day.get()
                + ", but an earlier row of "
                + row.cell("statement")
                + " has "
                + date.get());
      }
      date = day.isPresent() ? day : date;
    }
    return date;
  }

  private static ListKind listKind(List<RosterRow> rows, ListKind unknown) throws RosterException {
    for (RosterRow row : rows) {
      if (!row.cell("list").isEmpty()) {
        return word(row, "list", ListKind.values(), ListKind::word, unknown);
      }
    }
    return unknown;
  }

  /** Offsets are kept as they stand; whoever retyped the table may have lost them. */
  private static Span span(RosterRow row) throws RosterException {
    String start = row.cell("start");
    String end = row.cell("end");
    if (start.isEmpty() || end.isEmpty()) {
      return new Span(0, 0);
    }
    try {
      return new Span(Integer.parseInt(start), Integer.parseInt(end));
    } catch (IllegalArgumentException e) {
      throw row.wrong("start " + start + " and end " + end + " are no span of a text");
    }
  }

  private static <T> T word(
      RosterRow row, String column, T[] all, Function<T, String> word, T missing)
      throws RosterException {
    String cell = row.cell(column).toLowerCase(Locale.ROOT);
    if (cell.isEmpty()) {
      return missing;
    }
    StringBuilder words = new StringBuilder();
    for (T value : all) {
      if (word.apply(value).equals(cell)) {
        return value;
      }
      words.append(words.length() == 0 ? "" : ", ").append(word.apply(value));
    }
    throw row.wrong(column + " " + row.cell(column) + " is none of " + words);
  }
}
