package org.undersigned.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.coalition.Event;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.Study;
import org.undersigned.coalition.World;
import org.undersigned.coalition.bloc.Divide;
import org.undersigned.coalition.event.EventProposals;
import org.undersigned.coalition.event.EventRow;
import org.undersigned.coalition.event.TopicRow;
import org.undersigned.roster.Roster;
import org.undersigned.signatory.SignatoryList;

/** What {@code coalitions} tells the user on stderr. */
final class CoalitionWords {
  private CoalitionWords() {}

  /** Copies of one act, and pairs that only look like it. */
  static void duplicates(Console console, EventProposals proposals, boolean used) {
    for (List<String> copies : proposals.copies()) {
      console.say(
          (used ? "proposed as one event: " : "suspected copies of one act, counted apart: ")
              + String.join(", ", copies));
    }
    if (!used && !proposals.copies().isEmpty()) {
      console.say("count copies once with --propose-events, or with --events FILE after checking");
    }
    for (List<String> pair : proposals.suspects()) {
      console.say("same lists and dates, but perhaps another act: " + String.join(", ", pair));
    }
  }

  /** Events that the topics file names and nobody signed, or that are not there. */
  static void topics(Console console, List<TopicRow> rows, List<Event> events) {
    Set<String> known = events.stream().map(Event::id).collect(Collectors.toSet());
    rows.stream()
        .map(TopicRow::event)
        .distinct()
        .filter(event -> !known.contains(event))
        .forEach(event -> console.say("topics: " + event + " is none of the events; row ignored"));
  }

  /** What became of the statements. */
  static void events(Console console, Roster roster, List<Event> events) {
    int statements = roster.statements().size();
    int used = events.stream().mapToInt(e -> e.statements().size()).sum();
    long complete = events.stream().filter(Event::complete).count();
    console.say(
        many(statements, "statement")
            + ": "
            + used
            + " signed, in "
            + many(events.size(), "event")
            + ", "
            + complete
            + " of them with a complete list and a known frame");
    for (Event event : events) {
      if (!event.onlyInCopies().isEmpty()) {
        console.say(
            event.id()
                + ": only in another copy, not counted: "
                + String.join(" ", event.onlyInCopies()));
      }
      if (event.date().isEmpty()) {
        console.say(event.id() + ": no date; memberships are taken at the tables' own date");
      }
    }
  }

  private static String many(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** Statements of one name, or of an event's name, that nobody said to be copies. */
  static void sameNames(Console console, Roster roster, Map<String, EventRow> rows) {
    Set<String> named = rows.values().stream().map(EventRow::event).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (SignatoryList list : roster.statements()) {
      String name = list.statement();
      if (!seen.add(name) && told.add(name)) {
        console.say(name + ": several statements have this name; taken as copies of one act");
      }
      if (!rows.containsKey(name) && named.contains(name) && told.add(name)) {
        console.say(name + ": bears the name of an event; taken as a copy of it");
      }
    }
  }

  /** States that signed although the frame does not hold them. */
  static void outside(Console console, Incidence incidence, World world) {
    for (Event event : incidence.events()) {
      List<String> strangers = incidence.outsideFrame(event, world);
      if (!strangers.isEmpty()) {
        console.say(
            event.id()
                + ": signed by states outside its frame "
                + event.frame().word()
                + ": "
                + String.join(" ", strangers));
      }
    }
  }

  /** How the runs of the search place the two sides of an issue. */
  private static void divide(Console console, Divide divide) {
    console.say(
        String.format(
                Locale.ROOT,
                "%s: %s for and %s against are placed together in %.2f of the runs, any two in %.2f",
                divide.issue(),
                many(divide.pro().size(), "state"),
                divide.contra().size(),
                divide.across().orElse(0),
                divide.overall().orElse(0))
            + (divide.crossing().isEmpty()
                ? ""
                : "; rather with the other side: " + String.join(" ", divide.crossing())));
  }

  /** The finding, or that there is none. */
  static void verdict(Console console, Study study) {
    console.say(study.blocs().verdict());
    for (Divide divide : study.divides()) {
      divide(console, divide);
    }
    int missing = study.absentees().size();
    if (missing > 0) {
      console.say(
          missing
              + (missing == 1 ? " time an expected state is" : " times an expected state is")
              + " not on a complete list: absentees.csv");
    }
  }
}
