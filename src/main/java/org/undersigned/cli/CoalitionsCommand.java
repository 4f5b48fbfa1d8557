package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.ReferenceWorld;
import org.undersigned.coalition.Steps;
import org.undersigned.coalition.Study;
import org.undersigned.coalition.World;
import org.undersigned.coalition.bloc.BlocSettings;
import org.undersigned.coalition.event.EventBuilder;
import org.undersigned.coalition.event.EventProposals;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.coalition.event.TopicRow;
import org.undersigned.coalition.measure.Periods;
import org.undersigned.coalition.output.Table;
import org.undersigned.coalition.vote.RecordedVotes;
import org.undersigned.export.Columns;
import org.undersigned.export.CsvWriter;
import org.undersigned.page.FolderRefused;
import org.undersigned.page.OutputFolder;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.SignatoryList;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned coalitions}: over many statements, who signs with whom. */
@picocli.CommandLine.Command(
    description = {
      "Over many statements: who signs with whom and which blocs hold.",
      "Who takes part, who signs with whom beyond chance, which blocs hold up and who is missing, "
          + "written as CSV tables, networks (GraphML, GEXF) and a data package."
    },
    footer = {
      "",
      "Examples:",
      "  undersigned coalitions statements -o out --propose-events",
      "  undersigned coalitions rows.csv -o out --events events.csv --with USA,CHN",
      "",
      "Copies of one act must be counted once: --propose-events alone prints",
      "suggestions to check and to give back with --events; with -o they are used at",
      "once. The methods page says how every figure is computed and when nothing is",
      "said."
    })
final class CoalitionsCommand implements Command {
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin CoalitionScope scope = new CoalitionScope();

  @Option(names = "-o", paramLabel = "DIR", description = "The folder for the results.")
  Path folder;

  @Option(
      names = "--force",
      description = "Write into a folder that holds files of another origin.")
  boolean force;

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Which documents print the same act: document,event,version_date,basis.")
  Path events;

  @Option(
      names = "--propose-events",
      description =
          "Suggest which documents print the same act, as CSV on stdout; with -o, use it.")
  boolean proposeEvents;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "How time is cut: all, year, quarter, month (default: all).")
  Periods period = Periods.ALL;

  @Option(
      names = "--with",
      paramLabel = "CODE,...",
      description = "States to hold the others against, such as USA,CHN,RUS.")
  String with = "";

  @Option(
      names = "--votes",
      paramLabel = "FILE",
      description = "Recorded votes in the layout of the UN Digital Library or of Voeten.")
  Path votes;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "Runs of the bloc search on each resample (default: 100).")
  int seeds = BlocSettings.USUAL.seeds();

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "Bootstrap resamples of the events (default: 100).")
  int resamples = BlocSettings.USUAL.resamples();

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Random data sets of the same margins (default: 99).")
  int draws = BlocSettings.USUAL.draws();

  @Option(
      names = "--resolution",
      paramLabel = "R",
      description = "Above 1 blocs get smaller (default: 1).")
  double resolution = BlocSettings.USUAL.resolution();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "First of all random numbers (default: 1).")
  long seed = BlocSettings.USUAL.seed();

  @Override
  public void run(Console console) throws IOException {
    if (folder == null && !proposeEvents) {
      throw new UsageError("-o DIR says where the results go; or ask for --propose-events");
    }
    if (events != null && proposeEvents) {
      throw new UsageError("--events and --propose-events exclude each other");
    }
    scope.check();
    ReferenceData data = Reference.of(reading.data);
    try {
      if (folder == null) {
        run(console, data, null);
        return;
      }
      // before the work, so that a folder that cannot be written is told at once
      try (OutputFolder out =
          OutputFolder.open(folder, force, line -> console.say("undersigned: " + line))) {
        run(console, data, out);
      }
    } catch (FolderRefused e) {
      throw new UsageError("-o " + e.getMessage());
    } catch (InputTable.Unusable e) {
      throw new UsageError(e.getMessage());
    }
  }

  private void run(Console console, ReferenceData data, OutputFolder out) throws IOException {
    BlocSettings settings = settings();
    List<TopicRow> topicRows = scope.topicRows();
    Map<String, EventRow> eventRows = events == null ? Map.of() : EventRow.read(events);
    List<String> anchors = anchors(data);
    RecordedVotes recorded = votes == null ? null : VoteFile.read(votes, data, console);
    Roster roster = reading.roster(console);
    if (roster.statements().isEmpty() && folder != null) {
      console.say("undersigned: nothing could be read; " + folder + " is left as it was");
      return;
    }
    if (events == null) {
      EventProposals proposals = new EventProposals(roster);
      if (proposeEvents) {
        eventRows = byDocument(proposals.rows());
      }
      CoalitionWords.duplicates(console, proposals, proposeEvents);
      if (out == null) {
        print(console, proposals.rows());
        return;
      }
    } else {
      unknownDocuments(console, eventRows, roster);
    }
    CoalitionWords.sameNames(console, roster, eventRows);
    World world = new ReferenceWorld(data);
    List<Event> all = EventBuilder.events(roster, eventRows, TopicRow.frames(topicRows));
    List<Event> wanted = scope.of(all, topicRows, console);
    CoalitionWords.topics(console, topicRows, all);
    CoalitionWords.events(console, roster, wanted);
    Study study;
    try {
      Steps steps =
          (what, done, of) -> console.progress("blocs: " + done + " of " + of + " " + what);
      Incidence incidence = Incidence.of(wanted, world);
      CoalitionWords.outside(console, incidence, world);
      study = Study.of(incidence, topicRows, anchors, period, settings, steps);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
    new CoalitionFolder(out)
        .write(study, roster, eventRows, topicRows, period, world, recorded, settings);
    CoalitionWords.verdict(console, study);
  }

  private BlocSettings settings() {
    try {
      return new BlocSettings(seeds, resamples, draws, resolution, seed);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  private List<String> anchors(ReferenceData data) {
    List<String> codes = new ArrayList<>();
    for (String word : with.split(",")) {
      String code = word.strip().toUpperCase(Locale.ROOT);
      if (!code.isEmpty()) {
        if (data.entity(code).filter(e -> !e.organisation()).isEmpty()) {
          throw new UsageError("--with " + word + " is no code of a state; write it as USA,CHN");
        }
        codes.add(code);
      }
    }
    return codes.stream().distinct().toList();
  }

  private static Map<String, EventRow> byDocument(List<EventRow> rows) {
    Map<String, EventRow> map = new LinkedHashMap<>();
    rows.forEach(row -> map.put(row.document(), row));
    return map;
  }

  private static void print(Console console, List<EventRow> rows) throws IOException {
    CsvWriter csv =
        new CsvWriter(console.out(), Arrays.asList("document", "event", "version_date", "basis"));
    for (EventRow row : rows) {
      csv.row(
          row.document(),
          row.event(),
          row.versionDate().map(Object::toString).orElse(""),
          row.basis());
    }
  }

  private void unknownDocuments(Console console, Map<String, EventRow> rows, Roster roster) {
    Set<String> there =
        roster.statements().stream().map(SignatoryList::statement).collect(Collectors.toSet());
    for (String document : rows.keySet()) {
      if (!there.contains(document)) {
        console.say(events + ": " + document + " is none of the statements read; row ignored");
      }
    }
  }

  /** A table as text. */
  static String csv(Table table) throws IOException {
    StringBuilder text = new StringBuilder();
    CsvWriter csv = new CsvWriter(text, new Columns(table.header(), table.numbers()));
    for (List<String> row : table.rows()) {
      csv.row(row);
    }
    return text.toString();
  }
}
