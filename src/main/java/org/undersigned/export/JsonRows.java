package org.undersigned.export;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Writes rows as JSON objects: an array of them, or one a line. */
final class JsonRows implements RowWriter {
  private final Appendable out;
  private final Columns columns;
  private final boolean lines;
  private boolean first = true;

  JsonRows(Appendable out, Columns columns, boolean lines) throws IOException {
    this.out = Objects.requireNonNull(out);
    this.columns = columns;
    this.lines = lines;
    out.append(lines ? "" : "[");
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (!lines) {
      out.append(first ? "\n" : ",\n");
    }
    first = false;
    out.append('{');
    JsonText.members(out, columns, cells);
    out.append(lines ? "}\n" : "}");
  }

  @Override
  public void end() throws IOException {
    out.append(lines ? "" : first ? "]\n" : "\n]\n");
  }
}
