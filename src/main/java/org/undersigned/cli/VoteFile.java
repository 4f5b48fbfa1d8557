package org.undersigned.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.vote.RecordedVotes;
import org.undersigned.reference.ReferenceData;

/** The file of recorded votes that an option gives. */
final class VoteFile {
  private VoteFile() {}

  /**
   * Reads the file and names on stderr what was left out.
   *
   * @throws UsageError when it cannot be used
   */
  static RecordedVotes read(Path file, ReferenceData data, Console console) {
    try {
      RecordedVotes votes = RecordedVotes.read(file, data);
      if (!votes.leftOut().isEmpty()) {
        console.say(
            "undersigned: "
                + file
                + ": no state of the tables, left out: "
                + votes.leftOut().entrySet().stream()
                    .map(VoteFile::counted)
                    .collect(Collectors.joining(", ")));
      }
      return votes;
    } catch (InputTable.Unusable e) {
      throw new UsageError("--votes " + e.getMessage());
    }
  }

  private static String counted(Map.Entry<String, Integer> state) {
    return state.getKey() + " (" + state.getValue() + (state.getValue() == 1 ? " row)" : " rows)");
  }

  /** The tables with the votes of the file on top; as they are when there is no file. */
  static ReferenceData over(ReferenceData data, Path file, Console console) {
    return file == null ? data : read(file, data, console).over(data);
  }
}
