package org.undersigned.coalition.vote;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.bloc.Bloc;
import org.undersigned.coalition.output.Column;
import org.undersigned.coalition.output.Table;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;

/**
 * Recorded votes of the General Assembly. Two layouts are told apart by their header: the UN
 * Digital Library's ({@code ms_code,ms_vote,resolution,date}: Y N A, blank or X not taking part)
 * and Voeten's ({@code rcid,ccode,vote}: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member; ccode a
 * Correlates of War number).
 *
 * @param votes in file order
 */
public record RecordedVotes(List<Vote> votes) {
  public RecordedVotes {
    votes = List.copyOf(votes);
  }

  /**
   * Reads a file in either layout.
   *
   * @throws InputTable.Unusable with file, line and what was expected
   */
  public static RecordedVotes read(Path file, ReferenceData data) {
    return of(InputTable.read(file), data);
  }

  static RecordedVotes of(InputTable table, ReferenceData data) {
    List<String> columns = table.columns();
    if (columns.contains("ms_code") && columns.contains("ms_vote")) {
      return library(table, data);
    }
    if (columns.contains("rcid") && columns.contains("ccode") && columns.contains("vote")) {
      return voeten(table, data);
    }
    throw new InputTable.Unusable(
        table.file()
            + ":1: neither the UN Digital Library's layout (ms_code,ms_vote,resolution) nor"
            + " Voeten's (rcid,ccode,vote)");
  }

  private static RecordedVotes library(InputTable table, ReferenceData data) {
    List<Vote> votes = new ArrayList<>();
    for (InputTable.Row row : table.rows()) {
      String code = row.get("ms_code").toUpperCase(Locale.ROOT);
      if (data.entity(code).isEmpty()) {
        throw row.wrong("ms_code " + row.get("ms_code") + " is no code of a state");
      }
      Vote.Choice choice =
          switch (row.get("ms_vote").toUpperCase(Locale.ROOT)) {
            case "Y" -> Vote.Choice.YES;
            case "N" -> Vote.Choice.NO;
            case "A" -> Vote.Choice.ABSTAIN;
            case "", "X" -> Vote.Choice.ABSENT;
            default -> throw row.wrong("ms_vote " + row.get("ms_vote") + ": expected Y N A X");
          };
      votes.add(new Vote(resolution(row.get("resolution")), date(row), code, choice));
    }
    return new RecordedVotes(votes);
  }

  private static RecordedVotes voeten(InputTable table, ReferenceData data) {
    Map<Integer, List<Entity>> byNumber = new HashMap<>();
    for (Entity state : data.states()) {
      state.cow().ifPresent(n -> byNumber.computeIfAbsent(n, k -> new ArrayList<>()).add(state));
    }
    List<Vote> votes = new ArrayList<>();
    for (InputTable.Row row : table.rows()) {
      Vote.Choice choice =
          switch (row.get("vote")) {
            case "1" -> Vote.Choice.YES;
            case "2" -> Vote.Choice.ABSTAIN;
            case "3" -> Vote.Choice.NO;
            case "8", "" -> Vote.Choice.ABSENT;
            case "9" -> null;
            default -> throw row.wrong("vote " + row.get("vote") + ": expected 1 2 3 8 9");
          };
      if (choice != null) {
        String named = resolution(row.get("unres").isEmpty() ? row.get("rcid") : row.get("unres"));
        votes.add(new Vote(named, date(row), state(row, byNumber), choice));
      }
    }
    return new RecordedVotes(votes);
  }

  /** The state that holds a number on the day; the one that exists today when there is no day. */
  private static String state(InputTable.Row row, Map<Integer, List<Entity>> byNumber) {
    List<Entity> holders;
    try {
      holders = byNumber.getOrDefault(Integer.parseInt(row.get("ccode")), List.of());
    } catch (NumberFormatException e) {
      throw row.wrong("ccode " + row.get("ccode") + " is no number");
    }
    Optional<LocalDate> day = date(row);
    return holders.stream()
        .filter(s -> day.isEmpty() ? s.existsUntil().isEmpty() : s.exists(day.get()))
        .findFirst()
        .or(() -> holders.stream().findFirst())
        .map(Entity::code)
        .orElseThrow(
            () -> row.wrong("ccode " + row.get("ccode") + " is no Correlates of War number"));
  }

  private static String resolution(String symbol) {
    String bare = symbol.startsWith("A/RES/") ? symbol.substring("A/RES/".length()) : symbol;
    return bare.startsWith("R/") ? bare.substring("R/".length()) : bare;
  }

  private static Optional<LocalDate> date(InputTable.Row row) {
    try {
      return row.get("date").isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(row.get("date")));
    } catch (java.time.format.DateTimeParseException e) {
      throw row.wrong("date " + row.get("date") + " is no date; write it as 2024-01-09");
    }
  }

  /** The votes, and how each bloc voted. */
  public List<Table> tables(List<Bloc> blocs) {
    List<List<String>> rows = new ArrayList<>();
    Map<String, Map<String, Vote.Choice>> byResolution = new LinkedHashMap<>();
    for (Vote vote : votes) {
      rows.add(
          List.of(
              vote.resolution(),
              vote.date().map(LocalDate::toString).orElse(""),
              vote.state(),
              vote.choice().word()));
      byResolution
          .computeIfAbsent(vote.resolution(), r -> new HashMap<>())
          .put(vote.state(), vote.choice());
    }
    Table all =
        new Table(
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
    return List.of(all, byBloc(blocs, byResolution));
  }

  private static Table byBloc(
      List<Bloc> blocs, Map<String, Map<String, Vote.Choice>> byResolution) {
    List<List<String>> rows = new ArrayList<>();
    byResolution.forEach(
        (resolution, recorded) -> {
          for (Bloc bloc : blocs) {
            int[] counts = new int[Vote.Choice.values().length];
            int unrecorded = 0;
            for (String member : bloc.members()) {
              Vote.Choice choice = recorded.get(member);
              if (choice == null) {
                unrecorded++;
              } else {
                counts[choice.ordinal()]++;
              }
            }
            List<String> row = new ArrayList<>(List.of(resolution, bloc.name()));
            for (int count : counts) {
              row.add(Integer.toString(count));
            }
            row.add(Integer.toString(unrecorded));
            rows.add(row);
          }
        });
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
