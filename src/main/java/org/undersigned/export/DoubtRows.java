package org.undersigned.export;

import java.io.IOException;
import java.util.List;
import org.undersigned.signatory.Doubt;
import org.undersigned.signatory.SignatoryList;

/** The rows of {@code parse --doubts}: one for each thing that could not be settled. */
public final class DoubtRows {
  /** The contract's columns. */
  public static final Columns COLUMNS =
      Columns.of("statement", "kind", "as_written", "start", "end", "could_be", "reason")
          .numbers("start", "end");

  private final RowWriter out;

  /**
   * @param out takes {@link #COLUMNS}
   */
  public DoubtRows(RowWriter out) {
    this.out = out;
  }

  /** The doubts of one statement, in its order. */
  public void write(SignatoryList list) throws IOException {
    CodePoints points = new CodePoints(list.text().map(t -> t.text()).orElse(""));
    for (Doubt doubt : list.doubts()) {
      out.row(
          List.of(
              list.statement(),
              doubt.kind(),
              doubt.asWritten(),
              Integer.toString(points.at(doubt.span().start())),
              Integer.toString(points.at(doubt.span().end())),
              String.join(" ", doubt.couldBe()),
              doubt.reason()));
    }
  }
}
