package org.undersigned.reference;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong in a table.
 *
 * @param file the table's file, as a user would name it
 * @param line line of the file, 1 is the header; 0 when the whole file is meant
 * @param column name of the column, empty when the whole row is meant
 * @param value what stands there
 * @param expected what should stand there, and why
 */
public record Problem(String file, long line, String column, String value, String expected)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::column)
          .thenComparing(Problem::expected);

  public Problem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(column);
    Objects.requireNonNull(value);
    Objects.requireNonNull(expected);
  }

  /** {@code memberships.csv:214: until "2020-13-01": expected a day such as 2024-01-31}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(':').append(line);
    }
    out.append(": ");
    if (!column.isEmpty()) {
      out.append(column).append(" \"").append(value).append("\": ");
    }
    return out.append(expected).toString();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
