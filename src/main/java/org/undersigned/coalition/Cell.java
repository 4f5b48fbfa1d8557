package org.undersigned.coalition;

/** What one state is in one event: a cell of {@code incidence.csv}. */
public enum Cell {
  SIGNED("1"),
  NOT_LISTED("0"),
  /** A body that speaks for it signed. Neither a signature nor a refusal. */
  REPRESENTED("R"),
  DECLINED("D"),
  TARGET("T"),
  /** Not eligible, or the list is not complete. */
  UNKNOWN("NA");

  private final String code;

  Cell(String code) {
    this.code = code;
  }

  /** The value as the CSV prints it. */
  public String code() {
    return code;
  }

  /** Whether the cell says yes or no: signed, not listed or declined. */
  public boolean known() {
    return this == SIGNED || this == NOT_LISTED || this == DECLINED;
  }

  /**
   * The cell of a CSV value.
   *
   * @throws IllegalArgumentException for any other value
   */
  public static Cell of(String code) {
    for (Cell cell : values()) {
      if (cell.code.equals(code)) {
        return cell;
      }
    }
    throw new IllegalArgumentException("incidence value " + code + ": expected 1 0 R D T NA");
  }
}
