package org.undersigned.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.event.TopicRow;
import picocli.CommandLine.Option;

/** Which events are studied: those of an issue, of some days. */
final class CoalitionScope {
  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description =
          "What events are about and who could have signed: event,issue,side,toward,frame.")
  Path topics;

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      description = "Only the events of this issue of the topics file.")
  String issue = "";

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "Only events of this day and later.")
  String from = "";

  @Option(
      names = "--until",
      paramLabel = "YYYY-MM-DD",
      description = "Only events before this day.")
  String until = "";

  /** Refuses what cannot be meant, before anything is read. */
  void check() {
    if (!issue.isEmpty() && topics == null) {
      throw new UsageError("--issue needs the --topics file that names it");
    }
    Optional<LocalDate> first = Reference.day("--from", from);
    Optional<LocalDate> end = Reference.day("--until", until);
    if (first.isPresent() && end.filter(d -> d.isAfter(first.get())).isEmpty() && end.isPresent()) {
      throw new UsageError("--until " + until + " is not after --from " + from);
    }
  }

  /** The events asked for. */
  List<Event> of(List<Event> all, List<TopicRow> rows, Console console) {
    return inTime(ofIssue(all, rows), console);
  }

  /** Rows of the topics file, none without one. */
  List<TopicRow> topicRows() {
    if (topics == null) {
      return List.of();
    }
    List<TopicRow> rows = TopicRow.read(topics);
    if (!issue.isEmpty() && rows.stream().noneMatch(r -> r.issue().equals(issue))) {
      String known =
          rows.stream().map(TopicRow::issue).distinct().collect(Collectors.joining(", "));
      throw new UsageError("--issue " + issue + " is not in " + topics + "; it has: " + known);
    }
    return rows;
  }

  private List<Event> ofIssue(List<Event> all, List<TopicRow> rows) {
    if (issue.isEmpty()) {
      return all;
    }
    Set<String> ids =
        rows.stream()
            .filter(r -> r.issue().equals(issue))
            .map(TopicRow::event)
            .collect(Collectors.toSet());
    return all.stream().filter(e -> ids.contains(e.id())).toList();
  }

  /** Events of the days asked for; when days are asked for, an event without one is left out. */
  private List<Event> inTime(List<Event> events, Console console) {
    Optional<LocalDate> first = Reference.day("--from", from);
    Optional<LocalDate> end = Reference.day("--until", until);
    if (first.isEmpty() && end.isEmpty()) {
      return events;
    }
    List<Event> kept = new ArrayList<>();
    for (Event event : events) {
      if (event.date().isEmpty()) {
        console.say(event.id() + ": no date; left out by --from and --until");
      } else if (first.filter(d -> event.date().get().isBefore(d)).isEmpty()
          && end.filter(d -> !event.date().get().isBefore(d)).isEmpty()) {
        kept.add(event);
      }
    }
    return kept;
  }
}
