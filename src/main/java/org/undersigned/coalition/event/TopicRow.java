package org.undersigned.coalition.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.undersigned.coalition.Frame;
import org.undersigned.coalition.InputTable;

/**
 * What an event is about: a row of {@code --topics}. An event may have several.
 *
 * @param side what signing it means on the issue
 * @param toward whom or what it concerns, a code or words; may be empty
 */
public record TopicRow(String event, String issue, Side side, String toward, Frame frame) {
  /** What stands for all issues in the tables. */
  private static final String EVERY = "all";

  /** What signing means. */
  public enum Side {
    FOR,
    AGAINST,
    NEUTRAL;

    /** The word of the CSV. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TopicRow {
    Objects.requireNonNull(event);
    Objects.requireNonNull(issue);
    Objects.requireNonNull(side);
    Objects.requireNonNull(toward);
    Objects.requireNonNull(frame);
  }

  /**
   * Reads {@code event,issue,side,toward,frame}; the last three may be missing. A frame counts for
   * all rows of its event; said nowhere, it is the universe.
   *
   * @throws InputTable.Unusable with file and line
   */
  public static List<TopicRow> read(Path file) {
    List<InputTable.Row> given = InputTable.read(file, "event", "issue").rows();
    Map<String, Frame> said = new HashMap<>();
    for (InputTable.Row row : given) {
      if (row.get("event").isEmpty() || row.get("issue").isEmpty()) {
        throw row.wrong("event and issue must both be given");
      }
      if (row.get("issue").equals(EVERY)) {
        throw row.wrong("issue all is the word for every event; give it another name");
      }
      if (!row.get("frame").isEmpty()) {
        Frame frame = frame(row, file);
        Frame before = said.putIfAbsent(row.get("event"), frame);
        if (before != null && !before.equals(frame)) {
          throw row.wrong(
              row.get("event")
                  + " has the frame "
                  + frame.word()
                  + " here and "
                  + before.word()
                  + " above; an event has one");
        }
      }
    }
    List<TopicRow> rows = new ArrayList<>();
    for (InputTable.Row row : given) {
      String event = row.get("event");
      rows.add(
          new TopicRow(
              event,
              row.get("issue"),
              side(row),
              row.get("toward"),
              said.getOrDefault(event, Frame.UNIVERSE)));
    }
    return rows;
  }

  /** The frame of each event. */
  public static Map<String, Frame> frames(List<TopicRow> rows) {
    Map<String, Frame> frames = new HashMap<>();
    rows.forEach(row -> frames.put(row.event(), row.frame()));
    return frames;
  }

  private static Side side(InputTable.Row row) {
    return switch (row.get("side").toLowerCase(Locale.ROOT)) {
      case "for" -> Side.FOR;
      case "against" -> Side.AGAINST;
      case "neutral", "" -> Side.NEUTRAL;
      default -> throw row.wrong("side " + row.get("side") + ": expected for, against or neutral");
    };
  }

  private static Frame frame(InputTable.Row row, Path file) {
    String word = row.get("frame");
    int colon = word.indexOf(':');
    String kind = colon < 0 ? word : word.substring(0, colon);
    String name = colon < 0 ? "" : word.substring(colon + 1).strip();
    return switch (kind.strip().toLowerCase(Locale.ROOT)) {
      case "universe" -> Frame.UNIVERSE;
      case "unknown" -> new Frame(Frame.Kind.UNKNOWN, "", List.of());
      case "body" -> new Frame(Frame.Kind.BODY, name, List.of());
      case "group" -> new Frame(Frame.Kind.GROUP, name, List.of());
      case "participants" -> participants(name, file);
      default ->
          throw row.wrong(
              "frame "
                  + word
                  + ": expected universe, body:CODE, group:CODE, participants:FILE or unknown");
    };
  }

  private static Frame participants(String name, Path topics) {
    List<String> codes = new ArrayList<>();
    Path folder = topics.toAbsolutePath().getParent();
    for (InputTable.Row row : InputTable.read(folder.resolve(name), "entity").rows()) {
      codes.add(row.get("entity").toUpperCase(Locale.ROOT));
    }
    return new Frame(Frame.Kind.PARTICIPANTS, name, codes);
  }
}
