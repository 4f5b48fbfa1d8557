package org.undersigned.coalition.output;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.coalition.World;
import org.undersigned.coalition.bloc.Bloc;
import org.undersigned.coalition.bloc.BlocResult;
import org.undersigned.coalition.bloc.Divide;
import org.undersigned.coalition.bloc.Placement;
import org.undersigned.coalition.bloc.ResolutionRow;
import org.undersigned.coalition.measure.Absentee;
import org.undersigned.coalition.measure.Calibration;
import org.undersigned.coalition.measure.Cosigning;
import org.undersigned.coalition.measure.JaccardInterval;
import org.undersigned.coalition.measure.PairCounts;

/** Tables of pairs, blocs and absentees. */
final class MeasureTables {
  private MeasureTables() {}

  static Table cosigning(List<Cosigning> pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (Cosigning c : pairs) {
      PairCounts counts = c.counts();
      rows.add(
          List.of(
              c.a(),
              c.b(),
              Table.count(counts.both()),
              Table.count(counts.either()),
              Table.count(counts.neither()),
              Table.count(counts.n()),
              Table.decimal(counts.jaccard()),
              c.interval().map(JaccardInterval::low).map(Table::decimal).orElse(""),
              c.interval().map(JaccardInterval::high).map(Table::decimal).orElse(""),
              Table.decimal(counts.kappa()),
              Table.decimal(counts.pi()),
              Table.decimal(c.expected()),
              Table.chance(c.p()),
              Table.chance(c.fewer()),
              Table.chance(c.q())));
    }
    return new Table(
        "cosigning.csv",
        "two states that each signed at least one counted event",
        List.of(
            Column.entity("a", "first state in code order"),
            Column.entity("b", "second state"),
            Column.count("both", "events", "counted events that both signed"),
            Column.count("either", "events", "counted events that at least one signed"),
            Column.count("neither", "events", "counted events that neither signed"),
            Column.count("n", "events", "counted events in which both are known"),
            Column.share("jaccard", "0 to 1", "both of either"),
            Column.share("jaccard_low", "0 to 1", "2.5 % quantile of the bootstrap over events"),
            Column.share("jaccard_high", "0 to 1", "97.5 % quantile of the bootstrap over events"),
            Column.index("kappa", "agreement beyond chance, Cohen 1960; empty for n below 5"),
            Column.index("pi", "agreement beyond chance, Scott 1955; empty for n below 5"),
            Column.number("expected", "events", "expected value of both under fixed margins"),
            Column.share("p", "probability", "chance of at least both under fixed margins"),
            Column.share("p_fewer", "probability", "chance of at most both under fixed margins"),
            Column.share(
                "q", "rate", "p corrected for the number of pairs, Benjamini and Hochberg 1995")),
        List.of("a", "b"),
        rows);
  }

  static Table blocs(BlocResult result) {
    List<List<String>> rows = new ArrayList<>();
    for (Bloc bloc : result.blocs()) {
      rows.add(
          List.of(
              bloc.name(),
              Table.count(bloc.members().size()),
              Table.codes(bloc.members()),
              Table.codes(bloc.between()),
              Table.decimal(bloc.density()),
              Table.decimal(bloc.qualityShare()),
              Table.decimal(bloc.coAssignment())));
    }
    return new Table(
        "blocs.csv",
        "one stable bloc; no row when there are none, see bloc-check.csv",
        List.of(
            Column.text("bloc", "B1 is the largest"),
            Column.count("size", "states", "number of members"),
            Column.text("members", "codes of states placed firmly, separated by spaces"),
            Column.text("between", "codes of states that lean to it but are placed elsewhere too"),
            Column.share(
                "density",
                "share of pairs",
                "members' pairs that sign together beyond expectation"),
            Column.share("quality_share", "share", "part of the partition's quality"),
            Column.share("co_assignment", "0 to 1", "mean co-assignment share of the members")),
        List.of("bloc"),
        rows);
  }

  static Table placements(BlocResult result, World world) {
    List<List<String>> rows = new ArrayList<>();
    for (Placement p : result.placements()) {
      rows.add(
          List.of(
              p.state(),
              world.name(p.state()),
              p.bloc(),
              Table.decimal(p.share()),
              p.status().word()));
    }
    return new Table(
        "bloc-states.csv",
        "one state and the bloc it belongs or leans to",
        List.of(
            Column.entity("entity", "the state"),
            Column.text("name", "short English name"),
            Column.text("bloc", "name of the bloc, empty when none"),
            Column.share(
                "co_assignment", "0 to 1", "how often it is placed with the bloc's other states"),
            Column.oneOf(
                "status",
                "member; between blocs: co-assignment below 0.7; alone; too few: signed fewer than"
                    + " three counted events",
                "member",
                "between blocs",
                "alone",
                "too few",
                "no stable blocs")),
        List.of("entity"),
        rows);
  }

