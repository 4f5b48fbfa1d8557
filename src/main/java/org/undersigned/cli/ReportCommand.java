package org.undersigned.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.export.Citation;
import org.undersigned.page.FolderRefused;
import org.undersigned.page.Manifest;
import org.undersigned.page.OutputFolder;
import org.undersigned.page.Report;
import org.undersigned.page.Words;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Role;
import org.undersigned.signatory.SignatoryList;
import org.undersigned.tally.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code undersigned report}: lists, counts, charts and the page, in one folder. */
@picocli.CommandLine.Command(
    description = "Lists, counts, charts and one page with all of it, in a folder.",
    footer = {
      "",
      "The folder is built beside DIR and moved into place. A later run replaces only",
      "what an earlier one wrote (manifest.csv says what); your own files in DIR stay",
      "as they are.",
      "",
      "Examples:",
      "  undersigned report statements/ -o out",
      "  undersigned report https://example.org/statement.html -o out --language fr",
      "  undersigned report statements/ -o out --corrections corrections.csv"
    })
final class ReportCommand implements Command {
  @Mixin ReadingOptions reading = new ReadingOptions();
  @Spec CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write.")
  Path output;

  @Option(names = "--force", description = "Write into a folder that holds other files too.")
  boolean force;

  @Option(
      names = "--by",
      paramLabel = "SCHEME",
      description =
          "What to count by: region, subregion, un-group, alignment, group, group:CODE, vote:NAME,"
              + " joined by commas (default: region, un-group, alignment, group).")
  String by = "";

  @Option(
      names = "--votes",
      paramLabel = "FILE",
      description =
          "Recorded votes of your own for --by, in the UN Digital Library's layout or in"
              + " Voeten's.")
  Path votes;

  @Option(names = "--no-charts", description = "Tables and the page alone.")
  boolean noCharts;

  @Option(
      names = "--blocs",
      description = "Look for stable blocs and outline them in cosigning; takes a while.")
  boolean blocs;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = "Language of the page and the charts: en, fr, es or de (default: en).")
  String language = "en";

  @Override
  public void run(Console console) throws IOException {
    reading.check();
    if (!Words.languages().contains(language)) {
      throw new UsageError(
          "no words in language "
              + language
              + "; there are "
              + String.join(" ", Words.languages()));
    }
    ReferenceData reference = VoteFile.over(reading.reference(), votes, console);
    Report report =
        new Report(
            reference,
            selections(reference),
            Set.of(Role.SIGNATORY),
            !noCharts,
            blocs,
            language,
            "undersigned " + Version.number());
    try (OutputFolder folder =
        OutputFolder.open(output, force, line -> console.say("undersigned: " + line))) {
      Roster roster = reading.roster(console);
      if (roster.statements().isEmpty()) {
        console.say("undersigned: nothing could be read; " + output + " is left as it was");
        return;
      }
      NobodySigned nobody = new NobodySigned(Set.of(Role.SIGNATORY));
      roster.statements().forEach(nobody::read);
      nobody.tell(console);
      if (!noCharts && roster.statements().size() > Report.MOST_CHARTED) {
        console.say(
            "undersigned: no charts of more than "
                + Report.MOST_CHARTED
                + " statements; undersigned chart draws those you name");
      }
      report.write(roster, console.failed(), folder, console::progress);
      folder.write("run.json", run(roster, reference));
      Citation citation = citation(roster, reference);
      folder.write("CITATION.cff", citation.cff());
      ReportPackage.write(folder, roster, citation);
      folder.commit();
    } catch (FolderRefused e) {
      throw new UsageError(e.getMessage());
    }
  }

  private List<Selection> selections(ReferenceData reference) {
    try {
      return Selection.parse(by, reference);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  private static Citation citation(Roster roster, ReferenceData reference) {
    int n = roster.statements().size();
    return new Citation(
        "Signatories of " + n + (n == 1 ? " joint statement" : " joint statements"),
        Version.number(),
        reference.asOf().toString());
  }

  /** What was run on what; no clock and no place, so that the same run gives the same bytes. */
  private String run(Roster roster, ReferenceData reference) throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Version.line());
    run.put("tables", reference.asOf().toString());
    run.put("command", "report");
    run.put("arguments", arguments());
    List<Map<String, String>> inputs = new ArrayList<>();
    for (SignatoryList list : roster.statements()) {
      Map<String, String> input = new LinkedHashMap<>();
      input.put("statement", list.statement());
      input.put("sha256", list.facts().sha256());
      inputs.add(input);
    }
    run.put("inputs", inputs);
    List<Map<String, String>> beside = new ArrayList<>();
    for (Path file : beside()) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("file", file.toString());
      one.put("sha256", Manifest.sha256(Files.readAllBytes(file)));
      beside.add(one);
    }
    run.put("beside", beside);
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    return gson.toJson(run) + "\n";
  }

  /** What the reading was told besides: corrections, and tables of the user's own. */
  private List<Path> beside() throws IOException {
    List<Path> files = new ArrayList<>();
    if (reading.corrections != null) {
      files.add(reading.corrections);
    }
    if (votes != null) {
      files.add(votes);
    }
    if (reading.data != null) {
      try (Stream<Path> tables = Files.walk(reading.data)) {
        tables.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** As the user gave them, but for the folder, which is where this stands. */
  private List<String> arguments() {
    List<String> given = new ArrayList<>();
    List<String> all = spec.commandLine().getParseResult().originalArgs();
    for (int i = 0; i < all.size(); i++) {
      String argument = all.get(i);
      if (argument.equals("-o") || argument.equals("--output")) {
        i++;
      } else if (!argument.startsWith("-o") && !argument.startsWith("--output=")) {
        given.add(argument);
      }
    }
    return given;
  }
}
