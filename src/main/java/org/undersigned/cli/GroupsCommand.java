package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.export.CsvWriter;
import org.undersigned.reference.Group;
import org.undersigned.reference.Membership;
import org.undersigned.reference.NearMatch;
import org.undersigned.reference.ReferenceData;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undersigned groups}: who belongs to what, since when, and what changed. */
@picocli.CommandLine.Command(
    description = "Dated membership of groups, and what changed, as CSV on stdout.",
    footer = {
      "",
      "Examples:",
      "  undersigned groups EU NATO --on 2024-01-09",
      "  undersigned groups --since 2024-01-01",
      "",
      "from is the first day as a member, until the first day no longer one. The",
      "column source holds keys of sources.csv."
    })
final class GroupsCommand implements Command {
  private static final List<String> COLUMNS =
      List.of("group", "entity", "name", "from", "until", "source", "note");

  @Parameters(
      paramLabel = "GROUP",
      arity = "0..*",
      description = "Codes of groups, such as EU (default: all).")
  List<String> wanted = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description = "Only those who were members on that day (default: every row, past ones too).")
  String on = "";

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description = "Only what changed: rows that began or ended on that day or later.")
  String since = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Your own groups, schemes and names, laid over the tables that travel along.")
  Path data;

  @Override
  public void run(Console console) throws IOException {
    ReferenceData reference = Reference.of(data);
    Optional<LocalDate> day = Reference.day("--on", on);
    Optional<LocalDate> from = Reference.day("--since", since);
    List<Group> groups = groups(reference);
    CsvWriter csv = new CsvWriter(console.out(), COLUMNS);
    for (Group group : groups) {
      if (day.isPresent() && !group.isKnown(day.get())) {
        console.say(group.code() + ": no data before " + group.knownFrom().orElseThrow());
        continue;
      }
      boolean any = false;
      for (Membership row : reference.memberships(group.code())) {
        if ((day.isEmpty() || row.holds(day.get()))
            && (from.isEmpty() || changed(row, from.get()))) {
          any = true;
          csv.row(
              row.group(),
              row.code(),
              reference.displayName(row.code(), "en"),
              row.from().map(LocalDate::toString).orElse(""),
              row.until().map(LocalDate::toString).orElse(""),
              row.source(),
              note(row));
        }
      }
      if (!any && !wanted.isEmpty()) {
        console.say(group.code() + ": " + nothing(day));
      }
    }
  }

  private String nothing(Optional<LocalDate> day) {
    String on = day.map(d -> " on " + d).orElse("");
    return since.isEmpty() ? "no member" + on : "no change since " + since + on;
  }

  private List<Group> groups(ReferenceData reference) {
    if (wanted.isEmpty()) {
      return reference.groups();
    }
    List<String> codes = reference.groups().stream().map(Group::code).toList();
    List<Group> groups = new ArrayList<>();
    for (String code : wanted) {
      Optional<Group> group = reference.group(code.toUpperCase(Locale.ROOT));
      if (group.isEmpty()) {
        throw new UsageError(
            "no group "
                + code
                + NearMatch.question(code.toUpperCase(Locale.ROOT), codes)
                + " (undersigned groups lists them all)");
      }
      groups.add(group.get());
    }
    return groups;
  }

  private static boolean changed(Membership row, LocalDate since) {
    return row.from().filter(d -> !d.isBefore(since)).isPresent()
        || row.until().filter(d -> !d.isBefore(since)).isPresent();
  }

  private static String note(Membership row) {
    String doubt =
        switch (row.uncertain()) {
          case "" -> "";
          case "both" -> "from and until uncertain";
          default -> row.uncertain() + " uncertain";
        };
    return doubt.isEmpty() || row.note().isEmpty() ? doubt + row.note() : doubt + "; " + row.note();
  }
}