  static Table check(BlocResult r) {
    List<List<String>> rows =
        List.of(
            List.of("stable", r.stable() ? "yes" : "no", r.verdict()),
            List.of("events", Table.count(r.events()), "counted events, 5 needed"),
            List.of("states", Table.count(r.states()), "states that signed at least 3 of them"),
            List.of(
                "agreement",
                Table.decimal(r.agreement()),
                "mean adjusted Rand index of bootstrap resamples with the consensus, all"
                    + " searched states; 0.7 needed"),
            List.of(
                "agreement_in_blocs",
                Table.decimal(r.agreementInBlocs()),
                "the same over states in blocs"),
            List.of("quality", Table.decimal(r.quality()), "quality of the consensus"),
            List.of(
                "random_mean",
                Table.decimal(r.randomMean()),
                "mean best quality of random data with the same margins"),
            List.of(
                "random_most",
                Table.decimal(r.randomMost()),
                "highest best quality of random data with the same margins"),
            List.of(
                "p",
                Table.decimal(r.p()),
                "share of data sets, this one included, that reach its quality; 0.01 needed"));
    return new Table(
        "bloc-check.csv",
        "one number that lets or forbids one to speak of blocs",
        List.of(
            Column.text("measure", "what is measured"),
            Column.text("value", "its value, empty when it could not be taken"),
            Column.text("meaning", "how to read it")),
        List.of("measure"),
        rows);
  }

  static Table divides(List<Divide> divides) {
    List<List<String>> rows = new ArrayList<>();
    for (Divide d : divides) {
      rows.add(
          List.of(
              d.issue(),
              Table.codes(d.pro()),
              Table.codes(d.contra()),
              Table.decimal(d.togetherPro()),
              Table.decimal(d.togetherContra()),
              Table.decimal(d.across()),
              Table.codes(d.crossing()),
              Table.decimal(d.overall())));
    }
    return new Table(
        "bloc-divides.csv",
        "one issue with two sides, and whether they are ever placed together",
        List.of(
            Column.text("issue", "issue of the topics file"),
            Column.text("for", "codes of states searched that signed only for it"),
            Column.text("against", "codes of states searched that signed only against it"),
            Column.share("together_for", "0 to 1", "mean co-assignment of pairs of the first"),
            Column.share("together_against", "0 to 1", "mean co-assignment of pairs of the second"),
            Column.share("across", "0 to 1", "mean co-assignment of pairs with one of each"),
            Column.text(
                "crossing", "codes of states placed with the other side more often than their own"),
            Column.share("overall", "0 to 1", "mean co-assignment of all pairs searched")),
        List.of("issue"),
        rows);
  }

  static Table resolutions(List<ResolutionRow> scan) {
    List<List<String>> rows = new ArrayList<>();
    for (ResolutionRow r : scan) {
      rows.add(
          List.of(
              Table.decimal(r.resolution()),
              Table.count(r.blocs()),
              Table.count(r.largest()),
              Table.count(r.placed()),
              Table.decimal(r.quality()),
              Table.decimal(r.agreement()),
              Table.decimal(r.likeChosen())));
    }
    return new Table(
        "bloc-resolutions.csv",
        "one resolution and what it would have given",
        List.of(
            Column.number("resolution", "", "weight of the expectation"),
            Column.count("blocs", "blocs", "blocs of three states and more"),
            Column.count("largest", "states", "size of the largest"),
            Column.count("placed", "states", "states in such blocs"),
            Column.number("quality", "share", "quality of the best run"),
            Column.number("agreement", "up to 1", "mean adjusted Rand index of the seeds"),
            Column.number("like_chosen", "up to 1", "adjusted Rand index with the consensus")),
        List.of("resolution"),
        rows);
  }

  static Table absentees(List<Absentee> absentees) {
    List<List<String>> rows = new ArrayList<>();
    for (Absentee a : absentees) {
      rows.add(
          List.of(
              a.statement(),
              a.state(),
              Table.decimal(a.expected()),
              Table.count(a.n()),
              Table.count(a.signed()),
              a.nearest(),
              a.reason()));
    }
    return new Table(
        "absentees.csv",
        "one state that is not on a complete list though its record made one expect it",
        List.of(
            Column.text("statement", "the statement that represents the event"),
            Column.entity("entity", "the state"),
            Column.share("expected", "probability", "0.8 and more"),
            Column.count("n", "events", "similar events looked at, 5 and more"),
            Column.count("signed", "events", "how many of them it signed"),
            Column.text("nearest", "the most similar event"),
            Column.text("reason", "what may be said of it")),
        List.of("statement", "entity"),
        rows);
  }

  static Table calibration(Calibration c) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(whole("brier", c.cells(), c.brier()));
    rows.add(whole("brier of fixed-margin rates", c.cells(), c.brierOfRate()));
    rows.add(whole("brier of the overall rate", c.cells(), c.brierOfBase()));
    int number = 0;
    for (Calibration.Bin bin : c.bins()) {
      number++;
      boolean none = bin.cells() == 0;
      rows.add(
          List.of(
              "bin " + number,
              Table.decimal(bin.low()),
              Table.decimal(bin.high()),
              Table.count(bin.cells()),
              none ? "" : Table.decimal(bin.expected()),
              none ? "" : Table.decimal(bin.observed()),
              ""));
    }
    return new Table(
        "calibration.csv",
        "a score of all expectations, or one tenth of them and what came true",
        List.of(
            Column.text("measure", "a Brier score, or one of ten bins"),
            Column.share("low", "probability", "expectation from"),
            Column.share("high", "probability", "expectation below"),
            Column.count("cells", "cells", "states times events, each left out in turn"),
            Column.share("expected", "probability", "mean expectation"),
            Column.share("observed", "share", "share that signed"),
            Column.share("score", "0 is perfect", "mean squared difference")),
        List.of("measure"),
        rows);
  }

  private static List<String> whole(String measure, int cells, double score) {
    return List.of(
        measure, "", "", Table.count(cells), "", "", cells == 0 ? "" : Table.decimal(score));
  }
}
