package org.undersigned.roster;

import java.io.IOException;

/** A roster file or a corrections file that cannot be taken as it is; the message names the row. */
public final class RosterException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param row row as a spreadsheet counts them, the header being row 1
   * @param message what is wrong and what to write instead
   */
  public RosterException(long row, String message) {
    super("row " + row + ": " + message);
  }

  /** Wrong as a whole, in no one row. */
  public RosterException(String message) {
    super(message);
  }
}
