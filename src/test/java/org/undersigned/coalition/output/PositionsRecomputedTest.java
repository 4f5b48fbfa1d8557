package org.undersigned.coalition.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.coalition.output.CorpusStudy.cells;
import static org.undersigned.coalition.output.CorpusStudy.counted;
import static org.undersigned.coalition.output.CorpusStudy.maps;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Positions and changes of the labelled statements, told again from incidence.csv and topics. */
class PositionsRecomputedTest {
  /** Event and side of every issue, in the order of events.csv. */
  private static final Map<String, Map<String, String>> SIDES = new TreeMap<>();

  private static final Map<String, String> YEAR = new HashMap<>();

  @BeforeAll
  static void studyTheCorpus() throws Exception {
    CorpusStudy.make();
    List<String[]> topics =
        Files.readAllLines(CorpusStudy.TOPICS).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();
    for (Map<String, String> row : maps("events.csv")) {
      YEAR.put(row.get("event"), row.get("date").substring(0, 4));
      for (String[] topic : topics) {
        if (topic[0].equals(row.get("event"))) {
          SIDES
              .computeIfAbsent(topic[1], i -> new LinkedHashMap<>())
              .put(row.get("event"), topic[2]);
        }
      }
    }
    assertEquals(topics.size(), SIDES.values().stream().mapToInt(Map::size).sum());
  }

  @Test
  void positionsFirstLastAndChanged() {
    Map<String, String> before = new HashMap<>();
    Set<String> seen = new TreeSet<>();
    Set<String> told = new TreeSet<>();
    for (Map<String, String> row : maps("positions.csv")) {
      Map<String, String> cell = cells.get(row.get("entity"));
      List<String> pro = new ArrayList<>();
      List<String> contra = new ArrayList<>();
      List<String> either = new ArrayList<>();
      boolean could = false;
      for (Map.Entry<String, String> topic : SIDES.get(row.get("issue")).entrySet()) {
        String event = topic.getKey();
        String side = topic.getValue();
        if (YEAR.get(event).equals(row.get("period")) && !side.equals("neutral")) {
          if (cell.get(event).equals("1")) {
            (side.equals("for") ? pro : contra).add(event);
            either.add(event);
          }
          could |= counted.contains(event) && "10D".contains(cell.get(event));
        }
      }
      String position =
          !pro.isEmpty() && !contra.isEmpty()
              ? "both"
              : !pro.isEmpty()
                  ? "for"
                  : !contra.isEmpty() ? "against" : could ? "neither" : "unknown";
      String key = row.get("issue") + " " + row.get("entity");
      String changed = "";
      if (!position.equals("unknown")) {
        String earlier = before.put(key, position);
        changed = earlier == null ? "" : earlier.equals(position) ? "no" : "yes";
      }
      assertEquals(
          List.of(
              position,
              either.isEmpty() ? "" : either.get(0),
              either.isEmpty() ? "" : either.get(either.size() - 1),
              changed),
          List.of(row.get("position"), row.get("first"), row.get("last"), row.get("changed")),
          row.toString());
      seen.add(position);
      told.add(changed);
    }
    assertEquals(Set.of("for", "against", "neither", "unknown"), seen);
    assertEquals(Set.of("", "yes", "no"), told);
  }

  @Test
  void newAndDroppedSinceTheLastTime() {
    int rows = 0;
    List<Map<String, String>> printed = maps("changes.csv");
    Set<String> filled = new TreeSet<>();
    for (Map.Entry<String, Map<String, String>> issue : SIDES.entrySet()) {
      for (String side : List.of("against", "for", "neutral")) {
        String previous = "";
        for (Map.Entry<String, String> topic : issue.getValue().entrySet()) {
          if (!topic.getValue().equals(side) || !counted.contains(topic.getKey())) {
            continue;
          }
          if (!previous.isEmpty()) {
            Map<String, String> row = printed.get(rows++);
            assertEquals(
                List.of(issue.getKey(), side, previous, topic.getKey()),
                List.of(row.get("issue"), row.get("side"), row.get("previous"), row.get("event")));
            for (String column : List.of("stayed", "new", "dropped")) {
              String codes = codes(previous, topic.getKey(), column);
              assertEquals(codes, row.get(column), row.toString());
              filled.add(codes.isEmpty() ? "" : column);
            }
          }
          previous = topic.getKey();
        }
      }
    }
    assertEquals(printed.size(), rows);
    assertTrue(filled.containsAll(List.of("stayed", "new", "dropped")) && rows > 15, rows + "");
  }

  /** States by what they were before and are now: 11 stayed, 01 new, 10 dropped. */
  private static String codes(String previous, String event, String column) {
    List<String> codes = new ArrayList<>();
    cells.forEach(
        (state, row) -> {
          String both = row.get(previous).replace("D", "0") + row.get(event).replace("D", "0");
          String wanted =
              switch (column) {
                case "stayed" -> "11";
                case "new" -> "01";
                default -> "10";
              };
          if (both.equals(wanted)) {
            codes.add(state);
          }
        });
    return String.join(" ", codes);
  }
}
