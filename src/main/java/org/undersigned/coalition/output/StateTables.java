package org.undersigned.coalition.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.coalition.Incidence;
import org.undersigned.coalition.World;
import org.undersigned.coalition.measure.Affinity;
import org.undersigned.coalition.measure.Participation;
import org.undersigned.coalition.measure.Position;
import org.undersigned.coalition.measure.Succession;
import org.undersigned.coalition.measure.Wilson;

/** Tables with a row for each state, or for a state and something else. */
final class StateTables {
  private StateTables() {}

  /**
   * Events of one issue and period.
   *
   * @param issue {@code all} for every event
   * @param period {@code all} for every period
   */
  record Slice(String issue, String period, Incidence incidence) {}

  static Table participation(List<Slice> slices, World world) {
    List<List<String>> rows = new ArrayList<>();
    for (Slice slice : slices) {
      for (Participation p : Participation.of(slice.incidence())) {
        rows.add(
            List.of(
                p.state(),
                world.name(p.state()),
                slice.issue(),
                slice.period(),
                Table.count(p.signed()),
                Table.count(p.eligible()),
                Table.decimal(p.share()),
                p.first(),
                p.last(),
                p.core(),
                p.swing(),
                Table.count(p.signedIncomplete()),
                Table.count(p.represented()),
                Table.count(p.declined()),
                world.cow(p.state()),
                world.gw(p.state())));
      }
    }
    return new Table(
        "participation.csv",
        "one state on one issue in one period",
        List.of(
            Column.entity("entity", "the state"),
            Column.text("name", "short English name"),
            Column.text("issue", "all, or an issue of the topics file"),
            Column.text("period", "all, or the period"),
            Column.count("signed", "events", "counted events that it signed"),
            Column.count("eligible", "events", "counted events in which its yes or no is known"),
            Column.share("share", "share of eligible", "signed of eligible"),
            Column.text("first", "earliest event that it signed, whatever the list"),
            Column.text("last", "latest event that it signed, whatever the list"),
            Column.oneOf("core", "share of 0.8 and more; empty below 5 eligible", "yes", "no"),
            Column.oneOf("swing", "share from 0.3 to 0.7; empty below 5 eligible", "yes", "no"),
            Column.count("signed_incomplete", "events", "signed, but the list is not complete"),
            Column.count("represented", "events", "a body that speaks for it signed"),
            Column.count("declined", "events", "the text says that it did not sign"),
            Column.text("cow", "Correlates of War number"),
            Column.text("gw", "Gleditsch and Ward number")),
        List.of("entity", "issue", "period"),
        rows);
  }

  static Table affinity(List<Affinity> affinities, World world) {
    List<List<String>> rows = new ArrayList<>();
    for (Affinity a : affinities) {
      boolean none = a.n() == 0;
      Wilson interval = none ? new Wilson(0, 0) : Wilson.of(a.signed(), a.n());
      rows.add(
          List.of(
              a.state(),
              world.name(a.state()),
              a.with(),
              a.kind().name().toLowerCase(Locale.ROOT),
              Table.count(a.n()),
              Table.count(a.signed()),
              Table.decimal(a.share()),
              none ? "" : Table.decimal(interval.low()),
              none ? "" : Table.decimal(interval.high())));
    }
    return new Table(
        "affinity.csv",
        "one state held against one bloc or anchor",
        List.of(
            Column.entity("entity", "the state"),
            Column.text("name", "short English name"),
            Column.text("with", "name of a bloc in blocs.csv, or code of an anchor state"),
            Column.oneOf("kind", "what it is held against", "bloc", "anchor"),
            Column.count("n", "events", "counted events that the bloc or anchor signs"),
            Column.count("signed", "events", "how many of them the state signs too"),
            Column.share("share", "share of n", "signed of n"),
            Column.share("low", "share of n", "lower bound of the 95 % Wilson interval"),
            Column.share("high", "share of n", "upper bound of the 95 % Wilson interval")),
        List.of("entity", "with"),
        rows);
  }

  static Table positions(List<Position> positions) {
    List<List<String>> rows = new ArrayList<>();
    for (Position p : positions) {
      rows.add(
          List.of(
              p.state(),
              p.issue(),
              p.period(),
              p.stand().word(),
              p.first(),
              p.last(),
              p.changed()));
    }
    return new Table(
        "positions.csv",
        "one state on one issue in one period",
        List.of(
            Column.entity("entity", "the state"),
            Column.text("issue", "issue of the topics file"),
            Column.text("period", "all, or the period"),
            Column.oneOf(
                "position",
                "what its signatures say; neither: on complete lists that it could have signed;"
                    + " unknown: no such list",
                "for",
                "against",
                "both",
                "neither",
                "unknown"),
            Column.text("first", "first event that it signed there"),
            Column.text("last", "last event that it signed there"),
            Column.oneOf("changed", "against the last period in which it was known", "yes", "no")),
        List.of("entity", "issue", "period"),
        rows);
  }

  static Table changes(List<Succession> successions) {
    List<List<String>> rows = new ArrayList<>();
    for (Succession s : successions) {
      rows.add(
          List.of(
              s.issue(),
              s.side(),
              s.previous(),
              s.event(),
              Table.codes(s.stayed()),
              Table.codes(s.joined()),
              Table.codes(s.dropped())));
    }
    return new Table(
        "changes.csv",
        "one complete list and the one before it on the same issue and side",
        List.of(
            Column.text("issue", "issue of the topics file"),
            Column.oneOf("side", "side of the topics file", "for", "against", "neutral"),
            Column.text("previous", "the earlier event"),
            Column.text("event", "the later event"),
            Column.text("stayed", "codes of states that signed both"),
            Column.text("new", "codes of states that signed only the later one"),
            Column.text("dropped", "codes of states that signed only the earlier one")),
        List.of("issue", "side", "event"),
        rows);
  }
}
