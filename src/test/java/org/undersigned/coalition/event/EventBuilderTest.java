package org.undersigned.coalition.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.coalition.Cell;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Frame;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.Lists;
import org.undersigned.coalition.ReferenceWorld;
import org.undersigned.coalition.World;
import org.undersigned.reference.ReferenceData;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.ListKind;
import org.undersigned.signatory.SignatoryList;

class EventBuilderTest {
  private static final World WORLD = new ReferenceWorld(ReferenceData.bundled());

  private static final Frame UNKNOWN = new Frame(Frame.Kind.UNKNOWN, "", List.of());

  @TempDir Path folder;

  private static Map<String, EventRow> sameEvent(String... documents) {
    Map<String, EventRow> rows = new HashMap<>();
    for (String document : documents) {
      rows.put(document, new EventRow(document, "act", java.util.Optional.empty(), ""));
    }
    return rows;
  }

  @Test
  void theMostCompleteListStandsForItsEvent() {
    Roster roster =
        new Roster(
            List.of(
                Lists.of("press", "2024-01-10", ListKind.PARTIAL, "FRA DEU ITA ESP USA"),
                Lists.of("first", "2024-01-09", ListKind.COMPLETE, "FRA DEU"),
                Lists.of("later", "2024-01-12", ListKind.COMPLETE, "FRA DEU ITA R:HUN T:RUS")));
    Event event =
        EventBuilder.events(roster, sameEvent("press", "first", "later"), Map.of()).get(0);
    assertEquals("later", event.representative());
    assertEquals(List.of("press", "first", "later"), event.statements());
    assertEquals(List.of("DEU", "FRA", "ITA"), event.signed());
    assertEquals(List.of("ESP", "USA"), event.onlyInCopies());
    assertEquals(Cell.REPRESENTED, event.cells().get("HUN"));
    assertEquals(Cell.TARGET, event.cells().get("RUS"));
    assertEquals(Cell.UNKNOWN, event.cells().get("ESP"), "one copy says yes, the other no");
  }

  @Test
  void whatTheDocumentLeavesOpenIsNotKnown() {
    SignatoryList whole = Lists.of("whole", "2024-01-09", ListKind.COMPLETE, "COG FRA");
    SignatoryList doubted =
        Lists.doubted(
            Lists.of("doubted", "2024-01-09", ListKind.COMPLETE, "COG FRA"), "COD COG EU");
    SignatoryList few = Lists.counting(whole, "few", "short", "24 of the document's figure");
    Incidence table =
        Incidence.of(
            EventBuilder.events(
                new Roster(List.of(doubted, few, whole)), Map.of(), Map.of("whole", UNKNOWN)),
            WORLD);
    assertEquals("NA NA NA", row(table, "COD"), "the name may mean it");
    assertEquals("1 1 1", row(table, "COG"));
    assertEquals("0 NA NA", row(table, "BRA"));
    assertEquals(-1, table.states().indexOf("EU"), "an organisation has no row");
    assertEquals(
        List.of("", "list short: 24 of the document's figure", "frame unknown"),
        table.events().stream().map(Event::whyNotCounted).toList());
  }

  @Test
  void formerStatesAreEligibleInTheirTime() {
    Incidence table =
        Incidence.of(
            EventBuilder.events(
                new Roster(
                    List.of(
                        Lists.of("a", "1985-01-09", ListKind.COMPLETE, "FRA"),
                        Lists.of("b", "2024-02-09", ListKind.COMPLETE, "FRA"))),
                Map.of(),
                Map.of()),
            WORLD);
    assertEquals("0 NA", row(table, "SUN"));
    assertEquals("NA 0", row(table, "RUS"));
    assertEquals(-1, table.states().indexOf("SCG"), "it could have signed neither");
  }

  @Test
  void partsOfOneListAddUp() {
    Roster roster =
        new Roster(
            List.of(
                Lists.of("one", "2024-01-09", ListKind.PARTIAL, "FRA DEU"),
                Lists.of("two", "2024-01-09", ListKind.PARTIAL, "ITA USA CAN")));
    Event event = EventBuilder.events(roster, sameEvent("one", "two"), Map.of()).get(0);
    assertEquals(List.of("CAN", "DEU", "FRA", "ITA", "USA"), event.signed());
    assertFalse(event.complete());
  }

