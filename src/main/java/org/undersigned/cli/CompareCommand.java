package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.undersigned.coalition.Comparison;
import org.undersigned.coalition.Comparison.Change;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.event.EventProposals;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.export.CsvWriter;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.SignatoryList;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned compare}: who stayed, who joined, who left. */
@picocli.CommandLine.Command(
    description = "Two statements side by side: who stayed, joined or left, as CSV.",
    footer = {
      "",
      "Example: undersigned compare 2021.html 2022.html",
      "",
      "Two copies of one act are told apart from two acts: there nobody joined or",
      "left. When an input holds several statements, the first that somebody signed",
      "is taken; --of names others."
    })
final class CompareCommand implements Command {
  private static final List<String> COLUMNS =
      List.of("entity", "name", "change", "role_a", "role_b");

  private static final int MOST_NAMED = 12;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--of",
      paramLabel = "A,B",
      description = "Names of the two statements, where the inputs hold more.")
  String of = "";

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Which documents print the same act: document,event,version_date,basis.")
  Path events;

  @Override
  public void run(Console console) throws IOException {
    ReferenceData data = Reference.of(reading.data);
    Map<String, EventRow> rows;
    try {
      rows = events == null ? Map.of() : EventRow.read(events);
    } catch (InputTable.Unusable e) {
      throw new UsageError(e.getMessage());
    }
    if (of.isEmpty() && reading.inputs.size() != 2) {
      throw new UsageError(
          "two inputs are compared, "
              + reading.inputs.size()
              + " given (--of A,B names two statements of one)");
    }
    Roster roster = reading.roster(console);
    if (console.failures() > 0) {
      return;
    }
    List<SignatoryList> two = two(roster);
    SignatoryList a = two.get(0);
    SignatoryList b = two.get(1);
    Comparison comparison = Comparison.of(a, b, copies(a, b, rows));
    CsvWriter csv = new CsvWriter(console.out(), COLUMNS);
    for (Comparison.Row row : comparison.rows()) {
      csv.row(
          row.entity(),
          data.displayName(row.entity(), "en"),
          row.change().word(),
          row.roleA(),
          row.roleB());
    }
    console.say(comparison.summary(a.statement(), b.statement()));
    if (comparison.seemTwoCoalitions()) {
      console.say(
          "few states are on both lists: perhaps two coalitions, and nobody joined or left");
    }
    LocalDate on = b.facts().date().or(() -> a.facts().date()).orElse(data.asOf());
    for (Change change : List.of(Change.JOINED, Change.LEFT)) {
      for (String scheme : List.of("region", "alignment")) {
        sayBy(console, comparison.states(change), change, scheme, data, on);
      }
    }
  }

  private static void sayBy(
      Console console,
      List<String> states,
      Change change,
      String scheme,
      ReferenceData data,
      LocalDate on) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String state : states) {
      String category = data.category(scheme, state, on);
      counts.merge(category.isEmpty() ? "none" : category, 1, Integer::sum);
    }
    if (!counts.isEmpty()) {
      console.say(
          change.word()
              + " by "
              + scheme
              + ": "
              + counts.entrySet().stream()
                  .map(e -> e.getKey() + " " + e.getValue())
                  .collect(Collectors.joining(", ")));
    }
  }

  private List<SignatoryList> two(Roster roster) {
    List<SignatoryList> signed =
        roster.statements().stream()
            .filter(l -> !l.signatoryStates().isEmpty() || !l.signatoryOrganisations().isEmpty())
            .toList();
    if (!of.isEmpty()) {
      String[] names = of.split(",");
      if (names.length != 2) {
        throw new UsageError("--of " + of + " does not name two statements, as in --of A,B");
      }
      return List.of(named(roster, names[0].strip()), named(roster, names[1].strip()));
    }
    List<SignatoryList> first = signed.stream().filter(l -> !l.statement().contains("#")).toList();
    List<SignatoryList> pick = first.size() == 2 ? first : signed;
    if (pick.size() != 2) {
      throw new UsageError(
          pick.size() < 2
              ? "two statements that somebody signed are compared; in the inputs "
                  + (pick.isEmpty() ? "there is none" : "there is only " + names(pick))
              : "the inputs hold "
                  + pick.size()
                  + " statements that somebody signed; name two of them with --of A,B: "
                  + names(signed));
    }
    return pick;
  }

  private static SignatoryList named(Roster roster, String name) {
    return roster.statements().stream()
        .filter(l -> l.statement().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageError(
                    "no statement " + name + "; there are: " + names(roster.statements())));
  }

  /** The first names of many. */
  private static String names(List<SignatoryList> lists) {
    String first =
        lists.stream()
            .limit(MOST_NAMED)
            .map(SignatoryList::statement)
            .collect(Collectors.joining(" "));
    int more = lists.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** Whether both print one act: as the events file says, else as the two resemble each other. */
  private static boolean copies(SignatoryList a, SignatoryList b, Map<String, EventRow> rows) {
    EventRow rowA = rows.get(a.statement());
    EventRow rowB = rows.get(b.statement());
    if (rowA != null && rowB != null) {
      return rowA.event().equals(rowB.event());
    }
    EventProposals proposals = new EventProposals(new Roster(List.of(a, b)));
    return proposals.copies().stream()
        .anyMatch(c -> c.containsAll(Set.of(a.statement(), b.statement())));
  }
}
