package org.undersigned.coalition.output;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.GoldRoster;
import org.undersigned.coalition.Incidence;
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
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;

/** The labelled statements as a study with few seeds, made once for all tests. */
final class CorpusStudy {
  static final Path TOPICS = Path.of("src/test/resources/coalition/topics.csv");

  static Roster roster;
  static World world;

  /** All of them. */
  static PrintedStudy whole;

  static Study study;
  static Map<String, Table> tables;
  static Map<String, Map<String, String>> cells;
  static Set<String> counted;

  private CorpusStudy() {}

  /** Makes the study unless it is there. */
  static synchronized void make() throws Exception {
    if (study != null) {
      return;
    }
    roster = GoldRoster.read();
    world = new ReferenceWorld(ReferenceData.bundled());
    whole = of("", Periods.YEAR);
    tables = whole.tables();
    cells = whole.cells();
    counted = whole.counted();
    study = whole.study();
  }

  /** The events of one issue alone, as with {@code --issue}; all when it is empty. */
  static PrintedStudy of(String issue, Periods periods) {
    Map<String, EventRow> rows = new HashMap<>();
    new EventProposals(roster).rows().forEach(row -> rows.put(row.document(), row));
    List<TopicRow> topics = TopicRow.read(TOPICS);
    List<Event> events = EventBuilder.events(roster, rows, TopicRow.frames(topics));
    if (!issue.isEmpty()) {
      Set<String> wanted =
          topics.stream()
              .filter(t -> t.issue().equals(issue))
              .map(TopicRow::event)
              .collect(Collectors.toSet());
      events = events.stream().filter(e -> wanted.contains(e.id())).toList();
    }
    Study made =
        Study.of(
            Incidence.of(events, world),
            topics,
            List.of("USA", "CHN"),
            periods,
            new BlocSettings(2, 20, 99, 1, 1),
            Steps.SILENT);
    return PrintedStudy.of(made, StudyTables.of(made, rows, topics, periods, world));
  }

  static List<Map<String, String>> maps(String file) {
    return whole.maps(file);
  }

  /** Sum of a column over all events together; {@code period} may be empty for every row. */
  static long sum(String file, String column, String period) {
    return maps(file).stream()
        .filter(r -> !r.containsKey("issue") || r.get("issue").equals("all"))
        .filter(r -> period.isEmpty() || r.get("period").equals(period))
        .mapToLong(r -> Long.parseLong(r.get(column)))
        .sum();
  }
}
