package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.GoldRoster;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.ReferenceWorld;
import org.undersigned.coalition.Study;
import org.undersigned.coalition.World;
import org.undersigned.coalition.bloc.Bloc;
import org.undersigned.coalition.bloc.BlocSettings;
import org.undersigned.coalition.event.EventBuilder;
import org.undersigned.coalition.event.EventProposals;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.coalition.measure.Periods;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.Finding;
import org.undersigned.signatory.SignatoryList;

/** The labelled statements in one go; everything is computed again from incidence.csv. */
class CorpusStudyTest {
  private static Roster roster;
  private static Study study;
  private static Map<String, Table> tables;
  private static World world;

  /** Value of each cell by state and event, read from the table as a user would read it. */
  private static Map<String, Map<String, String>> cells;

  private static Set<String> counted;

  @BeforeAll
  static void studyTheCorpus() throws Exception {
    roster = GoldRoster.read();
    Map<String, EventRow> rows = new HashMap<>();
    new EventProposals(roster).rows().forEach(row -> rows.put(row.document(), row));
    world = new ReferenceWorld(ReferenceData.bundled());
    List<Event> events = EventBuilder.events(roster, rows, Map.of());
    study =
        Study.of(
            Incidence.of(events, world),
            List.of(),
            List.of("USA", "CHN"),
            Periods.YEAR,
            new BlocSettings(2, 20, 99, 1, 1));
    tables = new LinkedHashMap<>();
    for (Table table : StudyTables.of(study, rows, List.of(), Periods.YEAR, world)) {
      tables.put(table.file(), table);
    }
    cells = new LinkedHashMap<>();
    Table wide = tables.get("incidence.csv");
    for (List<String> row : wide.rows()) {
      Map<String, String> byEvent = new LinkedHashMap<>();
      for (int c = 2; c < row.size(); c++) {
        byEvent.put(wide.header().get(c), row.get(c));
      }
      cells.put(row.get(0), byEvent);
    }
    counted = new TreeSet<>();
    for (Map<String, String> row : maps("events.csv")) {
      if (row.get("counted").equals("yes")) {
        counted.add(row.get("event"));
      }
    }
  }

  private static List<Map<String, String>> maps(String file) {
    Table table = tables.get(file);
    List<Map<String, String>> all = new ArrayList<>();
    for (List<String> row : table.rows()) {
      Map<String, String> map = new LinkedHashMap<>();
      for (int c = 0; c < row.size(); c++) {
        map.put(table.header().get(c), row.get(c));
      }
      all.add(map);
    }
    return all;
  }

  private static boolean known(String cell) {
    return cell.equals("1") || cell.equals("0") || cell.equals("D");
  }

  @Test
  void noStateIsLost() {
    Set<String> lost = new TreeSet<>();
    for (SignatoryList list : roster.statements()) {
      for (Finding finding : list.signatoryStates()) {
        if (!cells.containsKey(finding.entity())
            || !cells.get(finding.entity()).containsValue("1")) {
          lost.add(finding.entity());
        }
      }
    }
    assertEquals(Set.of(), lost);
    for (String file : List.of("bloc-states.csv", "incidence.csv")) {
      assertEquals(cells.size(), tables.get(file).rows().size(), file);
    }
  }

  @Test
  void participationIsWhatTheIncidenceTableSays() {
    for (Map<String, String> row : maps("participation.csv")) {
      if (row.get("period").equals("all")) {
        int signed = 0;
        int eligible = 0;
        int incomplete = 0;
        for (Map.Entry<String, String> cell : cells.get(row.get("entity")).entrySet()) {
          boolean one = cell.getValue().equals("1");
          boolean counts = counted.contains(cell.getKey());
          signed += one && counts ? 1 : 0;
          incomplete += one && !counts ? 1 : 0;
          eligible += counts && known(cell.getValue()) ? 1 : 0;
        }
        assertEquals(Integer.toString(signed), row.get("signed"), row.get("entity"));
        assertEquals(Integer.toString(eligible), row.get("eligible"), row.get("entity"));
        assertEquals(Integer.toString(incomplete), row.get("signed_incomplete"));
      }
    }
  }

