package org.undersigned.roster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.Span;

/**
 * What a person decided once and wants applied at every reading: rows of {@code
 * statement,entity,field,old,new,why}.
 *
 * <p>{@code field} is {@code role}, {@code manner}, {@code via}, {@code entity}, or, with the
 * column entity empty, {@code date} or {@code list} of the statement. A role with an empty {@code
 * old} adds the party, with an empty {@code new} takes it out. A row whose {@code old} is no longer
 * what the reading gives changes nothing and is stale.
 *
 * <p>Remembers which rows were used; not for several threads.
 */
public final class Corrections {
  private static final List<String> COLUMNS = List.of("statement", "entity", "field", "old", "new");
  private final String file;
  private final Map<String, List<RosterRow>> byStatement;
  private final List<String> stale = new ArrayList<>();
  private final ReferenceData reference;

  private Corrections(
      String file, Map<String, List<RosterRow>> byStatement, ReferenceData reference) {
    this.file = file;
    this.byStatement = byStatement;
    this.reference = reference;
  }

  /** No corrections. */
  public static Corrections none() {
    return new Corrections("", new LinkedHashMap<>(), ReferenceData.bundled());
  }

  /**
   * Reads and checks a corrections file.
   *
   * @param file its name, for messages
   * @throws RosterException naming the row that cannot be understood
   */
  public static Corrections read(String file, byte[] content, ReferenceData reference)
      throws IOException {
    RosterTable table = RosterTable.read(content);
    for (String column : COLUMNS) {
      if (!table.columns().contains(column)) {
        throw new RosterException(
            1, "column " + column + " is missing; columns: statement,entity,field,old,new,why");
      }
    }
    CorrectionWords words = new CorrectionWords(reference);
    Map<String, List<RosterRow>> byStatement = new LinkedHashMap<>();
    for (RosterRow row : table.rows()) {
      words.check(row);
      byStatement.computeIfAbsent(row.cell("statement"), k -> new ArrayList<>()).add(row);
    }
    return new Corrections(file, byStatement, reference);
  }

  /** The list with its corrections applied, in the order of their rows. */
  public SignatoryList apply(SignatoryList list) {
    SignatoryList corrected = list;
    List<RosterRow> rows = byStatement.remove(list.statement());
    for (RosterRow row : rows == null ? List.<RosterRow>of() : rows) {
      Optional<SignatoryList> changed = apply(corrected, row);
      if (changed.isEmpty()) {
        stale.add(
            file
                + ": row "
                + row.number()
                + ": stale: "
                + row.cell("statement")
                + " has no "
                + (row.cell("entity") + " " + row.cell("field") + " " + row.cell("old")).strip());
      }
      corrected = changed.orElse(corrected);
    }
    return corrected;
  }

  /**
   * Warnings, one a line: rows that no longer fit, and how many name statements that were not read.
   */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>(stale);
    if (!byStatement.isEmpty()) {
      warnings.add(
          file
              + ": not applied, these statements were not read: "
              + String.join(" ", byStatement.keySet()));
    }
    return warnings;
  }

  private Optional<SignatoryList> apply(SignatoryList list, RosterRow row) {
    String field = row.cell("field");
    if (field.equals("date") || field.equals("list")) {
      return facts(list.facts(), row)
          .map(
              facts ->
                  new SignatoryList(
                      list.statement(), facts, list.findings(), list.doubts(), list.text()));
    }
    List<Finding> findings = new ArrayList<>(list.findings());
    boolean adds = field.equals("role") && row.cell("old").isEmpty();
    if (adds) {
      Role role = CorrectionWords.role(row.cell("new")).orElseThrow();
      if (findings.stream().anyMatch(f -> is(f, row) && f.role() == role)) {
        return Optional.empty();
      }
      findings.add(added(row, role));
    } else if (!change(findings, row)) {
      return Optional.empty();
    }
    return Optional.of(list.withFindings(findings));
  }

  private boolean change(List<Finding> findings, RosterRow row) {
    String old = row.cell("old");
    String now = row.cell("new");
    for (int i = 0; i < findings.size(); i++) {
      Finding f = findings.get(i);
      if (!is(f, row) || !value(f, row.cell("field")).equals(old)) {
        continue;
      }
      switch (row.cell("field")) {
        case "role" -> {
          if (now.isEmpty()) {
            findings.remove(i);
          } else {
            findings.set(
                i,
                with(
                    f,
                    f.entity(),
                    CorrectionWords.role(now).orElseThrow(),
                    manner(f, now),
                    f.via(),
                    row));
          }
        }
        case "manner" ->
            findings.set(
                i,
                with(
                    f,
                    f.entity(),
                    f.role(),
                    CorrectionWords.manner(now).orElse(Manner.NONE),
                    f.via(),
                    row));
        case "via" -> findings.set(i, with(f, f.entity(), f.role(), f.manner(), now, row));
        default -> findings.set(i, with(f, now, f.role(), f.manner(), f.via(), row));
      }
      return true;
    }
    return false;
  }

  private static Optional<StatementFacts> facts(StatementFacts f, RosterRow row) {
    boolean date = row.cell("field").equals("date");
    String have = date ? f.date().map(LocalDate::toString).orElse("") : f.list().word();
    if (!have.equals(row.cell("old"))) {
      return Optional.empty();
    }
    String now = row.cell("new");
    if (!date) {
      return Optional.of(f.withList(CorrectionWords.list(now).orElse(f.list())));
    }
    return Optional.of(
        now.isEmpty()
            ? f.withDate(Optional.empty(), "")
            : f.withDate(Optional.of(day(now, row)), "correction"));
  }

  private Finding added(RosterRow row, Role role) {
    Entity entity = reference.entity(row.cell("entity")).orElseThrow();
    return new Finding(
        entity.code(),
        entity.organisation(),
        role,
        usual(role == Role.SIGNATORY),
        "",
        Certainty.STATED,
        "",
        new Span(0, 0),
        rule(row));
  }

  private Finding with(
      Finding f, String entity, Role role, Manner manner, String via, RosterRow row) {
    boolean organisation =
        reference.entity(entity).map(Entity::organisation).orElse(f.organisation());
    return new Finding(
        entity,
        organisation,
        role,
        manner,
        via,
        Certainty.STATED,
        f.asWritten(),
        f.span(),
        rule(row));
  }

  private static String rule(RosterRow row) {
    return "correction: " + (row.cell("why").isEmpty() ? "no reason given" : row.cell("why"));
  }

  /** The file was checked when it was read, so this is a day. */
  private static LocalDate day(String cell, RosterRow row) {
    try {
      return LocalDay.of(cell, row).orElseThrow();
    } catch (RosterException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean is(Finding f, RosterRow row) {
    return f.entity().equals(row.cell("entity").toUpperCase(Locale.ROOT));
  }

  private static String value(Finding f, String field) {
    return switch (field) {
      case "role" -> f.role().word();
      case "manner" -> f.manner().word();
      case "via" -> f.via();
      default -> f.entity();
    };
  }

  /** A party that becomes a signatory by a correction counts as listed. */
  private static Manner manner(Finding f, String role) {
    boolean signs = role.equals(Role.SIGNATORY.word());
    return signs == (f.role() == Role.SIGNATORY) ? f.manner() : usual(signs);
  }

  private static Manner usual(boolean signs) {
    return signs ? Manner.LISTED : Manner.NONE;
  }
}
