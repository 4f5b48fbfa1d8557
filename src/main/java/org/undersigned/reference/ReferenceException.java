package org.undersigned.reference;

import java.util.List;
import java.util.stream.Collectors;

/** Tables that cannot be used, with every problem at once. */
public final class ReferenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one
   */
  public ReferenceException(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** All of them, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
