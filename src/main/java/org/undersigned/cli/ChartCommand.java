package org.undersigned.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.chart.ChartEvent;
import org.undersigned.chart.ChartFiles;
import org.undersigned.chart.ChartImage;
import org.undersigned.chart.ChartSpec;
import org.undersigned.chart.Charts;
import org.undersigned.chart.Kind;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.SignatoryList;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undersigned chart}: pictures of who signed, each with its figures. */
@picocli.CommandLine.Command(
    description = "PNG charts of who signed, each with its figures as CSV beside it.",
    footer = {
      "",
      "Example: undersigned chart statement.html --kind groups,map -o charts",
      "",
      "Kinds of one statement: groups regions alignment map. Kinds of several: timeline overlap",
      "cosigning similarity changes corpus-map; sides, for two opposed lists. Without --kind all",
      "but sides are drawn that fit the input. An overlap takes 2 to 12 statements, cosigning 5."
    })
final class ChartCommand implements Command {
  private static final int LARGEST_SCALE = 4;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND,..",
      split = ",",
      description = "Which charts to draw (default: all that fit).")
  List<String> kinds = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Folder for the charts; made if it is not there.")
  Path output;

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

  @Override
  public void run(Console console) throws IOException {
    Set<Kind> wanted = wanted();
    if (scale < 1 || scale > LARGEST_SCALE) {
      throw new UsageError("--scale " + scale + " is not 1 to " + LARGEST_SCALE);
    }
    Charts charts = charts();
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new UsageError("cannot write into " + output + ": " + Reasons.of(e));
    }
    ChartFiles files = new ChartFiles(new ChartImage(), scale, svg);
    Roster roster = reading.roster(console);
    List<ChartEvent> events = roster.statements().stream().map(ChartEvent::of).toList();
    write(charts.of(events, List.of(), wanted), files);
    for (SignatoryList list : roster.statements()) {
      if (list.findings().isEmpty()) {
        console.say("undersigned: " + list.statement() + ": nobody to draw");
      } else {
        write(charts.of(list, 0, wanted), files);
      }
    }
  }

  private Charts charts() {
    try {
      return new Charts(Reference.of(reading.data), language);
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
        throw new UsageError("no kind \"" + word + "\"; kinds: " + String.join(" ", Kind.words()));
      }
      wanted.add(Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return wanted;
  }

  private void write(List<ChartSpec> specs, ChartFiles files) throws IOException {
    try {
      specs.parallelStream()
          .forEach(
              spec -> {
                try {
                  files.write(spec, output);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
