package org.undersigned.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.text.Span;

/**
 * The rows of {@code parse}, as CSV or JSON lines, read back into lists, with whatever a person
 * changed in them.
 *
 * @param lists in order of first appearance
 * @param completeness whether the file says how complete each list is
 */
public record RosterFile(List<SignatoryList> lists, boolean completeness) {
  private static final Pattern TABLE = Pattern.compile("(?i)\\.(csv|tsv|jsonl|ndjson)$");
  private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\uFFFD]");
  private static final int MOST_COLUMNS = 6;
  private static final int LONGEST = 80;

  public RosterFile {
    lists = List.copyOf(lists);
  }

  /**
   * Whether the content begins as such a file does: {@code statement} and {@code entity} or {@code
   * name}.
   */
  public static boolean looksLike(byte[] content) {
    if (!RosterTable.mayNameColumns(content)) {
      return false;
    }
    String first = RosterTable.firstLine(content);
    if (RosterTable.isJson(first)) {
      return first.contains("\"statement\"")
          && (first.contains("\"entity\"") || first.contains("\"name\""));
    }
    List<String> header = RosterTable.header(first);
    return header.contains("statement") && (header.contains("entity") || header.contains("name"));
  }

  /**
   * What to say of a table that is none of {@code parse}'s, as its name and first line tell; empty
   * for anything else. Read as a text it would make signatories of whatever its cells name.
   *
   * @param name the file's name or address
   */
  public static Optional<String> otherTable(String name, byte[] content) {
    if (!TABLE.matcher(name).find()) {
      return Optional.empty();
    }
    String first = RosterTable.firstLine(content);
    if (first.isEmpty() || BINARY.matcher(first).find()) {
      return Optional.empty();
    }
    if (RosterTable.isJson(first)) {
      return Optional.of(
          "lines of JSON without statement and entity or name, as parse writes them; documents a"
              + " line are read with --input jsonl");
    }
    List<String> header = RosterTable.header(first);
    String columns = String.join(", ", header.subList(0, Math.min(header.size(), MOST_COLUMNS)));
    return Optional.of(
        "a table without the columns statement and entity or name, as parse writes them (it begins: "
            + (columns.length() > LONGEST ? columns.substring(0, LONGEST) : columns)
            + ")");
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
      List<RosterRow> rows = statement.getValue();
      List<Doubt> doubts = StatementCells.notAbsent(rows, reference);
      lists.add(
          new SignatoryList(
                  statement.getKey(),
                  StatementCells.facts(rows, unknown),
                  List.of(),
                  doubts,
                  Optional.empty())
              .withFindings(findings(rows, entities)));
    }
    return new RosterFile(lists, table.columns().contains("list"));
  }

  private static List<Finding> findings(List<RosterRow> rows, EntityCells entities)
      throws RosterException {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (RosterRow row : rows) {
      Finding finding = finding(row, entities);
      String key = finding.entity() + " " + finding.role();
      if (findings.putIfAbsent(key, finding) != null) {
        throw row.wrong(
            String.format(
                "%s stands twice as %s of %s",
                finding.entity(), finding.role().word(), row.cell("statement")));
      }
    }
    return List.copyOf(findings.values());
  }

  private static Finding finding(RosterRow row, EntityCells entities) throws RosterException {
    Entity entity = entities.of(row);
    Role role = row.word("role", Role.values(), Role::word, Role.SIGNATORY);
    Manner usual = role == Role.SIGNATORY ? Manner.LISTED : Manner.NONE;
    return new Finding(
        entity.code(),
        entity.organisation(),
        role,
        row.word("manner", Manner.values(), Manner::word, usual),
        row.cell("via"),
        row.word("certainty", Certainty.values(), Certainty::word, Certainty.STATED),
        row.cell("as_written"),
        span(row),
        row.cell("rule"));
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
}
