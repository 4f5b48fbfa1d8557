package org.undersigned.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.undersigned.document.SourceDocument;
import org.undersigned.document.SourceDocument.Type;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Certainty;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.Manner;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.signatory.StatedCount;
import org.undersigned.signatory.StatementFacts;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;
import org.undersigned.text.TextReader;
import org.undersigned.text.UnreadableDocumentException;

/** Signatory lists made from the labelled statements, as a perfect reader would give them. */
final class Labelled {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  private Labelled() {}

  private static final class Read {
    private static final Roster ALL = read();
  }

  static Roster all() {
    return Read.ALL;
  }

  private static Roster read() {
    List<SignatoryList> lists = new ArrayList<>();
    Map<String, List<CSVRecord>> gold = new HashMap<>();
    rows("gold.csv")
        .forEach(g -> gold.computeIfAbsent(g.get("statement"), s -> new ArrayList<>()).add(g));
    for (CSVRecord row : rows("statements.csv")) {
      lists.add(list(row, gold.getOrDefault(row.get("statement"), List.of())));
    }
    return new Roster(lists);
  }

  static SignatoryList of(String statement) {
    return all().statements().stream()
        .filter(l -> l.statement().equals(statement))
        .findFirst()
        .orElseThrow();
  }

  private static List<CSVRecord> rows(String name) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(CORPUS.resolve(name), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SignatoryList list(CSVRecord row, List<CSVRecord> gold) {
    StatementText text = text(row);
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (CSVRecord g : gold) {
      String words = g.get("as_written");
      int at = text.text().indexOf(words, seen.getOrDefault(words, 0));
      int start = Math.max(0, at);
      seen.put(words, start + (g.get("via").isEmpty() ? words.length() : 0));
      Role role = Role.valueOf(g.get("role").toUpperCase(java.util.Locale.ROOT));
      findings.add(
          new Finding(
              g.get("entity"),
              ReferenceData.bundled().states().stream()
                  .noneMatch(s -> s.code().equals(g.get("entity"))),
              role,
              role == Role.SIGNATORY ? Manner.LISTED : Manner.NONE,
              g.get("via"),
              Certainty.STATED,
              words,
              new Span(start, at < 0 ? start : start + words.length()),
              role == Role.SIGNATORY ? "list after \"joint statement by\"" : "named in prose"));
    }
    return new SignatoryList(
        row.get("statement"), facts(row, findings), findings, List.of(), Optional.of(text));
  }

  private static StatementText text(CSVRecord row) {
    String file = row.get("file");
    try {
      byte[] bytes = Files.readAllBytes(CORPUS.resolve(file));
      Type type = file.endsWith(".html") ? Type.HTML : Type.TEXT;
      return new TextReader()
          .read(
              new SourceDocument(
                  row.get("statement"), file, type, "", bytes, Optional.empty(), "", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static StatementFacts facts(CSVRecord row, List<Finding> findings) {
    String count = row.get("stated_count").replaceAll("[^0-9]", "");
    boolean about = row.get("stated_count").startsWith("~");
    Optional<StatedCount> stated =
        count.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new StatedCount(
                    Integer.parseInt(count),
                    about ? StatedCount.Kind.ABOUT : StatedCount.Kind.EXACT));
    long states =
        findings.stream().filter(f -> f.role() == Role.SIGNATORY && !f.organisation()).count();
    String agreement =
        stated.isEmpty()
            ? "unstated"
            : states == stated.get().count()
                ? "match"
                : states < stated.get().count() ? "short" : "over";
    return new StatementFacts(
        row.get("title"),
        Optional.of(LocalDate.parse(row.get("date"))),
        "text",
        row.get("language"),
        switch (row.get("kind")) {
          case "list" -> ListKind.COMPLETE;
          case "news" -> ListKind.PARTIAL;
          default -> ListKind.NONE;
        },
        stated,
        agreement,
        "",
        findings.stream().anyMatch(f -> f.role() == Role.TARGET) ? "condemn" : "other",
        List.of(),
        List.of(),
        row.get("source_url").replaceAll("https?://(www\\.)?|/.*", ""),
        row.get("source_url"),
        "2024-06-01T10:00:00Z",
        Manifest.sha256(row.get("statement").getBytes(StandardCharsets.UTF_8)));
  }

  /** A list that a user's table gave, with a title, a name and words that try to be markup. */
  static SignatoryList hostile() {
    String attack =
        "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">"
            + " </mark></div>'\"><svg onload=document.title='run'> \u202Egnirts\u202C & &amp; \u0000 \uD800";
    StatementText text =
        new StatementText(
            "x\"><script>document.title='run'</script>",
            attack + " Poland " + attack,
            List.of(),
            "en\" onclick=\"document.title='run'",
            org.undersigned.text.PageFacts.none());
    int at = text.text().indexOf("Poland");
    Finding poland =
        new Finding(
            "POL",
            false,
            Role.SIGNATORY,
            Manner.LISTED,
            attack,
            Certainty.UNSURE,
            attack,
            new Span(at, at + 6),
            attack);
    return new SignatoryList(
        text.id(),
        new StatementFacts(
            attack,
            Optional.empty(),
            attack,
            text.language(),
            ListKind.COMPLETE,
            Optional.empty(),
            "over",
            attack,
            attack,
            List.of(attack),
            List.of(attack),
            attack,
            "javascript:document.title='run'",
            attack,
            attack),
        List.of(poland),
        List.of(new Doubt(attack, attack, new Span(0, 3), List.of(attack), attack)),
        Optional.of(text));
  }
}
