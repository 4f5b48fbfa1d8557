package org.undersigned.coalition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.PageFacts;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** The labelled statements as a roster, as if all of them had been read without an error. */
public final class GoldRoster {
  private static final Path ROOT = Path.of("src/test/resources/corpus");

  private GoldRoster() {}

  /** All labelled statements in file order, with their texts. */
  public static Roster read() throws IOException {
    Map<String, List<Finding>> findings = new java.util.HashMap<>();
    ReferenceData data = ReferenceData.bundled();
    for (InputTable.Row row : InputTable.read(ROOT.resolve("gold.csv"), "entity").rows()) {
      findings
          .computeIfAbsent(row.get("statement"), s -> new ArrayList<>())
          .add(finding(row, data));
    }
    List<SignatoryList> lists = new ArrayList<>();
    for (InputTable.Row row : InputTable.read(ROOT.resolve("statements.csv"), "file").rows()) {
      lists.add(list(row, findings.getOrDefault(row.get("statement"), List.of())));
    }
    return new Roster(lists);
  }

  private static Finding finding(InputTable.Row row, ReferenceData data) {
    return new Finding(
        row.get("entity"),
        data.entity(row.get("entity")).map(Entity::organisation).orElse(true),
        Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
        Manner.NONE,
        row.get("via"),
        Certainty.STATED,
        row.get("as_written"),
        new Span(0, 0),
        "label");
  }

  private static SignatoryList list(InputTable.Row row, List<Finding> findings) throws IOException {
    String raw = Files.readString(ROOT.resolve(row.get("file")));
    String text = raw.replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ");
    boolean signed =
        findings.stream().anyMatch(f -> f.role() == Role.SIGNATORY && !f.organisation());
    ListKind kind =
        !signed
            ? ListKind.NONE
            : row.get("kind").equals("list") ? ListKind.COMPLETE : ListKind.PARTIAL;
    return new SignatoryList(
        row.get("statement"),
        new StatementFacts(
            row.get("title"),
            Optional.of(LocalDate.parse(row.get("date"))),
            "label",
            row.get("language"),
            kind,
            Optional.empty(),
            "unstated",
            "",
            "other",
            List.of(),
            List.of(),
            "",
            row.get("source_url"),
            "",
            ""),
        findings,
        List.of(),
        Optional.of(
            new StatementText(
                row.get("statement"), text, List.of(), row.get("language"), PageFacts.none())));
  }
}
