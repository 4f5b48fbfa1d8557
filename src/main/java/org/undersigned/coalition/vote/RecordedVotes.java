package org.undersigned.coalition.vote;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.vote.Roll.Choice;
import org.undersigned.reference.ReferenceData;
import org.undersigned.reference.Resolution;

/**
 * Recorded votes from a file.
 *
 * @param rolls a resolution each, in file order
 * @param leftOut states that the tables do not know, as the file names them, each with its number
 *     of rows
 */
public record RecordedVotes(List<Roll> rolls, Map<String, Integer> leftOut) {
  public RecordedVotes {
    rolls = List.copyOf(rolls);
    leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
  }

  /**
   * Reads a file in the UN Digital Library's or in Voeten's layout.
   *
   * @throws InputTable.Unusable with file, line and what was expected
   */
  public static RecordedVotes read(Path file, ReferenceData data) {
    Gathering gathering = new Gathering(new VoteLayout(data));
    InputTable.each(file, gathering::take);
    return gathering.votes(file.getFileName().toString());
  }

  /** Reads a text. */
  static RecordedVotes parse(String file, String text, ReferenceData data) {
    Gathering gathering = new Gathering(new VoteLayout(data));
    InputTable.parse(file, text).rows().forEach(gathering::take);
    return gathering.votes(file);
  }

  /** Rows of large files are not kept, only what they say. */
  private static final class Gathering {
    private record Sheet(Optional<LocalDate> date, Map<String, Choice> votes) {}

    private final VoteLayout layout;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    Gathering(VoteLayout layout) {
      this.layout = layout;
    }

    void take(InputTable.Row row) {
      VoteLayout.Entry entry = layout.read(row);
      if (entry.choice().isEmpty()) {
        return;
      }
      if (entry.state().isEmpty()) {
        leftOut.merge(entry.named(), 1, Integer::sum);
        return;
      }
      Map<String, Choice> votes =
          sheets
              .computeIfAbsent(entry.resolution(), r -> new Sheet(entry.date(), new HashMap<>()))
              .votes();
      Choice before = votes.putIfAbsent(entry.state(), entry.choice().get());
      if (before != null && before != entry.choice().get()) {
        throw row.wrong(
            entry.state()
                + " is recorded twice on "
                + entry.resolution()
                + ": "
                + before.word()
                + " and "
                + entry.choice().get().word());
      }
    }

    RecordedVotes votes(String file) {
      if (sheets.isEmpty()) {
        throw new InputTable.Unusable(
            file + ": no vote of a state that the tables know; " + VoteLayout.EXPECTED);
      }
      List<Roll> rolls =
          sheets.entrySet().stream()
              .map(e -> new Roll(e.getKey(), e.getValue().date(), e.getValue().votes()))
              .toList();
      return new RecordedVotes(rolls, leftOut);
    }
  }

  /** The tables with these votes on top: a resolution of the same name is replaced whole. */
  public ReferenceData over(ReferenceData data) {
    Map<Resolution, Map<String, String>> own = new LinkedHashMap<>();
    for (Roll roll : rolls) {
      Resolution resolution =
          new Resolution(
              roll.resolution(),
              roll.date(),
              "",
              roll.count(Choice.YES),
              roll.count(Choice.NO),
              roll.count(Choice.ABSTAIN),
              roll.count(Choice.ABSENT),
              "",
              "");
      Map<String, String> words = new HashMap<>();
      roll.votes().forEach((state, choice) -> words.put(state, choice.word()));
      own.put(resolution, words);
    }
    return data.withVotes(own);
  }
}