  @Test
  void cosigningIsWhatTheIncidenceTableSays() {
    for (Map<String, String> row : maps("cosigning.csv")) {
      double both = 0;
      double onlyA = 0;
      double onlyB = 0;
      double neither = 0;
      for (String event : counted) {
        String a = cells.get(row.get("a")).get(event);
        String b = cells.get(row.get("b")).get(event);
        if (known(a) && known(b)) {
          both += a.equals("1") && b.equals("1") ? 1 : 0;
          onlyA += a.equals("1") && !b.equals("1") ? 1 : 0;
          onlyB += !a.equals("1") && b.equals("1") ? 1 : 0;
          neither += !a.equals("1") && !b.equals("1") ? 1 : 0;
        }
      }
      double n = both + onlyA + onlyB + neither;
      assertEquals((int) both + "", row.get("both"));
      assertEquals((int) (both + onlyA + onlyB) + "", row.get("either"));
      assertEquals((int) n + "", row.get("n"));
      assertEquals(Table.decimal(both / (both + onlyA + onlyB)), row.get("jaccard"));
      double po = (both + neither) / n;
      double pa = (both + onlyA) / n;
      double pb = (both + onlyB) / n;
      double pe = pa * pb + (1 - pa) * (1 - pb);
      assertEquals(Table.decimal((po - pe) / (1 - pe)), row.get("kappa"));
      double mean = (pa + pb) / 2;
      double pePi = mean * mean + (1 - mean) * (1 - mean);
      assertEquals(Table.decimal((po - pePi) / (1 - pePi)), row.get("pi"));
    }
  }

  @Test
  void sumsAgreeBetweenTheTables() {
    int ones = 0;
    int onesCounted = 0;
    for (Map<String, String> row : cells.values()) {
      for (Map.Entry<String, String> cell : row.entrySet()) {
        ones += cell.getValue().equals("1") ? 1 : 0;
        onesCounted += cell.getValue().equals("1") && counted.contains(cell.getKey()) ? 1 : 0;
      }
    }
    assertEquals(ones, sum("events.csv", "signed", ""));
    assertEquals(
        ones, maps("incidence-long.csv").stream().filter(r -> r.get("value").equals("1")).count());
    assertEquals(onesCounted, sum("participation.csv", "signed", "all"));
    assertEquals(ones - onesCounted, sum("participation.csv", "signed_incomplete", "all"));
    assertEquals(
        sum("participation.csv", "signed", "all"),
        sum("participation.csv", "signed", "") - sum("participation.csv", "signed", "all"),
        "years add up");
    assertEquals(sum("participation.csv", "eligible", "all"), sum("events.csv", "eligible", ""));
    // every event gives n (n - 1) / 2 pairs
    long pairs = 0;
    for (Map<String, String> row : maps("events.csv")) {
      long n = Long.parseLong(row.get("signed"));
      pairs += row.get("counted").equals("yes") ? n * (n - 1) / 2 : 0;
    }
    assertEquals(pairs, sum("cosigning.csv", "both", ""));
  }

  private static long sum(String file, String column, String period) {
    return maps(file).stream()
        .filter(r -> period.isEmpty() || r.get("period").equals(period))
        .mapToLong(r -> Long.parseLong(r.get(column)))
        .sum();
  }

  @Test
  void criticsAndSupportersNeverShareABloc() {
    List<String> critics = signed("2022-10-31-xinjiang-third-committee-50");
    List<String> supporters = signed("2019-07-12-hrc-letter-50");
    for (Bloc bloc : study.blocs().blocs()) {
      assertTrue(
          Collections.disjoint(bloc.members(), critics)
              || Collections.disjoint(bloc.members(), supporters),
          bloc.toString());
    }
    assertEquals(study.blocs().stable(), !study.blocs().blocs().isEmpty());
    assertTrue(study.blocs().verdict().contains("bootstrap agreement"), study.blocs().verdict());
  }

