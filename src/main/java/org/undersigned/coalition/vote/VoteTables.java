package org.undersigned.coalition.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.coalition.bloc.Bloc;
import org.undersigned.coalition.output.Column;
import org.undersigned.coalition.output.Table;
import org.undersigned.coalition.vote.Roll.Choice;

/** The votes as tables, and how each bloc voted. */
public final class VoteTables {
  private VoteTables() {}

  /** A row a vote, and a row a bloc and resolution. */
  public static List<Table> of(RecordedVotes votes, List<Bloc> blocs) {
    return List.of(votes(votes.rolls()), byBloc(votes.rolls(), blocs));
  }

  private static Table votes(List<Roll> rolls) {
    List<List<String>> rows = new ArrayList<>();
    for (Roll roll : rolls) {
      String date = roll.date().map(LocalDate::toString).orElse("");
      roll.votes()
          .forEach(
              (state, choice) -> rows.add(List.of(roll.resolution(), date, state, choice.word())));
    }
    return new Table(
        "votes.csv",
        "one state on one resolution",
        List.of(
            Column.text("resolution", "its symbol or number"),
            Column.date("date", "day of the vote"),
            Column.entity("code", "the state"),
            Column.oneOf(
                "vote",
                "as recorded; absent: did not take part, which is no abstention",
                "yes",
                "no",
                "abstain",
                "absent")),
        List.of("resolution", "code"),
        rows);
  }

  private static Table byBloc(List<Roll> rolls, List<Bloc> blocs) {
    List<List<String>> rows = new ArrayList<>();
    for (Roll roll : rolls) {
      for (Bloc bloc : blocs) {
        int[] counts = new int[Choice.values().length];
        int unrecorded = 0;
        for (String member : bloc.members()) {
          Choice choice = roll.votes().get(member);
          if (choice == null) {
            unrecorded++;
          } else {
            counts[choice.ordinal()]++;
          }
        }
        List<String> row = new ArrayList<>(List.of(roll.resolution(), bloc.name()));
        for (int count : counts) {
          row.add(Integer.toString(count));
        }
        row.add(Integer.toString(unrecorded));
        rows.add(row);
      }
    }
    return new Table(
        "bloc-votes.csv",
        "one bloc on one resolution",
        List.of(
            Column.text("resolution", "its symbol or number"),
            Column.text("bloc", "name of a bloc in blocs.csv"),
            Column.count("yes", "states", "members that voted yes"),
            Column.count("no", "states", "members that voted no"),
            Column.count("abstain", "states", "members that abstained"),
            Column.count("absent", "states", "members that did not take part"),
            Column.count("unrecorded", "states", "members that the file does not have")),
        List.of("resolution", "bloc"),
        rows);
  }
}
