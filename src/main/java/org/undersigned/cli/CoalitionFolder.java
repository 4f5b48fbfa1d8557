package org.undersigned.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.coalition.Study;
import org.undersigned.coalition.World;
import org.undersigned.coalition.bloc.BlocSettings;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.coalition.event.TopicRow;
import org.undersigned.coalition.measure.Periods;
import org.undersigned.coalition.output.Codebook;
import org.undersigned.coalition.output.DataPackage;
import org.undersigned.coalition.output.GraphFiles;
import org.undersigned.coalition.output.StudyTables;
import org.undersigned.coalition.output.Table;
import org.undersigned.coalition.vote.RecordedVotes;
import org.undersigned.coalition.vote.VoteTables;
import org.undersigned.export.Citation;
import org.undersigned.page.OutputFolder;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.SignatoryList;

/** The folder that {@code coalitions} leaves behind, whole or not at all. */
final class CoalitionFolder {
  private final OutputFolder out;

  CoalitionFolder(OutputFolder out) {
    this.out = out;
  }

  void write(
      Study study,
      Roster roster,
      Map<String, EventRow> events,
      List<TopicRow> topics,
      Periods periods,
      World world,
      RecordedVotes votes,
      BlocSettings settings)
      throws IOException {
    List<Table> tables = new ArrayList<>(StudyTables.of(study, events, topics, periods, world));
    if (votes != null) {
      tables.addAll(VoteTables.of(votes, study.blocs().blocs()));
    }
    int acts = study.incidence().events().size();
    String title = "Coalitions in " + acts + (acts == 1 ? " joint act" : " joint acts");
    Citation citation = new Citation(title, Version.number(), world.asOf().toString());
    Map<String, String> graphs = GraphFiles.of(study, world);
    Map<String, String> networks = new TreeMap<>();
    graphs.keySet().forEach(file -> networks.put(file, GraphFiles.mediaType(file)));
    String about =
        new DataPackage(
                "coalitions",
                title,
                Version.number(),
                citation.sentence(),
                tables,
                networks,
                roster.sources())
            .json();
    for (Table table : tables) {
      out.write(table.file(), CoalitionsCommand.csv(table));
    }
    for (Map.Entry<String, String> graph : graphs.entrySet()) {
      out.write(graph.getKey(), graph.getValue());
    }
    out.write("datapackage.json", about);
    out.write("codebook.md", Codebook.of(about));
    out.write("CITATION.cff", citation.cff());
    out.write("run.json", run(roster, world, settings, study));
    out.commit();
  }

  /** What made the folder: versions, settings, inputs; no clock. */
  private static String run(Roster roster, World world, BlocSettings settings, Study study) {
    JsonObject json = new JsonObject();
    json.addProperty("tool", Version.line());
    json.addProperty("tables", world.asOf().toString());
    json.addProperty("command", "coalitions");
    JsonObject search = new JsonObject();
    search.addProperty("seeds", settings.seeds());
    search.addProperty("resamples", settings.resamples());
    search.addProperty("draws", settings.draws());
    search.addProperty("resolution", settings.resolution());
    search.addProperty("seed", settings.seed());
    json.add("bloc_search", search);
    json.addProperty("verdict", study.blocs().verdict());
    JsonArray inputs = new JsonArray();
    for (SignatoryList list : roster.statements()) {
      JsonObject input = new JsonObject();
      input.addProperty("statement", list.statement());
      input.addProperty("source", list.facts().source());
      input.addProperty("sha256", list.facts().sha256());
      inputs.add(input);
    }
    json.add("inputs", inputs);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }
}