  @Test
  void cellsSayWhatIsKnownAndWhatIsNot() {
    Roster roster =
        new Roster(
            List.of(
                Lists.of("a", "2024-01-09", ListKind.COMPLETE, "FRA XKX D:HUN T:RUS R:SVK"),
                Lists.of("b", "2024-02-09", ListKind.PARTIAL, "FRA"),
                Lists.of("c", "2024-03-09", ListKind.COMPLETE, "DEU"),
                Lists.of("d", "2001-03-09", ListKind.COMPLETE, "DEU"),
                Lists.of("nobody", "2024-03-09", ListKind.NONE, "M:FRA")));
    Map<String, Frame> frames = Map.of("c", new Frame(Frame.Kind.GROUP, "NATO", List.of()));
    Incidence table = Incidence.of(EventBuilder.events(roster, Map.of(), frames), WORLD);
    assertEquals(List.of("d", "a", "b", "c"), table.events().stream().map(Event::id).toList());
    assertEquals("0 1 1 0", row(table, "FRA"));
    assertEquals("0 D NA 0", row(table, "HUN"));
    assertEquals("0 T NA NA", row(table, "RUS"));
    assertEquals("0 R NA 0", row(table, "SVK"));
    assertEquals("0 0 NA NA", row(table, "BRA"));
    assertEquals("NA 1 NA NA", row(table, "XKX"), "outside the UN, but it signs; none in 2001");
    assertEquals("NA NA NA NA", row(table, "VAT"), "outside the UN and never signs");
    assertEquals("NA 0 NA NA", row(table, "TLS"), "no member yet in 2001");
  }

  private static String row(Incidence table, String state) {
    return String.join(
        " ", table.rows().get(table.states().indexOf(state)).stream().map(Cell::code).toList());
  }

  @Test
  void framesComeFromTheTopicsFile() throws IOException {
    Path topics = folder.resolve("topics.csv");
    Files.writeString(folder.resolve("guests.csv"), "entity\nfra\nDEU\n");
    Files.writeString(
        topics,
        """
        event;issue;side;toward;frame
        a;x;for;;participants:guests.csv
        b;x;against;;unknown
        c;y;;;body:UN
        c;z;;;
        """);
    Map<String, Frame> frames = TopicRow.frames(TopicRow.read(topics));
    assertEquals(List.of("FRA", "DEU"), frames.get("a").participants());
    assertEquals(Frame.Kind.UNKNOWN, frames.get("b").kind());
    assertEquals("body:UN", frames.get("c").word(), "said once, it counts for the event");
  }

  @Test
  void aWrongRowIsNamedWithItsLine() throws IOException {
    Path topics = folder.resolve("topics.csv");
    Files.writeString(topics, "event,issue,side\na,x,for\nb,x,perhaps\n");
    InputTable.Unusable wrong =
        assertThrows(InputTable.Unusable.class, () -> TopicRow.read(topics));
    assertEquals(
        "topics.csv:3: side perhaps: expected for, against or neutral", wrong.getMessage());
    Files.writeString(topics, "event,issue\na,all\n");
    wrong = assertThrows(InputTable.Unusable.class, () -> TopicRow.read(topics));
    assertTrue(wrong.getMessage().startsWith("topics.csv:2: issue all is the word for every"));
    Files.writeString(topics, "event,issue,frame\na,x,body:UN\na,y,\na,z,group:NATO\n");
    wrong = assertThrows(InputTable.Unusable.class, () -> TopicRow.read(topics));
    assertEquals(
        "topics.csv:4: a has the frame group:NATO here and body:UN above; an event has one",
        wrong.getMessage());
    Path events = folder.resolve("events.csv");
    Files.writeString(events, "document,event,version_date\na,x,\na,y,\n");
    wrong = assertThrows(InputTable.Unusable.class, () -> EventRow.read(events));
    assertTrue(wrong.getMessage().startsWith("events.csv:3: a stands here twice"));
    Files.writeString(events, "document,group\na,x\n");
    wrong = assertThrows(InputTable.Unusable.class, () -> EventRow.read(events));
    assertEquals("events.csv:1: no column event; expected document,event", wrong.getMessage());
  }
}
