package org.undersigned.coalition.vote;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.vote.Roll.Choice;
import org.undersigned.reference.Entity;
import org.undersigned.reference.ReferenceData;

/**
 * Two layouts, told apart by their columns: the UN Digital Library's ({@code
 * ms_code,ms_vote,resolution,date}: Y N A, blank or X not taking part) and Voeten's ({@code
 * rcid,ccode,vote}: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member; ccode a number of Correlates
 * of War).
 */
final class VoteLayout {
  static final String EXPECTED =
      "expected the UN Digital Library's layout (ms_code,ms_vote,resolution) or Voeten's"
          + " (rcid,ccode,vote)";

  private final ReferenceData data;
  private final Map<String, List<Entity>> holders = new HashMap<>();

  /**
   * What a row says.
   *
   * @param named the state as the file names it
   * @param state its code, empty when the tables do not know it
   * @param choice empty for a state that was no member
   */
  record Entry(
      String resolution,
      Optional<LocalDate> date,
      String named,
      String state,
      Optional<Choice> choice) {}

  VoteLayout(ReferenceData data) {
    this.data = data;
  }

  /**
   * Reads a row.
   *
   * @throws InputTable.Unusable with its line
   */
  Entry read(InputTable.Row row) {
    if (row.has("ms_code") && row.has("ms_vote") && row.has("resolution")) {
      return library(row);
    }
    if (row.has("rcid") && row.has("ccode") && row.has("vote")) {
      return voeten(row);
    }
    throw row.wrong("the columns are not known; " + EXPECTED);
  }

  private Entry library(InputTable.Row row) {
    String code = row.get("ms_code").toUpperCase(Locale.ROOT);
    boolean known = data.entity(code).filter(e -> !e.organisation()).isPresent();
    Choice choice =
        switch (row.get("ms_vote").toUpperCase(Locale.ROOT)) {
          case "Y" -> Choice.YES;
          case "N" -> Choice.NO;
          case "A" -> Choice.ABSTAIN;
          case "", "X" -> Choice.ABSENT;
          default ->
              throw row.wrong("ms_vote " + row.get("ms_vote") + ": expected Y, N, A, X or nothing");
        };
    return new Entry(
        resolution(row, row.get("resolution")),
        row.day("date"),
        "ms_code " + row.get("ms_code"),
        known ? code : "",
        Optional.of(choice));
  }

  private Entry voeten(InputTable.Row row) {
    Optional<Choice> choice =
        switch (row.get("vote")) {
          case "1" -> Optional.of(Choice.YES);
          case "2" -> Optional.of(Choice.ABSTAIN);
          case "3" -> Optional.of(Choice.NO);
          case "8", "" -> Optional.of(Choice.ABSENT);
          case "9" -> Optional.empty();
          default -> throw row.wrong("vote " + row.get("vote") + ": expected 1, 2, 3, 8 or 9");
        };
    Optional<LocalDate> date = row.day("date");
    String named = row.get("unres").isEmpty() ? row.get("rcid") : row.get("unres");
    return new Entry(
        resolution(row, named), date, "ccode " + row.get("ccode"), state(row, date), choice);
  }

  /**
   * The state that holds a number on the day; without a day the one that exists today. Numbers that
   * Correlates of War gave to a predecessor alone are looked up in Gleditsch and Ward's list, where
   * West Germany's and North Yemen's went on.
   */
  private String state(InputTable.Row row, Optional<LocalDate> day) {
    String number = row.get("ccode");
    if (!number.matches("[0-9]{1,4}")) {
      throw row.wrong("ccode " + number + " is no number of Correlates of War");
    }
    List<Entity> all = holders.computeIfAbsent(number, this::holders);
    return all.stream()
        .filter(s -> day.isEmpty() ? s.existsUntil().isEmpty() : s.exists(day.get()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Entity::code)
        .orElse("");
  }

  private List<Entity> holders(String number) {
    List<Entity> cow = holders(number, Entity::cow);
    return cow.isEmpty() ? holders(number, Entity::gw) : cow;
  }

  private List<Entity> holders(String number, Function<Entity, OptionalInt> numbering) {
    int wanted = Integer.parseInt(number);
    return data.states().stream().filter(s -> numbering.apply(s).orElse(-1) == wanted).toList();
  }

  private static String resolution(InputTable.Row row, String symbol) {
    if (symbol.isEmpty()) {
      throw row.wrong("names no resolution");
    }
    String bare = symbol.startsWith("A/RES/") ? symbol.substring("A/RES/".length()) : symbol;
    return bare.startsWith("R/") ? bare.substring("R/".length()) : bare;
  }
}
