package org.undersigned.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.undersigned.reference.Problem;
import org.undersigned.reference.ReferenceData;
import org.undersigned.reference.ReferenceException;

/** The tables as a command's options ask for them. */
final class Reference {
  private Reference() {}

  /**
   * The bundled tables, with the user's on top.
   *
   * @param dir the value of {@code --data}, null when the option was not given
   */
  static ReferenceData asTheyAre(Path dir) {
    ReferenceData bundled = ReferenceData.bundled();
    if (dir == null) {
      return bundled;
    }
    if (!Files.isDirectory(dir)) {
      throw new UsageError(
          "--data " + dir + " is no folder; give one with tables such as groups.csv");
    }
    return bundled.overlaid(dir);
  }

  /**
   * The same for use: tables of the user's own that point to what is not there would count a
   * misspelt state as absent.
   *
   * @throws ReferenceException with every fault
   */
  static ReferenceData of(Path dir) {
    ReferenceData data = asTheyAre(dir);
    List<Problem> problems = dir == null ? List.of() : data.problems();
    if (!problems.isEmpty()) {
      throw new ReferenceException(problems);
    }
    return data;
  }

  /** The day that an option gives, empty without. */
  static Optional<LocalDate> day(String option, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw new UsageError(option + " " + value + " is no date; write it as 2024-01-09");
    }
  }
}