  private static List<String> signed(String event) {
    return cells.entrySet().stream()
        .filter(e -> e.getValue().get(event).equals("1"))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void absenteesAreOnCompleteListsAndOnlyNotListed() {
    for (Map<String, String> row : maps("absentees.csv")) {
      assertEquals("0", cells.get(row.get("entity")).get(eventOf(row.get("statement"))));
      assertTrue(Double.parseDouble(row.get("expected")) >= 0.8);
      assertTrue(Integer.parseInt(row.get("n")) >= 5);
      assertEquals(
          "not on the list, though on "
              + row.get("signed")
              + " of "
              + row.get("n")
              + " similar ones",
          row.get("reason"));
    }
    assertTrue(
        study.calibration().brier() < study.calibration().brierOfRate(),
        "similar lists tell more than habits alone");
    assertTrue(study.calibration().brierOfRate() < study.calibration().brierOfBase());
  }

  private static String eventOf(String statement) {
    return maps("events.csv").stream()
        .filter(r -> r.get("representative").equals(statement))
        .map(r -> r.get("event"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void networksHoldEveryStateAndReadAsXml() throws Exception {
    Map<String, String> files = GraphFiles.of(study, world);
    assertEquals(4, files.size());
    int ones = (int) sum("events.csv", "signed", "");
    int events = tables.get("events.csv").rows().size();
    assertEquals(List.of(cells.size() + events, ones), sizes(files.get("signatures.graphml")));
    assertEquals(List.of(cells.size() + events, ones), sizes(files.get("signatures.gexf")));
    int edges =
        (int) maps("cosigning.csv").stream().filter(r -> !r.get("both").equals("0")).count();
    assertEquals(List.of(cells.size(), edges), sizes(files.get("cosigning.graphml")));
    assertEquals(List.of(cells.size(), edges), sizes(files.get("cosigning.gexf")));
  }

  private static List<Integer> sizes(String xml) throws Exception {
    XMLStreamReader reader =
        XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
    int nodes = 0;
    int edges = 0;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        nodes += reader.getLocalName().equals("node") ? 1 : 0;
        edges += reader.getLocalName().equals("edge") ? 1 : 0;
      }
    }
    return List.of(nodes, edges);
  }

  @Test
  void theDataPackageDescribesEveryColumnAndOnlyAllowedValuesStandInThem() {
    DataPackage about = new DataPackage("x", "Title", "1", List.copyOf(tables.values()));
    JsonObject json = JsonParser.parseString(about.json()).getAsJsonObject();
    JsonArray resources = json.getAsJsonArray("resources");
    assertEquals(tables.size(), resources.size());
    resources.forEach(
        r -> {
          JsonObject resource = r.getAsJsonObject();
          Table table = tables.get(resource.get("path").getAsString());
          JsonArray fields = resource.getAsJsonObject("schema").getAsJsonArray("fields");
          assertEquals(table.columns().size(), fields.size());
          for (int c = 0; c < fields.size(); c++) {
            Column column = table.columns().get(c);
            assertEquals(column.name(), fields.get(c).getAsJsonObject().get("name").getAsString());
            for (List<String> row : table.rows()) {
              assertFits(table, column, row.get(c));
            }
          }
        });
    for (Table table : tables.values()) {
      assertTrue(about.codebook().contains("## " + table.file()));
      Set<List<String>> keys = new java.util.HashSet<>();
      List<Integer> places = table.key().stream().map(table.header()::indexOf).toList();
      for (List<String> row : table.rows()) {
        assertTrue(
            keys.add(places.stream().map(row::get).toList()), table.file() + " repeats " + row);
      }
    }
  }

  private static void assertFits(Table table, Column column, String value) {
    String where = table.file() + " " + column.name() + " " + value;
    if (!value.isEmpty()) {
      assertTrue(column.allowed().isEmpty() || column.allowed().contains(value), where);
      switch (column.type()) {
        case "integer" -> Long.parseLong(value);
        case "number" -> Double.parseDouble(value);
        case "date" -> java.time.LocalDate.parse(value);
        default -> assertEquals("string", column.type(), where);
      }
    }
  }
}
