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
   * Reads {@code event,issue,side,toward,frame}; the last three may be missing.
   *
   * @throws InputTable.Unusable with file and line
   */
  public static List<TopicRow> read(Path file) {
    List<TopicRow> rows = new ArrayList<>();
    for (InputTable.Row row : InputTable.read(file, "event", "issue").rows()) {
      if (row.get("event").isEmpty()) {
        throw row.wrong("no event");
      }
      rows.add(
          new TopicRow(
              row.get("event"), row.get("issue"), side(row), row.get("toward"), frame(row, file)));
    }
    frames(rows);
    return rows;
  }

  /**
   * The frame of each event.
   *
   * @throws InputTable.Unusable when two rows of one event disagree
   */
  public static Map<String, Frame> frames(List<TopicRow> rows) {
    Map<String, Frame> frames = new HashMap<>();
    for (TopicRow row : rows) {
      Frame before = frames.putIfAbsent(row.event(), row.frame());
      if (before != null && !before.equals(row.frame())) {
        throw new InputTable.Unusable(
            "topics: event "
                + row.event()
                + " has the frames "
                + before.word()
                + " and "
                + row.frame().word()
                + "; an event has one");
      }
    }
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
      case "", "universe" -> Frame.UNIVERSE;
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
