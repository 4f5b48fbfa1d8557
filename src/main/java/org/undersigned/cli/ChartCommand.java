package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.chart.Blocs;
import org.undersigned.chart.ChartEvent;
import org.undersigned.chart.ChartEvents;
import org.undersigned.chart.ChartFiles;
import org.undersigned.chart.ChartSpec;
import org.undersigned.chart.Charts;
import org.undersigned.chart.Kind;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.coalition.event.TopicRow;
import org.undersigned.page.FileNames;
import org.undersigned.page.FolderRefused;
import org.undersigned.page.OutputFolder;
import org.undersigned.reference.NearMatch;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned chart}: pictures of who signed, each with its figures. */
@picocli.CommandLine.Command(
    description = {
      "PNG charts of who signed, each with its figures and its words.",
      "Beside each picture stand its figures (CSV) and its words (TXT: title, alternative text, "
          + "source). A folder may take charts of several runs: each adds to what is there and replaces "
          + "only what an earlier one wrote (manifest.csv says what)."
    },
    footer = {
      "",
      "Example: undersigned chart statement.html --kind groups,map -o charts",
      "",
      "Kinds of one statement: groups regions alignment map. Kinds of several:",
      "timeline overlap cosigning similarity changes corpus-map, and sides. Without",
      "--kind all are drawn that the input bears: a map takes five states and more of",
      "which most are large enough to see; an overlap takes 2 to 12 acts, a",
      "similarity 3 to 40, cosigning 5 and more, changes the last two acts when a",
      "quarter of their states is on both lists (--kind changes: any two acts);",
      "sides takes two opposed acts, or --topics with an --issue that has acts for",
      "and against; then changes are those between the last two acts of each side."
    })
final class ChartCommand implements Command {
  private static final int LARGEST_SCALE = 4;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Which charts to draw (default: all that the input bears).")
  List<String> kinds = List.of();

  @Option(
      names = "-o",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the charts; made if it is not there.")
  Path folder;

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "Pixels per unit, 1 to 4; 1 gives pictures 1400 wide (default: 1).")
  int scale = 1;

