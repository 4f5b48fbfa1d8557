package org.undersigned.export;

import java.io.IOException;
import java.util.List;

/** Takes the rows of one table, in order, and writes them in some format. */
public interface RowWriter {

  /** One row, as many cells as there are columns, none null. */
  void row(List<String> cells) throws IOException;

  /** Writes what ends the table. Closes nothing. */
  void end() throws IOException;

  /** A writer that has written what begins the table. */
  static RowWriter of(Format format, Appendable out, Columns columns) throws IOException {
    return format == Format.CSV
        ? new CsvWriter(out, columns)
        : new JsonRows(out, columns, format == Format.JSONL);
  }
}
