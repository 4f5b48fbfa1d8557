package org.undersigned.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.export.CsvWriter;
import org.undersigned.reference.Entity;
import org.undersigned.reference.Group;
import org.undersigned.reference.NameLookup;
import org.undersigned.reference.ReferenceData;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undersigned lookup}: what names mean. */
@picocli.CommandLine.Command(
    description = "What a name means on a date: code, regions, groups, as CSV.",
    footer = {
      "",
      "Example: undersigned lookup \"Côte d'Ivoire\" 大韩民国 Kyrgyztan --on 2024-01-09",
      "",
      "One row for each candidate; match is exact, near (one letter away), ambiguous",
      "or none."
    })
final class LookupCommand implements Command {
  private static final List<String> COLUMNS =
      List.of(
          "query",
          "entity",
          "name",
          "kind",
          "match",
          "language",
          "region",
          "subregion",
          "un_group",
          "groups",
          "cow",
          "gw");

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "A name in any language, a code, or - for one name a line on standard input.")
  List<String> names = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description = "The day for names, regions and groups (default: the day of the tables).")
  String on = "";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Look only into the names of this language, such as fr or zh-Hant.")
  String language = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Your own groups, schemes and names, laid over the tables that travel along.")
  Path data;

  @Override
  public void run(Console console) throws IOException {
    ReferenceData reference = Reference.of(data);
    Optional<LocalDate> day = Reference.day("--on", on);
    List<String> languages = NameLookup.order(reference);
    if (!language.isEmpty()) {
      if (!languages.contains(language)) {
        throw new UsageError(
            "--language " + language + " is none of " + String.join(" ", languages));
      }
      languages = List.of(language);
    }
    NameLookup lookup = new NameLookup(reference, languages, day);
    Rows rows = new Rows(console, reference, day.orElseGet(reference::asOf));
    for (String name : names) {
      if (!name.equals("-")) {
        rows.write(name, lookup.find(name));
        continue;
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String asked = line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!asked.isBlank()) {
          rows.write(asked.strip(), lookup.find(asked));
        }
      }
    }
  }

  private static final class Rows {
    private final CsvWriter csv;
    private final ReferenceData data;
    private final LocalDate on;

    Rows(Console console, ReferenceData data, LocalDate on) throws IOException {
      csv = new CsvWriter(console.out(), COLUMNS);
      this.data = data;
      this.on = on;
    }

    void write(String query, NameLookup.Answer answer) throws IOException {
      String match = answer.match().word();
      if (answer.candidates().isEmpty()) {
        csv.row(query, "", "", "", match, "", "", "", "", "", "", "");
      }
      for (NameLookup.Candidate candidate : answer.candidates()) {
        String code = candidate.entity();
        boolean organisation = data.entity(code).map(Entity::organisation).orElse(true);
        csv.row(
            query,
            code,
            data.displayName(code, "en"),
            organisation ? "organisation" : "state",
            match,
            candidate.language(),
            data.category("region", code, on),
            data.category("subregion", code, on),
            data.category("un-group", code, on),
            organisation ? "" : groups(code),
            number(code, Entity::cow),
            number(code, Entity::gw));
      }
    }

    private String number(String code, Function<Entity, OptionalInt> of) {
      OptionalInt number = data.entity(code).map(of).orElse(OptionalInt.empty());
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private String groups(String code) {
      return data.groups().stream()
          .map(Group::code)
          .filter(g -> data.isMember(g, code, on))
          .collect(Collectors.joining(" "));
    }
  }
}