  @Option(names = "--svg", description = "Write an SVG beside each PNG.")
  boolean svg;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = "Language of titles, names, numbers and dates: en fr es de (default: en).")
  String language = "en";

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description =
          "Which documents print the same act: document,event,version_date,basis (default: as"
              + " coalitions --propose-events suggests).")
  Path events;

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = "What acts are about: event,issue,side,toward,frame.")
  Path topics;

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      description = "Of the kinds for several statements: only those on this issue.")
  String issue = "";

  @Option(
      names = "--by",
      paramLabel = "SCHEME",
      description = "How timeline splits its bars: region or alignment (default: region).")
  String by = "region";

  @Option(
      names = "--min-size",
      paramLabel = "N",
      description = "Combinations of fewer states are pooled in overlap (default: 2).")
  int minSize = 2;

  @Option(
      names = "--blocs",
      description = "Look for stable blocs first and outline them in cosigning; takes a while.")
  boolean blocs;

  @Override
  public void run(Console console) throws IOException {
    Set<Kind> wanted = wanted();
    if (scale < 1 || scale > LARGEST_SCALE) {
      throw new UsageError("--scale " + scale + " is not 1 to " + LARGEST_SCALE);
    }
    if (issue.isEmpty() != (topics == null)) {
      throw new UsageError("--topics FILE and --issue ISSUE go together");
    }
    if (!List.of("region", "alignment").contains(by)) {
      throw new UsageError("--by " + by + " is neither region nor alignment");
    }
    if (minSize < 1) {
      throw new UsageError("--min-size " + minSize + " is below 1");
    }
    ReferenceData reference = Reference.of(reading.data);
    Charts charts = charts(reference).with(by, minSize);
    // before the work, so that a folder that cannot be written is told at once
    try (OutputFolder out = OutputFolder.add(folder, line -> console.say("undersigned: " + line))) {
      List<TopicRow> rows = topicRows();
      Roster roster = reading.roster(console);
      ChartEvents acts =
          events == null
              ? ChartEvents.proposed(roster)
              : ChartEvents.given(roster, EventRow.read(events));
      Drawings drawings = new Drawings();
      FileNames files =
          new FileNames(roster.statements().stream().map(SignatoryList::statement).toList());
      for (SignatoryList list : roster.statements()) {
        if (list.in(Role.SIGNATORY).isEmpty() && list.in(Role.REPRESENTED).isEmpty()) {
          console.say("undersigned: " + list.statement() + ": no signatory found, nothing to draw");
          continue;
        }
        String file = files.file(list.statement());
        int copies = acts.otherCopies(list.statement());
        List<ChartSpec> specs =
            kinds.isEmpty() ? charts.chosen(list, copies) : charts.of(list, copies, wanted);
        specs.forEach(spec -> drawings.add(file + "-" + spec.kind().word(), spec));
      }
      ofMany(charts, acts, rows, wanted, reference)
          .forEach(spec -> drawings.add(ChartFiles.baseName(spec), spec));
      if (!kinds.isEmpty()) {
        drawings.tellMissing(wanted, acts, console);
      }
      drawings.write(new ChartFiles(charts.image(), scale, svg), out, console);
    } catch (FolderRefused e) {
      throw new UsageError("-o " + e.getMessage());
    } catch (InputTable.Unusable e) {
      throw new UsageError(e.getMessage());
    }
  }

  private Charts charts(ReferenceData reference) {
    try {
      return new Charts(reference, language);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--language: " + e.getMessage());
    }
  }

  private Set<Kind> wanted() {
    if (kinds.isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(Kind.SIDES));
    }
    Set<Kind> wanted = EnumSet.noneOf(Kind.class);
    for (String word : kinds) {
      if (!Kind.words().contains(word)) {
        throw new UsageError(
            "no kind \""
                + word
                + "\""
                + NearMatch.question(word, Kind.words())
                + " (kinds: "
                + String.join(" ", Kind.words())
                + ")");
      }
      wanted.add(Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return wanted;
  }

  private List<TopicRow> topicRows() {
    if (topics == null) {
      return List.of();
    }
    List<TopicRow> rows =
        TopicRow.read(topics).stream().filter(row -> row.issue().equals(issue)).toList();
    if (rows.isEmpty()) {
      throw new UsageError("--issue " + issue + " is not in " + topics);
    }
    return rows;
  }

  private List<ChartSpec> ofMany(
      Charts charts,
      ChartEvents acts,
      List<TopicRow> rows,
      Set<Kind> wanted,
      ReferenceData reference) {
    List<ChartEvent> all =
        topics == null ? acts.all() : acts.named(rows.stream().map(TopicRow::event).toList());
    Blocs stable =
        blocs && wanted.contains(Kind.COSIGNING) ? acts.blocs(reference) : Blocs.NOT_SOUGHT;
    Set<Kind> kindsOfMany = EnumSet.copyOf(wanted);
    List<ChartSpec> specs = new ArrayList<>();
    List<ChartEvent> inFavour = acts.named(onSide(rows, TopicRow.Side.FOR));
    List<ChartEvent> against = acts.named(onSide(rows, TopicRow.Side.AGAINST));
    if (topics != null && !inFavour.isEmpty() && !against.isEmpty()) {
      kindsOfMany.remove(Kind.SIDES);
      specs.add(charts.sides(inFavour, against, issue));
    }
    if (topics != null && kindsOfMany.remove(Kind.CHANGES)) {
      charts.changes(inFavour, "for").ifPresent(specs::add);
      charts.changes(against, "against").ifPresent(specs::add);
    }
    if (kinds.isEmpty()) {
      kindsOfMany.retainAll(charts.chosen(all));
    }
    specs.addAll(charts.of(all, stable, kindsOfMany));
    return specs;
  }

  private static List<String> onSide(List<TopicRow> rows, TopicRow.Side side) {
    return rows.stream().filter(row -> row.side() == side).map(TopicRow::event).toList();
  }
}
