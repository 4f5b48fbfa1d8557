package org.undersigned.coalition.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.Frame;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.Lists;
import org.undersigned.coalition.ReferenceWorld;
import org.undersigned.coalition.event.EventBuilder;
import org.undersigned.coalition.event.TopicRow;
import org.undersigned.coalition.event.TopicRow.Side;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.ListKind;

class PositionTest {
  private static final Incidence TABLE =
      Incidence.of(
          EventBuilder.events(
              new Roster(
                  List.of(
                      Lists.of("critics23", "2023-05-01", ListKind.COMPLETE, "FRA TUR USA T:CHN"),
                      Lists.of("friends23", "2023-06-01", ListKind.COMPLETE, "CUB TUR"),
                      Lists.of("critics24", "2024-05-01", ListKind.COMPLETE, "FRA JPN T:CHN"),
                      Lists.of("part24", "2024-06-01", ListKind.PARTIAL, "USA"))),
              Map.of(),
              Map.of()),
          new ReferenceWorld(ReferenceData.bundled()));
  private static final List<TopicRow> TOPICS =
      List.of(
          topic("critics23", Side.AGAINST),
          topic("friends23", Side.FOR),
          topic("critics24", Side.AGAINST),
          topic("part24", Side.AGAINST));

  private static TopicRow topic(String event, Side side) {
    return new TopicRow(event, "china", side, "CHN", Frame.UNIVERSE);
  }

  private static String of(String state) {
    return Position.of(TABLE, TOPICS, Periods.YEAR).stream()
        .filter(p -> p.state().equals(state))
        .map(p -> p.period() + " " + p.stand().word() + " " + p.changed())
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  @Test
  void positionsAreWhatSignaturesSay() {
    assertEquals("2023 against, 2024 against no", of("FRA"));
    assertEquals("2023 both, 2024 neither yes", of("TUR"));
    assertEquals("2023 for, 2024 neither yes", of("CUB"));
    assertEquals("2023 neither, 2024 against yes", of("JPN"));
    assertEquals("2023 against, 2024 against no", of("USA"), "a partial list is a fact too");
    assertEquals("2023 neither, 2024 unknown", of("CHN"), "a target takes no position");
  }

  @Test
  void newAndDroppedSinceTheLastCompleteList() {
    assertEquals(
        List.of(
            new Succession(
                "china",
                "against",
                "critics23",
                "critics24",
                List.of("FRA"),
                List.of("JPN"),
                List.of("TUR", "USA"))),
        Succession.of(TABLE, TOPICS));
  }

  @Test
  void participationByHand() {
    Participation turkey = Participation.of(TABLE).get(TABLE.states().indexOf("TUR"));
    assertEquals(new Participation("TUR", 2, 3, 0, 0, 0, "critics23", "friends23"), turkey);
    Participation states = Participation.of(TABLE).get(TABLE.states().indexOf("USA"));
    assertEquals(new Participation("USA", 1, 3, 1, 0, 0, "critics23", "part24"), states);
    assertEquals("", states.core(), "three cases say nothing of a habit");
    assertEquals("yes", new Participation("X", 4, 5, 0, 0, 0, "", "").core());
    assertEquals("yes", new Participation("X", 3, 6, 0, 0, 0, "", "").swing());
  }
}
